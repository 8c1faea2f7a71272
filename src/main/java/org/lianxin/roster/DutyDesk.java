package org.lianxin.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.StudioService;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who run a studio do with its published duties. */
@Service
@Transactional
public class DutyDesk {

	private final Duties duties;

	private final Candidates candidates;

	private final People people;

	private final RosterSettingsBook settings;

	private final StudioService studios;

	private final Clock clock;

	DutyDesk(Duties duties, Candidates candidates, People people, RosterSettingsBook settings, StudioService studios,
			Clock clock) {
		this.duties = duties;
		this.candidates = candidates;
		this.people = people;
		this.settings = settings;
		this.studios = studios;
		this.clock = clock;
	}

	/**
	 * Lets a representative sit there: at short notice, or where it has begun, as a
	 * substitute (替班).
	 * @throws Conflict if somebody has changed the duty since the writer saw it, or it is
	 * over
	 * @throws Unprocessable if something stands against them, or somebody else was to sit
	 * and no reason is given
	 */
	@PreAuthorize("@changeRights.mayRun(#command.id())")
	public void assign(AssignDuty command) {
		this.people.hold(List.of(command.representativeId()));
		Duty duty = this.duties.take(command.id(), command.version());
		requirePlanned(duty);
		UUID before = duty.representativeId();
		if (duty.isOf(command.representativeId())) {
			throw new Unprocessable("roster.assignment.same");
		}
		if (before != null && command.reason() == null) {
			throw new Unprocessable("roster.reason.missing");
		}
		this.candidates.requireFree(command.representativeId(), duty, null, "roster.assignment.refused");
		ChangeKind kind = (before != null && isNear(duty)) ? ChangeKind.SUBSTITUTED : ChangeKind.ASSIGNED;
		this.duties.assign(duty, command.representativeId(), kind, command.reason());
	}

	private boolean isNear(Duty duty) {
		return duty.day().isBefore(today().plusDays(this.settings.current().gapDays()));
	}

	/**
	 * Lets a duty fall out.
	 * @throws Conflict if somebody has changed it since the writer saw it, or it is over
	 */
	@PreAuthorize("@changeRights.mayRun(#command.id())")
	public void cancel(DutyReason command) {
		Duty duty = this.duties.take(command.id(), command.version());
		duty.cancel();
		this.duties.keep(duty, ChangeKind.CANCELLED, command.reason());
	}

	/**
	 * Lets a duty stand that is under notice.
	 * @throws Conflict if somebody has changed it since the writer saw it
	 * @throws Unprocessable while its studio receives nobody
	 */
	@PreAuthorize("@changeRights.mayRun(#id)")
	public void resume(UUID id, int version) {
		Duty duty = this.duties.take(id, version);
		if (this.studios.byId(duty.studioId()).filter((studio) -> studio.state().isReceiving()).isEmpty()) {
			throw new Unprocessable("roster.halt.standstill");
		}
		duty.resume();
		this.duties.keep(duty, ChangeKind.RESUMED, null);
	}

	/**
	 * Lets later rosters leave a duty as it is.
	 * @throws Conflict if somebody has changed it since the writer saw it
	 */
	@PreAuthorize("@changeRights.mayRun(#id)")
	public void pin(UUID id, int version) {
		pin(this.duties.take(id, version), true, ChangeKind.PINNED);
	}

	/**
	 * Lets later rosters change a duty again.
	 * @throws Conflict if somebody has changed it since the writer saw it
	 */
	@PreAuthorize("@changeRights.mayRun(#id)")
	public void unpin(UUID id, int version) {
		pin(this.duties.take(id, version), false, ChangeKind.UNPINNED);
	}

	private void pin(Duty duty, boolean pinned, ChangeKind kind) {
		if (duty.pinned() != pinned) {
			duty.pin(pinned);
			this.duties.keep(duty, kind, null);
		}
	}

	private static void requirePlanned(Duty duty) {
		if (duty.state() != DutyState.PLANNED) {
			throw new Conflict("roster.duty.notNow");
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
