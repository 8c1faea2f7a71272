package org.lianxin.roster.solver;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * What a representative is, as far as it matters for their duties.
 *
 * @param professions the trades they are strong in
 * @param office where they work, in the form in which offices are compared: two of one
 * office are apart, and those of whom nobody knows it never meet
 * @param homeIds the townships where they live and where their contact village lies
 * @param terms for how many terms they were elected
 */
public record SitterTraits(boolean leadingCadre, Set<Profession> professions, @Nullable String office,
		Set<UUID> homeIds, int terms) {

	public SitterTraits {
		professions = Set.copyOf(professions);
		homeIds = Set.copyOf(homeIds);
	}

	/** Tells whether they know the work from an earlier term. */
	public boolean isExperienced() {
		return this.terms > 1;
	}

}
