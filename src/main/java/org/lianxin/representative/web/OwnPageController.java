package org.lianxin.representative.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.DutyHours;
import org.lianxin.representative.Histories;
import org.lianxin.representative.PhoneBook;
import org.lianxin.representative.RepresentativeDirectory;
import org.lianxin.representative.RepresentativePanel;
import org.lianxin.representative.RepresentativeRecord;
import org.lianxin.representative.RepresentativeRow;
import org.lianxin.representative.RepresentativeState;
import org.lianxin.studio.StudioEvents;
import org.lianxin.studio.StudioService;
import org.lianxin.web.Panel;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What a representative finds when they sign in: their matters, their studio, their data.
 */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class OwnPageController {

	private final RepresentativeDirectory directory;

	private final Histories histories;

	private final PhoneBook phones;

	private final StudioService studios;

	private final StudioEvents events;

	private final DutyHours hours;

	private final List<RepresentativePanel> panels;

	private final Clock clock;

	OwnPageController(RepresentativeDirectory directory, Histories histories, PhoneBook phones, StudioService studios,
			StudioEvents events, DutyHours hours, List<RepresentativePanel> panels, Clock clock) {
		this.directory = directory;
		this.histories = histories;
		this.phones = phones;
		this.studios = studios;
		this.events = events;
		this.hours = hours;
		this.panels = panels;
		this.clock = clock;
	}

	@GetMapping("/desk/me")
	String show(Model model) {
		RepresentativeRecord person = this.directory.own();
		model.addAttribute("record", person);
		model.addAttribute("phone", this.phones.own().orElse(null));
		model.addAttribute("studio", (person.row().studioSlug() != null)
				? this.studios.bySlug(person.row().studioSlug()).orElse(null) : null);
		model.addAttribute("placements", this.histories.placements(person.row().id()));
		model.addAttribute("standings", this.histories.standings(person.row().id()));
		model.addAttribute("mandates", this.histories.mandates(person.row().id()));
		model.addAttribute("memberships", this.histories.memberships(person.row().id()));
		model.addAttribute("events",
				(person.row().studioId() != null) ? this.events.next(person.row().studioId()) : List.of());
		boolean rostered = isRostered(person.row());
		model.addAttribute("rostered", rostered);
		model.addAttribute("nextDuty", rostered ? null : nextDuty(person.row()));
		model.addAttribute("panels", panels(person));
		return "representative/own";
	}

	/** By a roster nobody has a fixed day. */
	private boolean isRostered(RepresentativeRow row) {
		return row.studioId() != null && this.hours.isKept(row.studioId(), LocalDate.now(this.clock));
	}

	private @Nullable LocalDate nextDuty(RepresentativeRow row) {
		boolean serves = row.state() == RepresentativeState.ACTIVE && row.weekday() != null;
		return serves ? LocalDate.now(this.clock).with(TemporalAdjusters.nextOrSame(row.weekday())) : null;
	}

	private List<Panel> panels(RepresentativeRecord person) {
		return this.panels.stream()
			.map((panel) -> panel.panel(person))
			.sorted(Comparator.comparingInt(Panel::order))
			.toList();
	}

}
