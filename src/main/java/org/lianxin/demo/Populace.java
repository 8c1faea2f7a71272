package org.lianxin.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lianxin.representative.Level;
import org.lianxin.representative.Sex;
import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.VillageView;

/**
 * Draws the many representatives that a county has beside those whom a file names: as
 * many in each studio, a few in none.
 */
class Populace {

	/** Those who wait to be placed, so that there is something to propose. */
	private static final int WAITING_OF_A_HUNDRED = 2;

	private static final int OLDEST = 1958;

	private static final int YEARS = 40;

	private final Random random;

	private final Names names;

	private final Map<String, List<Trade>> trades;

	private final Map<UUID, List<VillageView>> villages;

	private final List<VillageView> everywhere;

	private int phones;

	Populace(Random random, Set<String> taken, List<Trade> trades, List<VillageView> villages) {
		this.random = random;
		this.names = new Names(random, taken);
		this.trades = trades.stream().collect(Collectors.groupingBy(Trade::base));
		this.villages = villages.stream().collect(Collectors.groupingBy(VillageView::townshipId));
		this.everywhere = villages;
	}

	/**
	 * Draws representatives until the county has as many as it should.
	 * @param present how many each studio has already
	 */
	List<Newcomer> fill(Collection<StudioView> studios, Map<UUID, Integer> present, int total) {
		List<StudioView> open = studios.stream()
			.filter((studio) -> this.trades.containsKey(Trade.base(studio)))
			.toList();
		int missing = total - present.values().stream().mapToInt(Integer::intValue).sum();
		int waiting = total * WAITING_OF_A_HUNDRED / 100;
		List<Newcomer> drawn = new ArrayList<>();
		int size = 0;
		while (drawn.size() < missing - waiting) {
			size++;
			for (StudioView studio : open) {
				if (drawn.size() < missing - waiting && present.getOrDefault(studio.id(), 0) < size) {
					drawn.add(in(studio));
				}
			}
		}
		IntStream.range(0, waiting).mapToObj((i) -> waiting(open)).forEach(drawn::add);
		return drawn;
	}

	private Newcomer in(StudioView studio) {
		Newcomer person = of(studio);
		return new Newcomer(person.name(), person.sex(), person.birthYear(), person.level(), person.trade(),
				person.village(), person.electoralUnit(), person.phone(), studio);
	}

	private Newcomer waiting(List<StudioView> studios) {
		return of(one(studios));
	}

	/** Draws somebody who would suit that studio. */
	private Newcomer of(StudioView studio) {
		Sex sex = (this.random.nextInt(100) < 36) ? Sex.FEMALE : Sex.MALE;
		boolean township = studio.kind() == StudioKind.TOWNSHIP;
		VillageView village = one(
				township ? this.villages.getOrDefault(studio.townshipId(), this.everywhere) : this.everywhere);
		Trade trade = one(this.trades.getOrDefault(Trade.base(studio), List.of()));
		String electoralUnit = Objects.requireNonNullElse(trade.electoralUnit(), village.townshipName());
		return new Newcomer(this.names.next(sex), sex, OLDEST + this.random.nextInt(YEARS), level(township), trade,
				village, electoralUnit, phone(), null);
	}

	private Level level(boolean township) {
		int drawn = this.random.nextInt(100);
		if (drawn < 2) {
			return Level.CITY;
		}
		return (township && drawn < 65) ? Level.TOWNSHIP : Level.COUNTY;
	}

	/** A range that no network has given out. */
	private String phone() {
		this.phones++;
		return "1990000%04d".formatted(this.phones);
	}

	private <T> T one(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
