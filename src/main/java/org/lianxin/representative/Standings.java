package org.lianxin.representative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.lianxin.account.Accounts;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a representative serves: who was suspended, exempt or no longer one, and when.
 */
@Service
@Transactional
public class Standings {

	private final StandingRepository standings;

	private final RepresentativeRepository representatives;

	private final Placements placements;

	private final MandateRepository mandates;

	private final Accounts accounts;

	private final List<Memberships> memberships;

	private final Clock clock;

	Standings(StandingRepository standings, RepresentativeRepository representatives, Placements placements,
			MandateRepository mandates, Accounts accounts, List<Memberships> memberships, Clock clock) {
		this.standings = standings;
		this.representatives = representatives;
		this.placements = placements;
		this.mandates = mandates;
		this.accounts = accounts;
		this.memberships = memberships;
		this.clock = clock;
	}

	/**
	 * Suspends a representative or exempts them from duty for a time.
	 * @throws Unprocessable if it ends before it begins, or another such time shares a
	 * day with it
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void change(ChangeStanding command) {
		if (command.state() == RepresentativeState.ACTIVE || command.state() == RepresentativeState.ENDED) {
			throw new IllegalArgumentException(command.state() + " is no time apart");
		}
		LocalDate until = command.until();
		if (until != null && !until.isAfter(command.from())) {
			throw new Unprocessable("representative.standing.backwards");
		}
		Representative person = held(command.code());
		all(person).stream()
			.filter((standing) -> standing.overlaps(command.from(), until))
			.findFirst()
			.ifPresent((other) -> {
				throw new Unprocessable(takenKey(other.state()), other.firstDay().toString());
			});
		keep(new Standing(person.id(), command, byName(), this.clock.instant()));
		this.memberships.forEach((one) -> one.standingChanged(person.id()));
	}

	private static String takenKey(RepresentativeState state) {
		return "representative.standing.taken." + state;
	}

	/**
	 * Ends somebody's time as a representative: where they sit, what they are elected
	 * for, their group, their teams and their account end with it.
	 * @throws Unprocessable if the day is still to come, or something of theirs began
	 * after it
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void end(EndRepresentative command) {
		LocalDate day = command.day();
		if (day.isAfter(LocalDate.now(this.clock))) {
			throw new Unprocessable("representative.ending.future");
		}
		Representative person = held(command.code());
		List<Standing> reaching = all(person).stream().filter((standing) -> standing.reaches(day)).toList();
		if (reaching.stream().anyMatch((standing) -> standing.state() == RepresentativeState.ENDED)) {
			throw new Unprocessable("representative.ending.already");
		}
		reaching.forEach((standing) -> {
			standing.end(day, null, byName());
			keep(standing);
		});
		keep(new Standing(person.id(),
				new ChangeStanding(command.code(), RepresentativeState.ENDED, command.reason(), day, null), byName(),
				this.clock.instant()));
		this.placements.endAll(person, day, command.reason());
		endMandates(person, day);
		this.memberships.forEach((one) -> one.ended(person.id(), day));
		this.accounts.disableAll(Role.REPRESENTATIVE, person.id());
	}

	private void endMandates(Representative person, LocalDate day) {
		this.mandates.findByRepresentativeId(person.id())
			.stream()
			.filter((mandate) -> mandate.reaches(day))
			.forEach((mandate) -> {
				mandate.end(day);
				this.mandates.saveAndFlush(mandate);
			});
	}

	/**
	 * Lets a suspended or exempt representative serve again from a day on.
	 * @throws Unprocessable if they are neither
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void resume(ResumeDuty command) {
		Representative person = held(command.code());
		Standing present = all(person).stream()
			.filter((standing) -> standing.state() != RepresentativeState.ENDED && standing.reaches(command.day()))
			.reduce((later, earlier) -> earlier)
			.orElseThrow(() -> new Unprocessable("representative.resumption.active"));
		present.end(command.day(), command.reason(), byName());
		keep(present);
	}

	boolean isEnded(Representative person, LocalDate day) {
		return all(person).stream()
			.anyMatch((standing) -> standing.state() == RepresentativeState.ENDED && standing.reaches(day));
	}

	/** Makes somebody who was elected anew a representative again. */
	void revive(Representative person, LocalDate day) {
		all(person).stream()
			.filter((standing) -> standing.state() == RepresentativeState.ENDED && standing.reaches(day))
			.forEach((ended) -> {
				ended.end(day, null, byName());
				keep(ended);
			});
	}

	private List<Standing> all(Representative person) {
		return this.standings.findByRepresentativeIdOrderByFirstDayDesc(person.id());
	}

	private void keep(Standing standing) {
		this.standings.saveAndFlush(standing);
	}

	private Representative held(String code) {
		return this.representatives.holdByCode(code).orElseThrow(() -> new NotFound("representative.unknown"));
	}

	private static String byName() {
		return SignedIn.required().name();
	}

}
