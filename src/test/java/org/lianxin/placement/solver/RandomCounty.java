package org.lianxin.placement.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.Level;
import org.lianxin.representative.TiedPair;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioKind;

/**
 * A county made from a seed: two in three studios are of townships, the rest of trades.
 */
public record RandomCounty(List<PlannedStudio> studios, List<PlannedPerson> people, List<TiedPair> ties,
		List<@Nullable PlannedStudio> before) {

	/**
	 * Makes a county.
	 * @param ofTownships which part of the people are representatives of a township
	 */
	public static RandomCounty of(long seed, int people, int studios, double ofTownships) {
		Random random = new Random(seed);
		int townships = Math.max(1, studios * 18 / 28);
		List<PlannedStudio> places = IntStream.range(0, studios).mapToObj((n) -> studio(n, townships)).toList();
		List<PlannedPerson> persons = IntStream.range(0, people)
			.mapToObj((n) -> person(n, townships, ofTownships, random))
			.toList();
		List<TiedPair> ties = new ArrayList<>();
		for (int n = 0; n + 1 < people; n += 40) {
			if (persons.get(n).level() != Level.TOWNSHIP) {
				ties.add(new TiedPair(id(1, n), id(1, n + 1), TiedPair.Kind.values()[n / 40 % 2]));
			}
		}
		List<@Nullable PlannedStudio> nowhere = new ArrayList<>();
		persons.forEach((person) -> nowhere.add(null));
		return new RandomCounty(places, persons, ties, nowhere);
	}

	/** The same county with everybody seated somewhere already. */
	public RandomCounty seated() {
		Random random = new Random(this.people.size());
		List<@Nullable PlannedStudio> seats = new ArrayList<>();
		this.people.forEach((person) -> seats.add(this.studios.get(random.nextInt(this.studios.size()))));
		return new RandomCounty(this.studios, this.people, this.ties, seats);
	}

	/** All of them to be placed. */
	public PlacementProblem problem() {
		List<PlannedSeat> seats = IntStream.range(0, this.people.size())
			.mapToObj((n) -> PlannedSeat.open(this.people.get(n), this.before.get(n), this.studios))
			.toList();
		return new PlacementProblem(this.studios, this.ties, seats, PlacementWeights.defaults());
	}

	private static PlannedStudio studio(int n, int townships) {
		return (n < townships) ? new PlannedStudio(id(2, n), StudioKind.TOWNSHIP, township(n), null, true)
				: new PlannedStudio(id(2, n), StudioKind.INDUSTRY, null,
						Profession.values()[(n - townships) % Profession.values().length], true);
	}

	private static PlannedPerson person(int n, int townships, double ofTownships, Random random) {
		Level level = (random.nextDouble() < ofTownships) ? Level.TOWNSHIP : Level.COUNTY;
		UUID unit = township((int) (townships * random.nextDouble() * (0.4 + 0.6 * random.nextDouble())));
		List<Profession> professions = random.nextInt(3) == 0
				? List.of(Profession.values()[random.nextInt(Profession.values().length)]) : List.of();
		return new PlannedPerson(id(1, n), level, random.nextInt(12) == 0, professions, unit,
				(random.nextInt(2) == 0) ? township(random.nextInt(townships)) : unit,
				(random.nextInt(3) == 0) ? township(random.nextInt(townships)) : unit);
	}

	private static UUID township(int n) {
		return id(3, n);
	}

	static UUID id(int kind, int n) {
		return new UUID(kind, n);
	}

}
