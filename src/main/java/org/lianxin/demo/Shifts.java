package org.lianxin.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.lianxin.representative.RepresentativeView;
import org.lianxin.roster.AcceptSwap;
import org.lianxin.roster.AskLeave;
import org.lianxin.roster.Candidate;
import org.lianxin.roster.DecideLeave;
import org.lianxin.roster.DutyBook;
import org.lianxin.roster.DutyView;
import org.lianxin.roster.LeaveDesk;
import org.lianxin.roster.OfferSwap;
import org.lianxin.roster.SwapDesk;
import org.lianxin.roster.SwapPages;

import org.springframework.stereotype.Component;

/** What representatives with an account did of late about their duties ahead. */
@Component
@DemoOnly
class Shifts {

	private static final int WEEKS = 5;

	private final DutyBook book;

	private final LeaveDesk leaves;

	private final SwapDesk swaps;

	private final SwapPages offers;

	private final Persons persons;

	Shifts(DutyBook book, LeaveDesk leaves, SwapDesk swaps, SwapPages offers, Persons persons) {
		this.book = book;
		this.leaves = leaves;
		this.swaps = swaps;
		this.offers = offers;
		this.persons = persons;
	}

	/** Returns what was asked, offered and decided in the last two days. */
	List<Scene> scenes(DemoCounty county, Cast cast, Schedule schedule) {
		LocalDate day = schedule.today().minusDays(2);
		Map<String, RepresentativeView> people = cast.seats()
			.values()
			.stream()
			.flatMap(List::stream)
			.collect(Collectors.toMap(RepresentativeView::code, (person) -> person));
		List<Scene> scenes = new ArrayList<>();
		LocalTime time = LocalTime.of(9, 0);
		for (Row row : Row.of("duty-changes.csv", county)) {
			RepresentativeView person = people.get(Optional.ofNullable(row.maybe("representative_code")).orElse(""));
			if (person != null) {
				time = time.plusMinutes(25);
				scenes.add(schedule.scene(day, time, () -> play(row, person, cast, schedule.today())));
			}
		}
		return scenes;
	}

	/** Whoever has no duty ahead, near the end of a quarter, asks for nothing. */
	private void play(Row row, RepresentativeView person, Cast cast, LocalDate today) {
		BiConsumer<DutyView, String> act = switch (row.text("kind")) {
			case "LEAVE_ASKED" -> (duty, words) -> ask(person, cast, duty, words);
			case "LEAVE_APPROVED" -> (duty, words) -> approve(ask(person, cast, duty, words), duty, cast);
			case "SWAP_OFFERED" -> (duty, words) -> offer(person, cast, duty, words);
			case "SWAP_TAKEN" -> (duty, words) -> swap(person, cast, duty, words);
			default -> throw new IllegalArgumentException(row.text("kind"));
		};
		this.book.of(person.id(), today.plusDays(1), today.plusWeeks(WEEKS))
			.stream()
			.findFirst()
			.ifPresent((duty) -> act.accept(duty, row.text("reason")));
	}

	private UUID ask(RepresentativeView person, Cast cast, DutyView duty, String reason) {
		UUID[] asked = new UUID[1];
		this.persons.as(cast.speakers().get(person.id()), () -> asked[0] = this.leaves
			.ask(new AskLeave(person.id(), duty.day().minusDays(1), duty.day().plusDays(1), reason)));
		return asked[0];
	}

	private void approve(UUID leave, DutyView duty, Cast cast) {
		this.persons.as(cast.liaisons().get(duty.studioId()),
				() -> this.leaves.decide(new DecideLeave(leave, 0, true, null)));
	}

	private void offer(RepresentativeView person, Cast cast, DutyView duty, String words) {
		this.persons.as(cast.speakers().get(person.id()),
				() -> this.swaps.offer(new OfferSwap(duty.id(), null, false, null, words)));
	}

	/** Only a colleague with an account can say yes. */
	private void swap(RepresentativeView person, Cast cast, DutyView duty, String words) {
		String self = cast.speakers().get(person.id());
		List<UUID> colleagues = new ArrayList<>();
		this.persons.as(self,
				() -> this.offers.colleagues(duty.id())
					.stream()
					.map(Candidate::id)
					.filter(cast.speakers()::containsKey)
					.forEach(colleagues::add));
		if (colleagues.isEmpty()) {
			return;
		}
		UUID asked = colleagues.get(0);
		UUID[] offered = new UUID[1];
		this.persons.as(self, () -> offered[0] = this.swaps.offer(new OfferSwap(duty.id(), asked, false, null, words)));
		this.persons.as(cast.speakers().get(asked), () -> this.swaps.accept(new AcceptSwap(offered[0], null)));
	}

}
