package org.lianxin.roster.solver;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * A representative who sits in studios. Equal by id alone: the solver looks them up in
 * tables millions of times.
 */
public final class PlannedSitter implements Comparable<PlannedSitter> {

	private final UUID id;

	private final SitterTraits traits;

	private final SitterDays days;

	private final SitterWish wish;

	private final RosterLimits limits;

	private final int before;

	private final int hash;

	/**
	 * States somebody.
	 * @param before the duties they had in the year, those of the problem not counted
	 */
	public PlannedSitter(UUID id, SitterTraits traits, SitterDays days, SitterWish wish, RosterLimits limits,
			int before) {
		this.id = id;
		this.traits = traits;
		this.days = days;
		this.wish = wish;
		this.limits = limits;
		this.before = before;
		this.hash = id.hashCode();
	}

	/** Returns the id of the representative. */
	public UUID id() {
		return this.id;
	}

	/** Returns what they are. */
	public SitterTraits traits() {
		return this.traits;
	}

	/** Returns how many duties they had in the year before those of the problem. */
	public int before() {
		return this.before;
	}

	/** Returns how much is asked of them. */
	public RosterLimits limits() {
		return this.limits;
	}

	SitterWish wish() {
		return this.wish;
	}

	/** Tells whether a studio is theirs on that day, or they are lent to it. */
	public boolean belongsTo(PlannedStudio studio, LocalDate day) {
		return this.days.belongTo(studio.id(), day);
	}

	/** Tells whether a studio is ever theirs, or they are ever lent to it. */
	public boolean everBelongsTo(UUID studioId) {
		return this.days.seats().stream().anyMatch((seat) -> seat.studioId().equals(studioId));
	}

	/** Returns the studios that are theirs or to which they are lent, each once. */
	public List<UUID> studioIds() {
		return this.days.seats().stream().map(SitterDays.Seat::studioId).distinct().toList();
	}

	/** Tells whether they are a representative in service on that day. */
	public boolean servesOn(LocalDate day) {
		return !SitterDays.include(this.days.out(), day);
	}

	/** Tells whether they are on leave on that day. */
	public boolean isOnLeave(LocalDate day) {
		return SitterDays.include(this.days.leave(), day);
	}

	boolean isStrongIn(@Nullable Profession trade) {
		return trade == null || this.traits.professions().contains(trade);
	}

	/** Tells whether the way to a studio is long, where both ends of it are known. */
	boolean isFarFrom(PlannedStudio studio) {
		return studio.townshipId() != null && !this.traits.homeIds().isEmpty()
				&& !this.traits.homeIds().contains(studio.townshipId());
	}

	@Override
	public int compareTo(PlannedSitter other) {
		return this.id.compareTo(other.id);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof PlannedSitter sitter && this.id.equals(sitter.id));
	}

	@Override
	public int hashCode() {
		return this.hash;
	}

}
