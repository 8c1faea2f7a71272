package org.lianxin.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.lianxin.account.SignedIn;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leave (请假): asked for by the representative, or entered by those who run their studio,
 * who also decide on it. From the moment of approval nobody expects them.
 */
@Service
@Transactional
public class LeaveDesk {

	/** Longer than a year is no leave: the county exempts from duty. */
	private static final int LONGEST = 366;

	private final DutyLeaveRepository leaves;

	private final People people;

	private final Vacating vacating;

	private final JdbcClient jdbc;

	private final Clock clock;

	LeaveDesk(DutyLeaveRepository leaves, People people, Vacating vacating, JdbcClient jdbc, Clock clock) {
		this.leaves = leaves;
		this.people = people;
		this.vacating = vacating;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Asks for leave and returns its id. What those who run the studio enter for somebody
	 * is approved with it.
	 * @throws Unprocessable if it is for days that are over, ends before it begins, or
	 * shares a day with another that stands
	 */
	@PreAuthorize("@changeRights.speaksFor(#command.representativeId())")
	public UUID ask(AskLeave command) {
		if (command.from().isBefore(today())) {
			throw new Unprocessable("roster.leave.past");
		}
		if (command.lastDay().isBefore(command.from())) {
			throw new Unprocessable("roster.leave.backwards");
		}
		if (command.lastDay().isAfter(command.from().plusDays(LONGEST))) {
			throw new Unprocessable("roster.leave.long");
		}
		this.people.hold(List.of(command.representativeId()));
		requireApart(command);
		DutyLeave leave = new DutyLeave(command, byName(), this.clock.instant());
		if (ChangeRights.isSelf(command.representativeId())) {
			return this.leaves.saveAndFlush(leave).id();
		}
		leave.approve(null, byName(), this.clock.instant());
		this.leaves.saveAndFlush(leave);
		this.vacating.recheck(List.of(command.representativeId()));
		return leave.id();
	}

	private void requireApart(AskLeave command) {
		this.jdbc.sql("""
				select "from" from duty_leave where county_id = :county and representative_id = :person
				  and state in ('ASKED', 'APPROVED') and "from" <= :last and until > :first limit 1""")
			.param("county", CurrentCounty.required())
			.param("person", command.representativeId())
			.param("first", command.from())
			.param("last", command.lastDay())
			.query(LocalDate.class)
			.optional()
			.ifPresent((day) -> {
				throw new Unprocessable("roster.leave.twice", day.toString());
			});
	}

	/**
	 * Decides on a leave; approved, it leaves open all that they were to sit in then.
	 * @throws Conflict if somebody has changed it since the writer saw it
	 * @throws Unprocessable if it is refused without an answer
	 */
	@PreAuthorize("@leaveRights.mayDecide(#command.id())")
	public void decide(DecideLeave command) {
		DutyLeave leave = held(command.id());
		if (leave.version() != command.version()) {
			throw new Conflict("roster.leave.decided");
		}
		if (command.approved()) {
			leave.approve(command.answer(), byName(), this.clock.instant());
		}
		else if (command.answer() == null) {
			throw new Unprocessable("roster.leave.answer.missing");
		}
		else {
			leave.refuse(command.answer(), byName(), this.clock.instant());
		}
		this.leaves.saveAndFlush(leave);
		if (command.approved()) {
			this.vacating.recheck(List.of(leave.representativeId()));
		}
	}

	/**
	 * Takes a leave back, or ends it today where it has begun (销假). What was left open
	 * stays so until somebody is found for it.
	 * @throws Conflict if it is over, or was refused
	 */
	@PreAuthorize("@leaveRights.mayWithdraw(#id)")
	public void withdraw(UUID id) {
		DutyLeave leave = held(id);
		leave.withdraw(today(), byName(), this.clock.instant());
		this.leaves.saveAndFlush(leave);
	}

	/** Holds whose leave it is before it is read: what is read then still stands. */
	private DutyLeave held(UUID id) {
		UUID person = this.jdbc.sql("select representative_id from duty_leave where county_id = ? and id = ?")
			.params(CurrentCounty.required(), id)
			.query(UUID.class)
			.optional()
			.orElseThrow(() -> new NotFound("roster.leave.unknown"));
		this.people.hold(List.of(person));
		return this.leaves.findById(id).orElseThrow(() -> new NotFound("roster.leave.unknown"));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static String byName() {
		return SignedIn.required().name();
	}

}
