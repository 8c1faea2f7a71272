package org.lianxin.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sat and who did not (签到记录): by the word of those who run the studio, or of whoever
 * sat there. Nobody is asked where they are.
 */
@Service
@Transactional
public class Attendance {

	/** So far back one form reaches; what is older is recorded on its own page. */
	private static final int DAYS_BACK = 31;

	private final Duties duties;

	private final DutyBook book;

	private final JdbcClient jdbc;

	private final Clock clock;

	Attendance(Duties duties, DutyBook book, JdbcClient jdbc, Clock clock) {
		this.duties = duties;
		this.book = book;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Records that whoever was to sit did.
	 * @throws Conflict if somebody has changed the duty since the writer saw it
	 * @throws Unprocessable before its day
	 */
	@PreAuthorize("@changeRights.mayKeep(#id)")
	public void keep(UUID id, int version) {
		Duty duty = dawned(this.duties.take(id, version));
		duty.keep();
		this.duties.keep(duty, ChangeKind.KEPT, null);
	}

	/**
	 * Records that whoever was to sit did not come, and why as far as is known.
	 * @throws Conflict if somebody has changed the duty since the writer saw it
	 * @throws Unprocessable before its day
	 */
	@PreAuthorize("@changeRights.mayRun(#command.id())")
	public void miss(DutyReason command) {
		Duty duty = dawned(this.duties.take(command.id(), command.version()));
		duty.miss();
		this.duties.keep(duty, ChangeKind.MISSED, command.reason());
	}

	/**
	 * Puts right what was recorded wrongly; both stay in the history.
	 * @throws Conflict if somebody has changed the duty since the writer saw it, or
	 * nothing is recorded
	 * @throws Unprocessable if that is what is recorded already
	 */
	@PreAuthorize("@changeRights.mayRun(#command.id())")
	public void correct(CorrectDuty command) {
		Duty duty = this.duties.take(command.id(), command.version());
		if (duty.state() == command.state()) {
			throw new Unprocessable("roster.correction.same");
		}
		duty.reopen();
		switch (command.state()) {
			case KEPT -> duty.keep();
			case MISSED -> duty.miss();
			case PLANNED -> {
			}
			case CANCELLED -> throw new Unprocessable("roster.correction.same");
		}
		this.duties.keep(duty, ChangeKind.CORRECTED, command.reason());
	}

	/**
	 * Lists what is over and not recorded in the studios that the reader runs, oldest
	 * first.
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
	@Transactional(readOnly = true)
	public List<DutyView> open() {
		return this.book.unrecorded(ownStudio(), LocalDate.now(this.clock).minusDays(DAYS_BACK), this.clock.instant());
	}

	/**
	 * Records that all of these were kept, and leaves alone what somebody has changed
	 * since the writer saw it.
	 * @param seen the duties with their versions
	 * @return how many were recorded
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
	public int keepAll(Map<UUID, Integer> seen) {
		int kept = 0;
		for (UUID id : served(seen.keySet())) {
			Duty duty = this.duties.take(id);
			if (duty.version() == seen.getOrDefault(id, -1) && duty.hasBegun(this.clock.instant())) {
				duty.keep();
				this.duties.keep(duty, ChangeKind.KEPT, null);
				kept++;
			}
		}
		return kept;
	}

	/**
	 * Those of the studios that the writer runs, in the order in which they are taken.
	 */
	private Collection<UUID> served(Collection<UUID> ids) {
		return this.jdbc.sql("""
				select id from duty where county_id = :county and id = any (:ids::uuid[]) and state = 'PLANNED'
				  and representative_id is not null and (:studio::uuid is null or studio_id = :studio) order by id""")
			.param("county", CurrentCounty.required())
			.param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
			.param("studio", ownStudio())
			.query(UUID.class)
			.list();
	}

	private Duty dawned(Duty duty) {
		if (duty.day().isAfter(LocalDate.now(this.clock))) {
			throw new Unprocessable("roster.attendance.early");
		}
		return duty;
	}

	private static @Nullable UUID ownStudio() {
		SignedIn person = SignedIn.required();
		return (person.role() == Role.LIAISON) ? person.workplaceId().orElseThrow() : null;
	}

}
