package org.lianxin.roster.solver;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.lianxin.roster.Half;
import org.lianxin.studio.Profession;

/**
 * A county made from a seed, its studios with a session on the same weekdays each week.
 */
public final class RandomRoster {

	/** A Monday, and the first day of a year and a quarter to come. */
	public static final LocalDate FIRST = LocalDate.of(2029, 1, 1);

	private static final int DAYS_OF_WEEK = 5;

	private final List<PlannedStudio> studios;

	private final List<PlannedSitter> people;

	private final List<PlannedDuty> duties = new ArrayList<>();

	private final Map<UUID, List<PlannedSitter>> members = new HashMap<>();

	private RandomRoster(List<PlannedStudio> studios, List<PlannedSitter> people) {
		this.studios = studios;
		this.people = people;
	}

	/**
	 * Makes a county.
	 * @param size how many people, studios, duties, days
	 * @param troubled whether some are away, lead, had duties before or have wishes
	 */
	public static RandomRoster of(long seed, Size size, boolean troubled) {
		Random random = new Random(seed);
		List<PlannedStudio> studios = IntStream.range(0, size.studios)
			.mapToObj((n) -> new PlannedStudio(id(2, n), id(3, n % 18)))
			.toList();
		List<PlannedSitter> people = IntStream.range(0, size.people)
			.mapToObj((n) -> sitter(n, studios.get(n % size.studios), troubled, size, random))
			.toList();
		RandomRoster county = new RandomRoster(studios, people);
		people.forEach((person) -> studios.stream()
			.filter((studio) -> person.belongsTo(studio, FIRST))
			.forEach((studio) -> county.members.computeIfAbsent(studio.id(), (id) -> new ArrayList<>()).add(person)));
		for (int n = 0; n < size.duties; n++) {
			county.duties.add(county.duty(n, size, troubled));
		}
		return county;
	}

	/**
	 * How large a county is.
	 *
	 * @param duties spread over the days and the studios
	 * @param days of which only weekdays are used
	 */
	public record Size(int people, int studios, int duties, int days) {
	}

	private static PlannedSitter sitter(int n, PlannedStudio home, boolean troubled, Size size, Random random) {
		SitterTraits traits = new SitterTraits(n / size.studios % 8 == 0, Set.of(), "office " + random.nextInt(60),
				Set.of(id(3, random.nextInt(18))), 1 + random.nextInt(3));
		List<DaySpan> away = new ArrayList<>();
		if (troubled && random.nextInt(6) == 0) {
			LocalDate from = FIRST.plusDays(random.nextInt(size.days));
			away.add(new DaySpan(from, from.plusDays(1 + random.nextInt(30))));
		}
		SitterWish wish = (random.nextInt(4) != 0) ? SitterWish.NONE
				: new SitterWish(Set.of(DayOfWeek.of(1 + random.nextInt(2)), DayOfWeek.of(3 + random.nextInt(3))),
						random.nextBoolean() ? Half.MORNING : null);
		SitterDays days = new SitterDays(
				List.of(new SitterDays.Seat(home.id(), new DaySpan(FIRST.minusYears(1), null))), List.of(), away);
		return new PlannedSitter(id(1, n), traits, days, wish, new RosterLimits(2, 1, 14),
				troubled ? random.nextInt(2) : 0);
	}

	private PlannedDuty duty(int n, Size size, boolean troubled) {
		int perStudio = (size.duties + size.studios - 1) / size.studios;
		int studio = n / perStudio;
		int index = n % perStudio;
		int session = index / 2;
		int sessions = (perStudio + 1) / 2;
		int weekdays = size.days / 7 * DAYS_OF_WEEK;
		int slot = (int) ((long) session * weekdays * 2 / sessions);
		LocalDate day = FIRST.plusDays(slot / 2 / DAYS_OF_WEEK * 7L + slot / 2 % DAYS_OF_WEEK);
		DutySeat seat = new DutySeat(id(5, n), this.studios.get(studio), day, Half.values()[slot % 2], 1 + index % 2,
				troubled && index % 8 == 0, (Profession) null);
		return PlannedDuty.open(seat, null, choices(seat));
	}

	private List<PlannedSitter> choices(DutySeat seat) {
		return this.members.getOrDefault(seat.studio().id(), List.of()).stream().filter(seat::isFor).toList();
	}

	/** Returns how much each rule counts where a county says nothing. */
	public static RosterWeights weights() {
		Map<RosterRule, Integer> weights = new EnumMap<>(RosterRule.class);
		weights.put(RosterRule.QUOTA, 1);
		weights.put(RosterRule.EVEN_LOAD, 2);
		weights.put(RosterRule.STABILITY, 3);
		weights.put(RosterRule.SPREAD, 5);
		weights.put(RosterRule.WEEKDAYS, 3);
		weights.put(RosterRule.NEAR_HOME, 2);
		weights.put(RosterRule.SENIORITY, 2);
		weights.put(RosterRule.OFFICES_APART, 4);
		return new RosterWeights(weights);
	}

	/** All duties free. */
	public RosterProblem problem() {
		return new RosterProblem(this.duties.stream().map((duty) -> duty.of(null)).toList(), weights());
	}

	/** What was found stands, and one of its people withdraws for good. */
	public static RosterProblem withdrawn(RosterProblem found, PlannedSitter gone) {
		return again(found, (duty) -> duty.choices().stream().filter((one) -> !one.equals(gone)).toList());
	}

	/** What was found stands, and whoever has a duty is on leave on its day. */
	public static RosterProblem onLeave(RosterProblem found, PlannedDuty missed) {
		return again(found, (duty) -> (duty.day() != missed.day()) ? duty.choices()
				: duty.choices().stream().filter((one) -> !one.equals(missed.sitter())).toList());
	}

	/** What was found stands. */
	public static RosterProblem again(RosterProblem found) {
		return again(found, PlannedDuty::choices);
	}

	private static RosterProblem again(RosterProblem found, Function<PlannedDuty, List<PlannedSitter>> choices) {
		return new RosterProblem(found.duties()
			.stream()
			.map((duty) -> PlannedDuty.open(duty.seat(), duty.sitter(), choices.apply(duty)))
			.toList(), weights());
	}

	/** Lists the duties that are no longer with whoever had them. */
	public static List<PlannedDuty> changed(RosterProblem again) {
		return again.duties().stream().filter((duty) -> !Objects.equals(duty.before(), duty.sitter())).toList();
	}

	/** Lists the duties of others that changed because of one who withdrew. */
	public static List<PlannedDuty> othersChanged(RosterProblem again, PlannedSitter gone) {
		return changed(again).stream().filter((duty) -> !gone.equals(duty.before())).toList();
	}

	/** Returns all people. */
	public List<PlannedSitter> people() {
		return this.people;
	}

	static UUID id(int kind, int n) {
		return new UUID(kind, n);
	}

}
