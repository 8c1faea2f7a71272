package org.lianxin.placement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which seats of a plan to list.
 *
 * @param studio only who leaves or enters that studio, or stays in it
 * @param show only some of them
 * @param words part of the name, or the beginning of the code
 * @param after the code after which the page begins
 */
public record SeatFilter(@Nullable UUID studio, @Nullable Show show, @Nullable String words, @Nullable String after) {

	public SeatFilter {
		words = (words != null && !words.isBlank()) ? words.strip() : null;
	}

	boolean lets(SeatRow row) {
		return matches(row) && isCalled(row) && (this.studio == null || this.studio.equals(row.fromStudioId())
				|| this.studio.equals(row.toStudioId()));
	}

	private boolean matches(SeatRow row) {
		return this.show == null || switch (this.show) {
			case CHANGED -> row.isMoved() || row.isNew();
			case MOVED -> row.isMoved();
			case UNSEATED -> row.isUnseated();
			case PINNED -> row.pinned();
		};
	}

	private boolean isCalled(SeatRow row) {
		return this.words == null || row.name().contains(this.words) || row.code().startsWith(this.words);
	}

	/** A part of the seats. */
	public enum Show {

		CHANGED, MOVED, UNSEATED, PINNED;

		/** Returns the message key of its name. */
		public String key() {
			return "placement.show." + name();
		}

	}

}
