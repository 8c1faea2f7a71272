package org.lianxin.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.lianxin.shared.Conflict;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the duties of a draft stand: few statements, however many there are. */
@Component
class RosterPublication {

	/** What changes for a duty that stands; what the plans ask of it may change too. */
	private static final String DIFFERS = """
			d.county_id = :county and d.roster_id = :roster and d.day >= :from and u.county_id = d.county_id
			  and u.id = d.duty_id and not u.pinned and (u.representative_id is distinct from d.representative_id
			    or u.starts_at <> d.starts_at or u.ends_at <> d.ends_at or u.leading_cadre <> d.leading_cadre
			    or u.profession is distinct from d.profession)""";

	private final JdbcClient jdbc;

	private final Duties duties;

	RosterPublication(JdbcClient jdbc, Duties duties) {
		this.jdbc = jdbc;
		this.duties = duties;
	}

	/**
	 * Writes the duties, and what happened to each into its history.
	 * @param from the first day on which anything may change
	 */
	void write(UUID rosterId, LocalDate from, RosterDraft draft) {
		List<StandingDuty> gone = draft.gone();
		List<DutyShift> shifts = shifts(draft, gone);
		try {
			cancel(rosterId, gone);
			vacate(rosterId, from);
			change(rosterId, from);
			create(rosterId, from);
		}
		catch (DuplicateKeyException ex) {
			throw new Conflict("roster.draft.overtaken");
		}
		if (!shifts.isEmpty()) {
			this.duties.published(shifts);
		}
	}

	private static List<DutyShift> shifts(RosterDraft draft, List<StandingDuty> gone) {
		List<DutyShift> shifts = new ArrayList<>();
		gone.forEach((duty) -> shifts
			.add(new DutyShift(duty.id(), ChangeKind.CANCELLED, duty.representativeId(), duty.representativeId())));
		for (RosterDuty duty : draft.duties()) {
			StandingDuty stands = draft.roll().standing(duty.dutyId());
			if (stands == null) {
				shifts.add(new DutyShift(duty.id(), ChangeKind.PUBLISHED, null, duty.representativeId()));
			}
			else if (!stands.pinned()) {
				changes(duty, stands, shifts);
			}
		}
		return shifts;
	}

	private static void changes(RosterDuty duty, StandingDuty stands, List<DutyShift> shifts) {
		UUID to = duty.representativeId();
		if (!Objects.equals(stands.representativeId(), to)) {
			shifts.add(new DutyShift(stands.id(), ChangeKind.REPLANNED, stands.representativeId(), to));
		}
		if (!stands.startsAt().equals(duty.startsAt()) || !stands.endsAt().equals(duty.endsAt())) {
			shifts.add(new DutyShift(stands.id(), ChangeKind.MOVED, to, to));
		}
	}

	private void cancel(UUID rosterId, List<StandingDuty> gone) {
		this.jdbc.sql("""
				update duty set state = 'CANCELLED', version = version + 1, roster_id = :roster
				where county_id = :county and id = any (:ids::uuid[]) and state = 'PLANNED'""")
			.param("county", CurrentCounty.required())
			.param("roster", rosterId)
			.param("ids", gone.stream().map((duty) -> duty.id().toString()).toArray(String[]::new))
			.update();
	}

	/** Two who exchange their seats must both have risen before either sits down. */
	private void vacate(UUID rosterId, LocalDate from) {
		update("""
				update duty u set representative_id = null, roster_id = d.roster_id, version = u.version + 1
				from roster_duty d where u.representative_id is not null and\s""" + DIFFERS, rosterId, from).update();
	}

	private void change(UUID rosterId, LocalDate from) {
		update("""
				update duty u set representative_id = d.representative_id, starts_at = d.starts_at, ends_at = d.ends_at,
				  leading_cadre = d.leading_cadre, profession = d.profession, roster_id = d.roster_id, version = u.version + 1
				from roster_duty d where\s"""
				+ DIFFERS, rosterId, from)
			.update();
	}

	private void create(UUID rosterId, LocalDate from) {
		update("""
				insert into duty (county_id, id, version, studio_id, day, half, seat, starts_at, ends_at, leading_cadre,
				  profession, representative_id, pinned, state, roster_id)
				select d.county_id, d.id, 0, d.studio_id, d.day, d.half, d.seat, d.starts_at, d.ends_at, d.leading_cadre,
				  d.profession, d.representative_id, false, 'PLANNED', d.roster_id
				from roster_duty d
				where d.county_id = :county and d.roster_id = :roster and d.day >= :from and d.duty_id is null""",
				rosterId, from)
			.update();
	}

	private JdbcClient.StatementSpec update(String sql, UUID rosterId, LocalDate from) {
		return this.jdbc.sql(sql)
			.param("county", CurrentCounty.required())
			.param("roster", rosterId)
			.param("from", from);
	}

}
