package org.lianxin.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.lianxin.calendar.DayRule;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.roster.AddDutyPlan;
import org.lianxin.roster.AssignDuty;
import org.lianxin.roster.Attendance;
import org.lianxin.roster.DraftSettings;
import org.lianxin.roster.DutyBook;
import org.lianxin.roster.DutyDesk;
import org.lianxin.roster.DutyPages;
import org.lianxin.roster.DutyPlans;
import org.lianxin.roster.DutyReason;
import org.lianxin.roster.DutyView;
import org.lianxin.roster.Half;
import org.lianxin.roster.Holidays;
import org.lianxin.roster.LineFacts;
import org.lianxin.roster.PublishRoster;
import org.lianxin.roster.RosterDrafts;
import org.lianxin.roster.RosterSettingsBook;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioView;

import org.springframework.stereotype.Component;

/**
 * When the studios of a county receive, and who has sat there since the quarter began.
 */
@Component
@DemoOnly
class Rostering {

	/** A draft that is good enough to look at; the county's own may take longer. */
	private static final Duration LONGEST = Duration.ofSeconds(4);

	/** A roster is published some time before its quarter begins. */
	private static final int DAYS_BEFORE = 10;

	private static final int MONTHS = 3;

	private static final int WEEK = 7;

	/** The first duty ahead may be too near to be given to somebody else. */
	private static final int NOTICE = 2;

	private final DutyPlans plans;

	private final RosterDrafts drafts;

	private final RosterSettingsBook settings;

	private final DutyBook book;

	private final DutyDesk desk;

	private final DutyPages pages;

	private final Attendance attendance;

	private final Persons persons;

	Rostering(DutyPlans plans, RosterDrafts drafts, RosterSettingsBook settings, DutyBook book, DutyDesk desk,
			DutyPages pages, Attendance attendance, Persons persons) {
		this.plans = plans;
		this.drafts = drafts;
		this.settings = settings;
		this.book = book;
		this.desk = desk;
		this.pages = pages;
		this.attendance = attendance;
		this.persons = persons;
	}

	/**
	 * Returns what was done since before the quarter began: its roster, who came, and who
	 * speaks for themselves in the days to come.
	 */
	List<Scene> scenes(DemoCounty county, Cast cast, Schedule schedule) {
		LocalDate today = schedule.today();
		LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
		List<Scene> scenes = new ArrayList<>();
		LocalDate before = quarter.minusDays(DAYS_BEFORE);
		AtomicReference<UUID> drawn = new AtomicReference<>();
		scenes.add(scene(schedule, before, 9, () -> {
			plan(county, cast, quarter);
			drawn.set(draw(quarter));
		}));
		scenes.add(scene(schedule, before, 10, () -> publish(drawn.get())));
		scenes.add(scene(schedule, before, 11,
				() -> seatSpeakers(cast, today, changes(county, "ASSIGNED").get(0).text("reason"))));
		List<Row> misses = changes(county, "MISSED");
		for (LocalDate friday = quarter.plusDays(WEEK); !friday.isAfter(today); friday = friday.plusDays(WEEK)) {
			LocalDate day = friday;
			Row miss = misses.get((int) (day.toEpochDay() / WEEK % misses.size()));
			scenes.add(scene(schedule, day, 8, () -> record(miss)));
		}
		return scenes;
	}

	private Scene scene(Schedule schedule, LocalDate day, int hour, Runnable act) {
		return schedule.scene(day, LocalTime.of(hour, 10), () -> this.persons.as("admin", act));
	}

	/** Returns the lines of a kind. */
	private static List<Row> changes(DemoCounty county, String kind) {
		return Row.of("duty-changes.csv", county).stream().filter((row) -> row.text("kind").equals(kind)).toList();
	}

	private void plan(DemoCounty county, Cast cast, LocalDate from) {
		Map<String, UUID> made = new HashMap<>();
		for (Row row : Row.of("duty-plans.csv", county)) {
			UUID plan = made.computeIfAbsent(row.text("name"), (name) -> add(row, cast));
			this.plans.addLine(plan, line(row, from));
		}
	}

	private UUID add(Row row, Cast cast) {
		UUID plan = this.plans.add(new AddDutyPlan(row.text("name"), row.one(Holidays.class, "holidays")));
		this.plans.keepIn(plan,
				row.several("studio_slugs").stream().map(cast.studios()::get).map(StudioView::id).toList());
		return plan;
	}

	private static LineFacts line(Row row, LocalDate from) {
		List<Integer> days = row.several("days").stream().map(Integer::valueOf).toList();
		String trade = row.maybe("profession");
		return new LineFacts(DayRule.of(row.one(DayRule.Kind.class, "rule_kind"), days), row.one(Half.class, "half"),
				LocalTime.parse(row.text("starts")), LocalTime.parse(row.text("ends")),
				Integer.parseInt(row.text("people")), row.maybe("leading_cadre") != null,
				(trade != null) ? Profession.valueOf(trade) : null, from, null);
	}

	private void publish(UUID roster) {
		this.drafts.publish(new PublishRoster(roster, this.drafts.roster(roster).version(), 0));
	}

	/** Draws the roster of the next quarter and leaves it a draft. */
	void drawNext(LocalDate today) {
		LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(MONTHS);
		this.persons.as("admin", () -> draw(quarter));
	}

	private UUID draw(LocalDate quarter) {
		return this.drafts.drawAndWait(
				DraftSettings.of(quarter, quarter.plusMonths(MONTHS).minusDays(1), null, this.settings.current()),
				LONGEST);
	}

	/**
	 * Whoever has an account has something to see: one of the next duties of their
	 * studio.
	 */
	private void seatSpeakers(Cast cast, LocalDate today, String reason) {
		cast.seats().forEach((studio, seated) -> {
			List<UUID> speaking = seated.stream()
				.map(RepresentativeView::id)
				.filter(cast.speakers()::containsKey)
				.toList();
			if (!speaking.isEmpty()) {
				Iterator<DutyView> ahead = ahead(studio, today).iterator();
				speaking.forEach((person) -> seat(person, ahead, reason));
			}
		});
	}

	/** One a day, so that two of them can swap. */
	private List<DutyView> ahead(UUID studio, LocalDate today) {
		Set<LocalDate> days = new HashSet<>();
		return this.book.ofStudio(studio, today.plusDays(NOTICE), today.plusMonths(1))
			.stream()
			.filter((duty) -> !duty.leadingCadre() && days.add(duty.day()))
			.toList();
	}

	private void seat(UUID person, Iterator<DutyView> ahead, String reason) {
		while (ahead.hasNext()) {
			DutyView duty = ahead.next();
			boolean free = this.pages.candidates(duty.id())
				.stream()
				.anyMatch((one) -> one.id().equals(person) && one.isFree());
			if (free && !person.equals(duty.representativeId())) {
				this.desk.assign(new AssignDuty(duty.id(), duty.version(), person, reason));
				return;
			}
		}
	}

	/** Of what is not recorded, one duty was missed and all the others kept. */
	private void record(Row miss) {
		this.attendance.open()
			.stream()
			.filter((duty) -> duty.studioSlug().equals(miss.text("studio_slug")))
			.findFirst()
			.ifPresent((duty) -> this.attendance.miss(new DutyReason(duty.id(), duty.version(), miss.text("reason"))));
		this.attendance
			.keepAll(this.attendance.open().stream().collect(Collectors.toMap(DutyView::id, DutyView::version)));
	}

}
