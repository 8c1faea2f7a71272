package org.lianxin.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the offers to swap that the reader may know of. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON', 'REPRESENTATIVE')")
public class SwapPages {

	private static final int PAGE = 50;

	/** Rows that an export holds at a time. */
	private static final int FETCHED = 500;

	/** As many as a representative's first page shows of those that wait for them. */
	private static final int FIRST = 5;

	/** What lies further ahead is hardly known to whoever swaps. */
	private static final int DAYS_AHEAD = 100;

	private final SwapQuery query;

	private final DutyBook book;

	private final Candidates candidates;

	private final Clock clock;

	SwapPages(SwapQuery query, DutyBook book, Candidates candidates, Clock clock) {
		this.query = query;
		this.book = book;
		this.candidates = candidates;
		this.clock = clock;
	}

	/** Lists offers, newest first, 50 to a page. */
	public Paged<SwapView> list(SwapFilter filter) {
		List<SwapView> rows = chosen(filter, filter.after(), PAGE + 1).query(this.query::swap).list();
		return Paged.of(rows, PAGE, (row) -> row.id().toString());
	}

	/** Gives each offer that the reader may know of, in the order of the list. */
	public void each(SwapFilter filter, Consumer<SwapView> work) {
		try (Stream<SwapView> rows = chosen(filter, null, null).withFetchSize(FETCHED)
			.query(this.query::swap)
			.stream()) {
			rows.forEach(work);
		}
	}

	private JdbcClient.StatementSpec chosen(SwapFilter filter, @Nullable UUID after, @Nullable Integer limit) {
		return this.query.select("""
				and (:studio::uuid is null or d.studio_id = :studio) and (:after::uuid is null or w.id < :after)
				and (:state::text is null
				  or :state = case when w.state = 'OFFERED' and d.starts_at <= :now then 'LAPSED' else w.state end)
				order by w.id desc limit :limit::int""")
			.param("state", (filter.state() != null) ? filter.state().name() : null)
			.param("studio", filter.studioId())
			.param("after", after)
			.param("limit", limit);
	}

	/** Lists what waits for the representative who is signed in, the next duty first. */
	@PreAuthorize("hasRole('REPRESENTATIVE')")
	public List<SwapView> waiting() {
		return this.query.select("""
				and w.state = 'OFFERED' and d.starts_at > :now and w.representative_id <> :workplace
				order by w.asked_id is null, d.starts_at limit :limit""")
			.param("limit", FIRST)
			.query(this.query::swap)
			.list();
	}

	/**
	 * Shows one offer.
	 * @throws NotFound if the reader may not know of it, or there is none
	 */
	public SwapDetail detail(UUID id) {
		SwapView swap = this.query.select("and w.id = :id")
			.param("id", id)
			.query(this.query::swap)
			.optional()
			.orElseThrow(() -> new NotFound("roster.swap.unknown"));
		Set<SwapAct> acts = acts(swap);
		boolean choice = acts.contains(SwapAct.ACCEPT) && swap.exchange() && swap.wanted() == null;
		return new SwapDetail(swap, acts, choice ? own(swap) : List.of());
	}

	private Set<SwapAct> acts(SwapView swap) {
		Set<SwapAct> acts = EnumSet.noneOf(SwapAct.class);
		boolean self = ChangeRights.isSelf(swap.representativeId());
		boolean runs = ChangeRights.runs(swap.duty().studioId());
		if (swap.state() == SwapState.OFFERED) {
			if (SignedIn.required().role() == Role.REPRESENTATIVE && !self) {
				acts.add(SwapAct.ACCEPT);
			}
			if (ChangeRights.isSelf(swap.askedId())) {
				acts.add(SwapAct.DECLINE);
			}
			if (self || runs) {
				acts.add(SwapAct.WITHDRAW);
			}
		}
		if (runs && swap.state() == SwapState.TAKEN && isAhead(swap)) {
			acts.add(SwapAct.VETO);
		}
		return acts;
	}

	private boolean isAhead(SwapView swap) {
		return LocalDateTime.of(swap.duty().day(), swap.duty().starts()).isAfter(LocalDateTime.now(this.clock));
	}

	/** What the reader is to sit in from now on, at another time than what is offered. */
	private List<DutyView> own(SwapView swap) {
		LocalDate today = LocalDate.now(this.clock);
		UUID self = SignedIn.required().workplaceId().orElseThrow();
		return this.book.of(self, today, today.plusDays(DAYS_AHEAD))
			.stream()
			.filter((duty) -> isAhead(duty)
					&& !(duty.day().equals(swap.duty().day()) && duty.half() == swap.duty().half()))
			.toList();
	}

	private boolean isAhead(DutyView duty) {
		return duty.state() == DutyState.PLANNED
				&& LocalDateTime.of(duty.day(), duty.starts()).isAfter(LocalDateTime.now(this.clock));
	}

	/**
	 * Lists the duties of colleagues that could be had for one's own.
	 * @throws NotFound if there is no such duty
	 */
	@PreAuthorize("@changeRights.sits(#dutyId)")
	public List<DutyView> exchangeable(UUID dutyId) {
		DutyView own = this.book.find(dutyId).orElseThrow(() -> new NotFound("roster.duty.unknown"));
		LocalDate today = LocalDate.now(this.clock);
		return this.book.ofStudio(own.studioId(), today, today.plusDays(DAYS_AHEAD))
			.stream()
			.filter((duty) -> duty.representativeId() != null && !duty.representativeId().equals(own.representativeId())
					&& isAhead(duty) && !(duty.day().equals(own.day()) && duty.half() == own.half()))
			.toList();
	}

	/**
	 * Lists the colleagues who can take a duty of one's own, who sat least before others.
	 */
	@PreAuthorize("@changeRights.sits(#dutyId)")
	public List<Candidate> colleagues(UUID dutyId) {
		UUID self = SignedIn.required().workplaceId().orElseThrow();
		return this.candidates.of(List.of(dutyId))
			.getOrDefault(dutyId, List.of())
			.stream()
			.filter((one) -> one.isFree() && !one.id().equals(self))
			.toList();
	}

}
