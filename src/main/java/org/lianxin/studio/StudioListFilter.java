package org.lianxin.studio;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which studios a list shows, and in what order.
 *
 * @param text words in its name, address or theme
 */
public record StudioListFilter(@Nullable StudioKind kind, @Nullable StudioState state, @Nullable UUID township,
		@Nullable String text, Order order) {

	/** Tells whether it leaves anything out. */
	public boolean isNarrowed() {
		return this.kind != null || this.state != null || this.township != null || this.text != null;
	}

	/** What the list is sorted by. */
	public enum Order {

		/** Township by township, those of none at the end. */
		TOWNSHIP("coalesce(t.code, 999999999)"),
		/** By name. */
		NAME("s.name");

		private final String expression;

		Order(String expression) {
			this.expression = expression;
		}

		/** Returns the message key of its name. */
		public String key() {
			return "studio.order." + name();
		}

		String sql() {
			return this.expression;
		}

	}

}
