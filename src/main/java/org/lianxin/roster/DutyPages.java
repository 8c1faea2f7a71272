package org.lianxin.roster;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.StudioService;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one published duty for those who may do something about it. */
@Service
@Transactional(readOnly = true)
public class DutyPages {

	private final DutyBook book;

	private final DutyHistory history;

	private final Candidates candidates;

	private final ChangeRights rights;

	private final StudioService studios;

	private final JdbcClient jdbc;

	private final Clock clock;

	DutyPages(DutyBook book, DutyHistory history, Candidates candidates, ChangeRights rights, StudioService studios,
			JdbcClient jdbc, Clock clock) {
		this.book = book;
		this.history = history;
		this.candidates = candidates;
		this.rights = rights;
		this.studios = studios;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Shows a duty; what happened to it only to those who run its studio, to the county,
	 * and to whoever sits there.
	 * @throws NotFound if there is no such duty
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON', 'REPRESENTATIVE')")
	public DutyDetail detail(UUID id) {
		DutyView duty = this.book.find(id).orElseThrow(() -> new NotFound("roster.duty.unknown"));
		boolean concerned = ChangeRights.runs(duty.studioId()) || ChangeRights.isSelf(duty.representativeId())
				|| SignedIn.required().role() == Role.SUPERVISOR;
		UUID swap = concerned ? openSwap(id) : null;
		return new DutyDetail(duty, acts(duty, swap != null), concerned ? this.history.of(id) : List.of(), swap,
				knowsWishes(duty));
	}

	/** Somebody lent to a studio is not served by whoever runs it. */
	private boolean knowsWishes(DutyView duty) {
		UUID person = duty.representativeId();
		return person != null
				&& (ChangeRights.isSelf(person) || (ChangeRights.runs(duty.studioId()) && this.rights.serves(person)));
	}

	private @Nullable UUID openSwap(UUID id) {
		return this.jdbc.sql("""
				select w.id from duty_swap w join duty d on d.county_id = w.county_id and d.id = w.duty_id
				where w.county_id = :county and w.duty_id = :duty and w.state = 'OFFERED' and d.starts_at > :now""")
			.param("county", CurrentCounty.required())
			.param("duty", id)
			.param("now", Timestamp.from(this.clock.instant()))
			.query(UUID.class)
			.optional()
			.orElse(null);
	}

	private Set<DutyAct> acts(DutyView duty, boolean offered) {
		Set<DutyAct> acts = EnumSet.noneOf(DutyAct.class);
		if (ChangeRights.runs(duty.studioId())) {
			acts.addAll(actsOfWhoRuns(duty));
		}
		if (ChangeRights.isSelf(duty.representativeId()) && duty.state() == DutyState.PLANNED) {
			if (hasDawned(duty)) {
				acts.add(DutyAct.KEEP);
			}
			if (!hasBegun(duty)) {
				acts.add(DutyAct.LEAVE);
				if (!offered) {
					acts.add(DutyAct.SWAP);
				}
			}
		}
		return acts;
	}

	private Set<DutyAct> actsOfWhoRuns(DutyView duty) {
		return switch (duty.state()) {
			case CANCELLED -> EnumSet.noneOf(DutyAct.class);
			case KEPT, MISSED -> EnumSet.of(DutyAct.CORRECT);
			case PLANNED -> actsWhilePlanned(duty);
		};
	}

	private Set<DutyAct> actsWhilePlanned(DutyView duty) {
		boolean taken = duty.representativeId() != null;
		Set<DutyAct> acts = EnumSet.of(taken ? DutyAct.SUBSTITUTE : DutyAct.ASSIGN, DutyAct.CANCEL);
		if (duty.halted() && !hasBegun(duty) && receives(duty)) {
			acts.add(DutyAct.RESUME);
		}
		if (taken && hasDawned(duty)) {
			acts.add(DutyAct.KEEP);
			acts.add(DutyAct.MISS);
		}
		if (!hasDawned(duty)) {
			acts.add(duty.pinned() ? DutyAct.UNPIN : DutyAct.PIN);
		}
		return acts;
	}

	private boolean receives(DutyView duty) {
		return this.studios.byId(duty.studioId()).filter((studio) -> studio.state().isReceiving()).isPresent();
	}

	private boolean hasDawned(DutyView duty) {
		return !duty.day().isAfter(LocalDate.now(this.clock));
	}

	private boolean hasBegun(DutyView duty) {
		return !LocalDateTime.of(duty.day(), duty.starts()).isAfter(LocalDateTime.now(this.clock));
	}

	/**
	 * Lists who may be thought of for a duty, whoever sits there left away.
	 * @throws NotFound if there is no such duty
	 */
	@PreAuthorize("@changeRights.mayRun(#dutyId)")
	public List<Candidate> candidates(UUID dutyId) {
		UUID present = this.book.find(dutyId).map(DutyView::representativeId).orElse(null);
		return this.candidates.of(List.of(dutyId))
			.getOrDefault(dutyId, List.of())
			.stream()
			.filter((candidate) -> !candidate.id().equals(present))
			.toList();
	}

}
