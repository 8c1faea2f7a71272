package org.lianxin.representative;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * Which representatives a list or an export shows, as they are today; null is any.
 *
 * @param words in a name or a code
 * @param unplaced only those who sit in no studio
 * @param states any of these; empty for all
 * @param leadingCadre only leading cadres, or only others
 * @param termId only those elected for that term
 */
public record RepresentativeFilter(@Nullable String words, @Nullable UUID studioId, boolean unplaced,
		@Nullable UUID electoralUnitId, @Nullable Level level, @Nullable Profession profession,
		Set<RepresentativeState> states, @Nullable Boolean leadingCadre, @Nullable UUID termId, Order order) {

	/** Everybody who ever was one, by code. */
	public static final RepresentativeFilter ALL = new RepresentativeFilter(null, null, false, null, null, null,
			Set.of(), null, null, Order.CODE);

	public RepresentativeFilter {
		states = Set.copyOf(states);
	}

	/** Narrows it to one studio. */
	public RepresentativeFilter in(UUID studioId) {
		return new RepresentativeFilter(this.words, studioId, false, this.electoralUnitId, this.level, this.profession,
				this.states, this.leadingCadre, this.termId, this.order);
	}

	/** In which order a list goes. */
	public enum Order {

		/** By code. */
		CODE("r.code"),
		/** By name, then code. */
		NAME("r.name"),
		/** Studio by studio, those who sit in none first. */
		STUDIO("coalesce(s.slug, '')");

		final String column;

		Order(String column) {
			this.column = column;
		}

		/** Returns the message key of its name. */
		public String key() {
			return "representative.order." + name();
		}

	}

}
