package org.lianxin.roster;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.events.DutyChanged;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one door to published duties: whoever changes one takes it here, and gives it back
 * with what was done, which is kept, watched and told.
 */
@Component
class Duties {

	private final DutyRepository repository;

	private final DutyHistory history;

	private final List<DutyWatch> watches;

	private final ApplicationEventPublisher events;

	private final JdbcClient jdbc;

	Duties(DutyRepository repository, DutyHistory history, List<DutyWatch> watches, ApplicationEventPublisher events,
			JdbcClient jdbc) {
		this.repository = repository;
		this.history = history;
		this.watches = watches;
		this.events = events;
		this.jdbc = jdbc;
	}

	/**
	 * Takes a duty to change it; nobody else can until this transaction ends. Two are
	 * taken in the order of their ids, else two swaps could wait for one another.
	 * @throws NotFound if the county has no such duty
	 */
	Duty take(UUID id) {
		return this.repository.holdById(id).orElseThrow(() -> new NotFound("roster.duty.unknown"));
	}

	/**
	 * Takes a duty for somebody who decided on what they saw.
	 * @throws Conflict if somebody has changed it since
	 */
	Duty take(UUID id, int version) {
		Duty duty = take(id);
		if (duty.version() != version) {
			throw new Conflict("roster.duty.overtaken");
		}
		return duty;
	}

	/** Gives it to a representative, or to nobody. */
	void assign(Duty duty, @Nullable UUID to, ChangeKind kind, @Nullable String reason) {
		UUID from = duty.representativeId();
		duty.assign(to);
		keep(duty, new DutyShift(duty.id(), kind, from, to), reason);
	}

	/**
	 * Keeps what a verb of the duty has done.
	 * @throws Conflict if whoever sits there sits elsewhere in the same half of the day
	 */
	void keep(Duty duty, ChangeKind kind, @Nullable String reason) {
		keep(duty, new DutyShift(duty.id(), kind, duty.representativeId(), duty.representativeId()), reason);
	}

	private void keep(Duty duty, DutyShift shift, @Nullable String reason) {
		save(duty);
		told(List.of(shift), reason);
	}

	/** Exchanges who sits in two duties, which are of different halves of days. */
	void exchange(Duty one, Duty other, ChangeKind kind, @Nullable String reason) {
		UUID first = one.representativeId();
		UUID second = other.representativeId();
		one.assign(null);
		save(one);
		other.assign(first);
		save(other);
		one.assign(second);
		save(one);
		told(List.of(new DutyShift(one.id(), kind, first, second), new DutyShift(other.id(), kind, second, first)),
				reason);
	}

	/**
	 * Leaves duties open that whoever was to sit there can't; those that are recorded or
	 * fell out meanwhile stay. What was pinned is free again, or nobody would ever be
	 * found for it.
	 */
	void vacate(Collection<UUID> ids, String reason) {
		List<DutyShift> shifts = this.jdbc.sql("""
				update duty d set representative_id = null, pinned = false, version = d.version + 1
				from (select id, representative_id from duty where county_id = :county and id = any (:ids::uuid[])
				  order by id for update) b
				where d.county_id = :county and d.id = b.id and d.state = 'PLANNED' and b.representative_id is not null
				returning d.id, b.representative_id""")
			.param("county", CurrentCounty.required())
			.param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
			.query((row, index) -> new DutyShift(row.getObject("id", UUID.class), ChangeKind.VACATED,
					row.getObject("representative_id", UUID.class), null))
			.list();
		if (!shifts.isEmpty()) {
			told(shifts, reason);
		}
	}

	/**
	 * Puts duties under notice; those that are recorded or fell out meanwhile stay.
	 */
	void halt(Collection<UUID> ids, String reason) {
		follow(ids, "halted = true", "not d.halted", ChangeKind.HALTED, reason);
	}

	/** Lets duties stand again that were under notice. */
	void resume(Collection<UUID> ids, String reason) {
		follow(ids, "halted = false", "d.halted", ChangeKind.RESUMED, reason);
	}

	/** Lets duties fall out. */
	void cancel(Collection<UUID> ids, String reason) {
		follow(ids, "state = 'CANCELLED'", "true", ChangeKind.CANCELLED, reason);
	}

	private void follow(Collection<UUID> ids, String change, String where, ChangeKind kind, String reason) {
		if (ids.isEmpty()) {
			return;
		}
		List<DutyShift> shifts = this.jdbc
			.sql("update duty d set " + change
					+ """
							, version = d.version + 1
							from (select id from duty where county_id = :county and id = any (:ids::uuid[]) order by id for no key update) b
							where d.county_id = :county and d.id = b.id and d.state = 'PLANNED' and\s"""
					+ where + " returning d.id, d.representative_id")
			.param("county", CurrentCounty.required())
			.param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
			.query((row, index) -> new DutyShift(row.getObject("id", UUID.class), kind,
					row.getObject("representative_id", UUID.class), row.getObject("representative_id", UUID.class)))
			.list();
		if (!shifts.isEmpty()) {
			told(shifts, reason);
		}
	}

	private void save(Duty duty) {
		try {
			this.repository.saveAndFlush(duty);
		}
		catch (DuplicateKeyException ex) {
			throw new Conflict("roster.duty.busy");
		}
	}

	/**
	 * Keeps what a published roster has changed; the roster itself is told as one event.
	 */
	void published(List<DutyShift> shifts) {
		record(shifts, null);
	}

	private void told(List<DutyShift> shifts, @Nullable String reason) {
		List<UUID> entries = record(shifts, reason);
		int county = CurrentCounty.required();
		for (int index = 0; index < shifts.size(); index++) {
			DutyShift shift = shifts.get(index);
			this.events.publishEvent(new DutyChanged(county, shift.dutyId(), shift.kind().name(), entries.get(index)));
		}
	}

	private List<UUID> record(List<DutyShift> shifts, @Nullable String reason) {
		List<UUID> entries = this.history.write(shifts, reason);
		this.watches.forEach((watch) -> watch.shifted(shifts));
		return entries;
	}

}
