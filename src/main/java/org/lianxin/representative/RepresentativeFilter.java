package org.lianxin.representative;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.Profession;

/**
 * Which representatives a list or an export shows, as they are today; null is any.
 *
 * @param words in a name, a code or an office
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

	/** Stands for no studio where a list is asked for. */
	public static final String NONE = "none";

	/** Stands for every state where a list is asked for. */
	public static final String EVERY_STATE = "ALL";

	public RepresentativeFilter {
		states = Set.copyOf(states);
	}

	/**
	 * Reads a list, by code, as its address asks for it.
	 * @param studio the id of a studio, or {@link #NONE}
	 * @param state the name of a state, {@link #EVERY_STATE}, or null for those who are
	 * representatives
	 * @param leading "yes", "no" or null
	 * @throws NotFound if the studio is no id: a longer list than was asked for would do
	 * harm
	 */
	public static RepresentativeFilter asked(@Nullable String words, @Nullable String studio, @Nullable UUID unit,
			@Nullable Level level, @Nullable Profession profession, @Nullable String state, @Nullable String leading,
			@Nullable UUID term) {
		return new RepresentativeFilter(words, studioId(studio), NONE.equals(studio), unit, level, profession,
				states(state), (leading != null) ? Boolean.valueOf(leading.equals("yes")) : null, term, Order.CODE);
	}

	private static @Nullable UUID studioId(@Nullable String studio) {
		try {
			return (studio == null || NONE.equals(studio)) ? null : UUID.fromString(studio);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("studio.unknown");
		}
	}

	private static Set<RepresentativeState> states(@Nullable String state) {
		if (EVERY_STATE.equals(state)) {
			return Set.of();
		}
		return EnumSet.allOf(RepresentativeState.class)
			.stream()
			.filter((one) -> one.name().equals(state))
			.findFirst()
			.<Set<RepresentativeState>>map(Set::of)
			.orElseGet(() -> EnumSet.complementOf(EnumSet.of(RepresentativeState.ENDED)));
	}

	/** Puts it in another order. */
	public RepresentativeFilter by(Order order) {
		return new RepresentativeFilter(this.words, this.studioId, this.unplaced, this.electoralUnitId, this.level,
				this.profession, this.states, this.leadingCadre, this.termId, order);
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
