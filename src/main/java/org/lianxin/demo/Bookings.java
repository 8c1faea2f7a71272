package org.lianxin.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianxin.activity.Raised;
import org.lianxin.activity.ReceptionFacts;
import org.lianxin.activity.ReceptionKind;
import org.lianxin.activity.ReceptionLog;
import org.lianxin.activity.RecordReception;
import org.lianxin.petition.Contact;
import org.lianxin.petition.PetitionKind;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.roster.DutyBook;
import org.lianxin.roster.DutyView;
import org.lianxin.roster.appointment.AnswerAppointment;
import org.lianxin.roster.appointment.AppointmentDesk;
import org.lianxin.roster.appointment.AppointmentDetail;
import org.lianxin.roster.appointment.AppointmentIntake;
import org.lianxin.roster.appointment.AppointmentLapses;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.roster.appointment.AppointmentPages;
import org.lianxin.roster.appointment.BookAppointment;
import org.lianxin.roster.appointment.Booker;
import org.lianxin.roster.appointment.MissedBy;
import org.lianxin.roster.appointment.ProposeTime;
import org.lianxin.roster.appointment.Wanted;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioView;

import org.springframework.stereotype.Component;

/**
 * Appointments of residents, one in each state, and what came of those that were kept.
 */
@Component
@DemoOnly
class Bookings {

	/** How an appointment of the past ended. */
	private static final Set<String> PAST = Set.of("KEPT", "KEPT_RAISED", "MISSED", "LAPSED");

	private static final int DAYS_AGO = 10;

	private static final int DAYS_AHEAD = 25;

	private static final LocalTime BOOKED = LocalTime.of(15, 0);

	private final AppointmentIntake intake;

	private final AppointmentDesk desk;

	private final AppointmentPages pages;

	private final ReceptionLog receptions;

	private final AppointmentLapses lapses;

	private final DutyBook book;

	private final Persons persons;

	Bookings(AppointmentIntake intake, AppointmentDesk desk, AppointmentPages pages, ReceptionLog receptions,
			AppointmentLapses lapses, DutyBook book, Persons persons) {
		this.intake = intake;
		this.desk = desk;
		this.pages = pages;
		this.receptions = receptions;
		this.lapses = lapses;
		this.book = book;
		this.persons = persons;
	}

	/** Returns who booked what of late, and what staff did about it. */
	List<Scene> scenes(DemoCounty county, Cast cast, Schedule schedule) {
		LocalDate today = schedule.today();
		Iterator<Booker> callers = Row.of("residents.csv")
			.stream()
			.filter((row) -> row.maybe("phone") != null)
			.map((row) -> new Booker(row.text("name"), row.text("phone")))
			.iterator();
		Set<String> excused = Row.of("standings.csv", county)
			.stream()
			.map((row) -> row.text("representative_code"))
			.collect(Collectors.toSet());
		List<Scene> scenes = new ArrayList<>();
		for (Row row : Row.of("appointments.csv", county)) {
			Plot plot = new Plot(row, cast, callers, excused);
			if (PAST.contains(row.text("outcome"))) {
				scenes.add(schedule.scene(today.minusDays(DAYS_AGO), BOOKED,
						() -> plot.book(today.minusDays(DAYS_AGO - 1), today)));
				scenes.add(schedule.scene(today.minusDays(1), LocalTime.of(17, 30), plot::end));
			}
			else {
				scenes.add(schedule.scene(today.minusDays(4), BOOKED,
						() -> plot.book(today.plusDays(1), today.plusDays(DAYS_AHEAD))));
			}
		}
		return scenes;
	}

	/** One appointment of the file and the duty that was found for it. */
	private final class Plot {

		private final Row row;

		private final Cast cast;

		private final Iterator<Booker> callers;

		/** Codes of those who are excused later on; nobody should have booked them. */
		private final Set<String> excused;

		private @Nullable DutyView duty;

		private @Nullable AppointmentNumber number;

		Plot(Row row, Cast cast, Iterator<Booker> callers, Set<String> excused) {
			this.row = row;
			this.cast = cast;
			this.callers = callers;
			this.excused = excused;
		}

		/** Near a holiday no duty may be found: then nobody books. */
		void book(LocalDate from, LocalDate until) {
			List<DutyView> duties = duties(from, until);
			if (duties.isEmpty() && studio() != null) {
				return;
			}
			this.duty = duties.isEmpty() ? null : duties.get(0);
			if (outcome().equals("WAITING")) {
				this.row.several("words").forEach(this::submit);
			}
			submit(this.row.text("subject"));
			reply(duties);
		}

		private List<DutyView> duties(LocalDate from, LocalDate until) {
			UUID studio = studio();
			if (studio == null) {
				return List.of();
			}
			UUID person = person();
			return Bookings.this.book.ofStudio(studio, from, until)
				.stream()
				.filter((one) -> one.representativeId() != null && !this.excused.contains(one.code()))
				.filter((one) -> person == null || person.equals(one.representativeId()))
				.toList();
		}

		private void submit(String subject) {
			UUID submission = UUID.randomUUID();
			Wanted wanted = new Wanted(studio(), person(), trade());
			UUID dutyId = (this.duty != null) ? this.duty.id() : null;
			Bookings.this.persons.asVisitor(() -> {
				Bookings.this.intake
					.book(new BookAppointment(submission, wanted, dutyId, true, subject, null, this.callers.next()));
				this.number = Bookings.this.intake.receipt(submission).orElseThrow().number();
			});
		}

		private void reply(List<DutyView> duties) {
			switch (outcome()) {
				case "KEPT", "KEPT_RAISED", "MISSED", "CONFIRMED", "DISTURBED" ->
					staff(() -> Bookings.this.desk.confirm(answer(null)));
				case "DECLINED" -> staff(() -> Bookings.this.desk.decline(answer(this.row.text("words"))));
				case "CANCELLED" -> staff(() -> Bookings.this.desk.cancel(answer(null)));
				case "PROPOSED" -> staff(() -> Bookings.this.desk
					.propose(new ProposeTime(answer(this.row.text("words")), duties.get(duties.size() - 1).id())));
				default -> {
				}
			}
		}

		/** What became of it on its day. */
		void end() {
			if (this.number == null) {
				return;
			}
			if (outcome().equals("LAPSED")) {
				staff(Bookings.this.lapses::end);
				return;
			}
			if (outcome().equals("MISSED")) {
				staff(() -> Bookings.this.desk.miss(answer(null), MissedBy.RESIDENT));
				return;
			}
			staff(() -> Bookings.this.desk.keep(answer(null)));
			staff(this::writeDown);
		}

		private void writeDown() {
			DutyView kept = Objects.requireNonNull(this.duty);
			String subject = this.row.text("subject");
			Raised raised = outcome().equals("KEPT_RAISED")
					? new Raised(PetitionKind.HOUSING, this.row.text("words"), false, true, Contact.NONE) : null;
			Bookings.this.receptions
				.record(new RecordReception(UUID.randomUUID(), Objects.requireNonNull(this.number).value(),
						new ReceptionFacts(kept.studioId(), Objects.requireNonNull(kept.representativeId()), kept.day(),
								ReceptionKind.BY_APPOINTMENT, 1, subject, subject, null),
						raised));
		}

		private AnswerAppointment answer(@Nullable String words) {
			AppointmentNumber known = Objects.requireNonNull(this.number);
			AppointmentDetail detail = Bookings.this.pages.detail(known);
			return new AnswerAppointment(known, detail.version(), words);
		}

		private void staff(Runnable work) {
			Bookings.this.persons.as(this.cast.liaisons().get(Objects.requireNonNull(studio())), work);
		}

		private String outcome() {
			return this.row.text("outcome");
		}

		private @Nullable UUID studio() {
			return Optional.ofNullable(this.row.maybe("studio_slug"))
				.map(this.cast.studios()::get)
				.map(StudioView::id)
				.orElse(null);
		}

		private @Nullable UUID person() {
			String code = this.row.maybe("representative_code");
			return (code == null) ? null
					: this.cast.seats()
						.values()
						.stream()
						.flatMap(List::stream)
						.filter((one) -> one.code().equals(code))
						.map(RepresentativeView::id)
						.findFirst()
						.orElseThrow();
		}

		private @Nullable Profession trade() {
			return Optional.ofNullable(this.row.maybe("profession")).map(Profession::valueOf).orElse(null);
		}

	}

}
