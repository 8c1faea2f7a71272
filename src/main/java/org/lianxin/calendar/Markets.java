package org.lianxin.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rural markets of the present county. */
@Service
@Transactional
public class Markets {

	/** No rule lets a market pause for longer. */
	private static final int DAYS_AHEAD = 400;

	private static final UUID NONE = new UUID(0, 0);

	private final MarketRepository markets;

	Markets(MarketRepository markets) {
		this.markets = markets;
	}

	/** Lists all by name, those that no longer meet at the end; some dozens. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public List<MarketView> all() {
		return this.markets.findAllByOrderByActiveDescName().stream().map(Market::view).toList();
	}

	/** Finds one market. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public Optional<MarketView> find(UUID id) {
		return this.markets.findById(id).map(Market::view);
	}

	/**
	 * Lists the next days on which any market meets, in order of the day, then by name.
	 * @param from the first day that may be among them
	 * @param limit how many at most
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public List<MarketDay> next(LocalDate from, int limit) {
		List<MarketView> meeting = this.markets.findByActiveTrueOrderByName().stream().map(Market::view).toList();
		return from.datesUntil(from.plusDays(DAYS_AHEAD))
			.flatMap((date) -> meeting.stream()
				.filter((market) -> market.facts().rule().names(date))
				.map((market) -> new MarketDay(date, market)))
			.limit(limit)
			.toList();
	}

	/**
	 * Adds a market and returns its id.
	 * @throws Unprocessable if its name is taken
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public UUID add(MarketFacts facts) {
		requireFreeName(facts, NONE);
		return this.markets.saveAndFlush(new Market(facts)).id();
	}

	/**
	 * Changes what is told of a market.
	 * @throws NotFound if there is none
	 * @throws Unprocessable if another has that name
	 * @throws Conflict if somebody changed it since the writer saw it
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void revise(ReviseMarket command) {
		required(command.id());
		requireFreeName(command.facts(), command.id());
		Market market = this.markets.findByIdAndVersion(command.id(), command.version())
			.orElseThrow(() -> new Conflict("calendar.market.overtaken"));
		market.revise(command.facts());
		this.markets.saveAndFlush(market);
	}

	/**
	 * Lets a market meet no more.
	 * @throws NotFound if there is none
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void retire(UUID id) {
		Market market = required(id);
		market.retire();
		this.markets.saveAndFlush(market);
	}

	/**
	 * Lets a market meet again.
	 * @throws NotFound if there is none
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void resume(UUID id) {
		Market market = required(id);
		market.resume();
		this.markets.saveAndFlush(market);
	}

	private Market required(UUID id) {
		return this.markets.findById(id).orElseThrow(() -> new NotFound("calendar.market.unknown"));
	}

	private void requireFreeName(MarketFacts facts, UUID id) {
		if (this.markets.existsByNameAndIdNot(facts.name(), id)) {
			throw new Unprocessable("calendar.market.taken", facts.name());
		}
	}

}
