package org.lianxin.representative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.lianxin.account.SignedIn;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioState;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sits in which studio, from which day to which (编排). Nobody sits in two at once, and
 * what is over is kept.
 */
@Service
@Transactional
public class Placements {

	private final PlacementRepository placements;

	private final RepresentativeRepository representatives;

	private final StandingRepository standings;

	private final StudioService studios;

	private final List<Memberships> memberships;

	private final Clock clock;

	Placements(PlacementRepository placements, RepresentativeRepository representatives, StandingRepository standings,
			StudioService studios, List<Memberships> memberships, Clock clock) {
		this.placements = placements;
		this.representatives = representatives;
		this.standings = standings;
		this.studios = studios;
		this.memberships = memberships;
		this.clock = clock;
	}

	/**
	 * Places a representative in a studio from a day on; where they sat before ends on
	 * that day, and their group with it.
	 * @throws Unprocessable if there is no such studio, they are no representative on
	 * that day, or a later placement stands already
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void place(PlaceRepresentative command) {
		Representative person = this.representatives.holdById(command.representativeId())
			.orElseThrow(() -> new NotFound("representative.unknown"));
		this.studios.byId(command.studioId())
			.filter((studio) -> studio.state() != StudioState.CLOSED)
			.orElseThrow(() -> new Unprocessable("representative.studio.unknown"));
		refuseEnded(person, command.from());
		present(person, command.from()).ifPresent((present) -> {
			present.end(command.from());
			this.placements.saveAndFlush(present);
		});
		this.placements.saveAndFlush(new Placement(command, byName()));
		follow(person, command.from());
	}

	/**
	 * Takes a representative out of their studio from a day on, to sit in none.
	 * @throws Unprocessable if they sit in none, or came later than that day
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void remove(RemoveFromStudio command) {
		Representative person = held(command.code());
		Placement present = present(person, command.day())
			.orElseThrow(() -> new Unprocessable("representative.departure.nowhere"));
		present.end(command.day(), command.reason(), byName());
		this.placements.saveAndFlush(present);
		follow(person, command.day());
	}

	/**
	 * Takes back a placement that has not begun; they go on where they sit.
	 * @throws Unprocessable if there is none
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void cancelPlanned(String code) {
		Representative person = held(code);
		List<Placement> all = this.placements.findByRepresentativeIdOrderByFirstDayDesc(person.id());
		Placement planned = all.stream()
			.filter((placement) -> placement.firstDay().isAfter(today()) && placement.reaches(placement.firstDay()))
			.findFirst()
			.orElseThrow(() -> new Unprocessable("representative.placement.none.planned"));
		planned.cancel(null, byName());
		this.placements.saveAndFlush(planned);
		all.stream().filter((placement) -> placement != planned && endsWhere(placement, planned)).forEach((before) -> {
			before.goOn();
			this.placements.saveAndFlush(before);
			this.memberships.forEach((one) -> one.seatKept(person.id(), planned.firstDay()));
		});
	}

	private static boolean endsWhere(Placement before, Placement planned) {
		return planned.firstDay().equals(before.until()) && before.firstDay().isBefore(planned.firstDay());
	}

	/**
	 * Ends all that holds from that day on, for somebody who is no representative any
	 * more; what is planned is taken back.
	 * @throws Unprocessable if they came to a studio after that day
	 */
	void endAll(Representative person, LocalDate day, String reason) {
		reaching(person, day).forEach((placement) -> {
			if (placement.firstDay().isAfter(day) && !placement.firstDay().isAfter(today())) {
				throw new Unprocessable("representative.ending.backwards", placement.firstDay().toString());
			}
			if (placement.firstDay().isAfter(day)) {
				placement.cancel(reason, byName());
			}
			else {
				placement.end(day, reason, byName());
			}
			this.placements.saveAndFlush(placement);
		});
		follow(person, day);
	}

	/** What goes with the seat that was left ends on the same day. */
	private void follow(Representative person, LocalDate day) {
		this.memberships.forEach((one) -> one.seatsChanged(List.of(person.id()), day));
	}

	/** The placement that another from that day on would end. */
	private Optional<Placement> present(Representative person, LocalDate day) {
		List<Placement> reaching = reaching(person, day);
		reaching.stream().filter((placement) -> placement.firstDay().isAfter(day)).findAny().ifPresent((later) -> {
			throw new Unprocessable("representative.placement.backwards", later.firstDay().toString());
		});
		return reaching.stream().findFirst();
	}

	private List<Placement> reaching(Representative person, LocalDate day) {
		return this.placements.findByRepresentativeIdOrderByFirstDayDesc(person.id())
			.stream()
			.filter((placement) -> placement.reaches(day))
			.toList();
	}

	private void refuseEnded(Representative person, LocalDate day) {
		boolean ended = this.standings.findByRepresentativeIdOrderByFirstDayDesc(person.id())
			.stream()
			.anyMatch((standing) -> standing.state() == RepresentativeState.ENDED && standing.reaches(day));
		if (ended) {
			throw new Unprocessable("representative.placement.ended");
		}
	}

	private Representative held(String code) {
		return this.representatives.holdByCode(code).orElseThrow(() -> new NotFound("representative.unknown"));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static String byName() {
		return SignedIn.required().name();
	}

}
