package org.lianxin.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Swaps (换班): representatives settle among themselves who sits when, within the rules;
 * the liaison may take it back. Everybody concerned is held first, then the duties, then
 * the offer, as whoever changes a duty lets offers of it lapse; the first who accepts has
 * it.
 */
@Service
@Transactional
public class SwapDesk {

	private static final String OTHER = "roster.swap.refused.other";

	private static final String SELF = "roster.swap.refused.self";

	private final DutySwapRepository swaps;

	private final Duties duties;

	private final Candidates candidates;

	private final People people;

	private final JdbcClient jdbc;

	private final Clock clock;

	SwapDesk(DutySwapRepository swaps, Duties duties, Candidates candidates, People people, JdbcClient jdbc,
			Clock clock) {
		this.swaps = swaps;
		this.duties = duties;
		this.candidates = candidates;
		this.people = people;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Offers a duty of one's own and returns the offer's id.
	 * @throws Conflict if it is no longer theirs to give, or offered already
	 * @throws Unprocessable if the one asked can't take it, or what is wanted of them
	 * can't be had
	 */
	@PreAuthorize("@changeRights.sits(#command.dutyId())")
	public UUID offer(OfferSwap command) {
		UUID self = self();
		UUID asked = command.askedId();
		this.people.hold(Stream.of(self, asked).filter(Objects::nonNull).toList());
		Map<UUID, Duty> taken = take(command.dutyId(), command.wantedId());
		Duty duty = ahead(taken.get(command.dutyId()), self, "roster.swap.begun");
		requireNotOffered(command.dutyId());
		if (asked != null) {
			requirePossible(duty, self, asked, command, taken);
		}
		return this.swaps.saveAndFlush(new DutySwap(command, self, this.clock.instant())).id();
	}

	private void requirePossible(Duty duty, UUID self, UUID asked, OfferSwap command, Map<UUID, Duty> taken) {
		if (asked.equals(self)) {
			throw new Unprocessable("roster.swap.oneself");
		}
		if (command.wantedId() != null) {
			Duty wanted = ahead(taken.get(command.wantedId()), asked, "roster.swap.wanted.gone");
			this.candidates.requireFree(asked, duty, wanted.id(), OTHER);
			this.candidates.requireFree(self, wanted, duty.id(), SELF);
		}
		else if (!command.exchange()) {
			this.candidates.requireFree(asked, duty, null, OTHER);
		}
	}

	private void requireNotOffered(UUID dutyId) {
		boolean offered = this.jdbc.sql("""
				select exists (select from duty_swap where county_id = ? and duty_id = ? and state = 'OFFERED')""")
			.params(CurrentCounty.required(), dutyId)
			.query(Boolean.class)
			.single();
		if (offered) {
			throw new Conflict("roster.swap.already");
		}
	}

	/**
	 * Takes a duty that is offered, for nothing or for one of one's own.
	 * @throws Conflict if somebody else was faster, or one of the duties has begun or
	 * changed hands
	 * @throws Unprocessable if a rule stands against either of the two
	 */
	@PreAuthorize("@swapRights.mayTake(#command.id())")
	public void accept(AcceptSwap command) {
		UUID self = self();
		Terms terms = terms(command.id());
		UUID given = (terms.wantedId() != null) ? terms.wantedId() : command.givenId();
		if (given != null && !terms.exchange()) {
			throw new Unprocessable("roster.swap.gift");
		}
		this.people.hold(List.of(self, terms.representativeId()));
		Map<UUID, Duty> taken = take(terms.dutyId(), given);
		Duty duty = ahead(taken.get(terms.dutyId()), terms.representativeId(), "roster.swap.gone");
		DutySwap swap = held(command.id());
		swap.take(self, given, byName(), now());
		this.candidates.requireFree(self, duty, given, SELF);
		if (given == null) {
			this.swaps.saveAndFlush(swap);
			this.duties.assign(duty, self, ChangeKind.SWAPPED, null);
			return;
		}
		Duty back = ahead(taken.get(given), self, "roster.swap.given.gone");
		this.candidates.requireFree(terms.representativeId(), back, duty.id(), OTHER);
		this.swaps.saveAndFlush(swap);
		this.duties.exchange(duty, back, ChangeKind.SWAPPED, null);
	}

	/**
	 * Says that one can't.
	 * @throws Conflict if it is no longer offered
	 */
	@PreAuthorize("@swapRights.isAsked(#command.id())")
	public void decline(DeclineSwap command) {
		DutySwap swap = held(command.id());
		swap.decline(command.reason(), byName(), now());
		this.swaps.saveAndFlush(swap);
	}

	/**
	 * Takes an offer back.
	 * @throws Conflict if it is no longer offered
	 */
	@PreAuthorize("@swapRights.mayWithdraw(#id)")
	public void withdraw(UUID id) {
		DutySwap swap = held(id);
		swap.withdraw(byName(), now());
		this.swaps.saveAndFlush(swap);
	}

	/**
	 * Takes back what two agreed on: each sits again where they were to.
	 * @throws Conflict if one of the duties has begun or changed hands since, or one of
	 * the two can't sit there any more
	 */
	@PreAuthorize("@swapRights.mayVeto(#command.id())")
	public void veto(VetoSwap command) {
		Terms terms = terms(command.id());
		UUID by = terms.takenById();
		UUID given = terms.givenId();
		if (by == null) {
			throw new Conflict("roster.swap.veto.impossible");
		}
		this.people.hold(List.of(terms.representativeId(), by));
		Map<UUID, Duty> taken = take(terms.dutyId(), given);
		Duty duty = ahead(taken.get(terms.dutyId()), by, "roster.swap.veto.late");
		requireBack(terms.representativeId(), duty, given);
		DutySwap swap = held(command.id());
		swap.veto(command.reason(), byName(), now());
		this.swaps.saveAndFlush(swap);
		if (given == null) {
			this.duties.assign(duty, terms.representativeId(), ChangeKind.SWAP_VETOED, command.reason());
			return;
		}
		Duty back = ahead(taken.get(given), terms.representativeId(), "roster.swap.veto.late");
		requireBack(by, back, duty.id());
		this.duties.exchange(duty, back, ChangeKind.SWAP_VETOED, command.reason());
	}

	private void requireBack(UUID representativeId, Duty duty, @Nullable UUID given) {
		this.candidates.against(representativeId, duty, given).stream().findFirst().ifPresent((obstacle) -> {
			throw new Conflict("roster.swap.veto.blocked", new DefaultMessageSourceResolvable(obstacle.key()));
		});
	}

	/** Takes duties in the order of their ids, whichever is offered for which. */
	private Map<UUID, Duty> take(UUID one, @Nullable UUID other) {
		Map<UUID, Duty> taken = new TreeMap<>();
		Stream.of(one, other)
			.filter(Objects::nonNull)
			.distinct()
			.sorted((a, b) -> a.toString().compareTo(b.toString()))
			.forEach((id) -> taken.put(id, this.duties.take(id)));
		return taken;
	}

	private Duty ahead(@Nullable Duty duty, UUID of, String key) {
		if (duty == null || duty.state() != DutyState.PLANNED || !duty.isOf(of) || duty.hasBegun(now())) {
			throw new Conflict(key);
		}
		return duty;
	}

	private Terms terms(UUID id) {
		return this.jdbc.sql("""
				select duty_id, representative_id, wanted_id, exchange, taken_by_id, given_id from duty_swap
				where county_id = ? and id = ?""")
			.params(CurrentCounty.required(), id)
			.query(Terms.class)
			.optional()
			.orElseThrow(() -> new NotFound("roster.swap.unknown"));
	}

	private DutySwap held(UUID id) {
		return this.swaps.holdById(id).orElseThrow(() -> new NotFound("roster.swap.unknown"));
	}

	private Instant now() {
		return this.clock.instant();
	}

	private static UUID self() {
		return SignedIn.required().workplaceId().orElseThrow();
	}

	private static String byName() {
		return SignedIn.required().name();
	}

	/**
	 * What was offered and who took it, which never changes again; read before anything
	 * is held.
	 */
	private record Terms(UUID dutyId, UUID representativeId, @Nullable UUID wantedId, boolean exchange,
			@Nullable UUID takenById, @Nullable UUID givenId) {
	}

}
