package org.lianxin.representative.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.lianxin.representative.CountyDuties;
import org.lianxin.representative.DutyHours;
import org.lianxin.representative.OnDuty;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.studio.Checklist;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.tenancy.County;
import org.lianxin.web.FrontPanel;
import org.lianxin.web.Panel;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page of a county: speak, follow, who receives today, and what others add. */
@Controller
class FrontPageController {

	private final RepresentativeService representatives;

	private final StudioService studios;

	private final Checklist checklist;

	private final DutyHours hours;

	private final List<FrontPanel> panels;

	private final Clock clock;

	FrontPageController(RepresentativeService representatives, StudioService studios, Checklist checklist,
			DutyHours hours, List<FrontPanel> panels, Clock clock) {
		this.representatives = representatives;
		this.studios = studios;
		this.checklist = checklist;
		this.hours = hours;
		this.panels = panels;
		this.clock = clock;
	}

	@GetMapping("/c/{county}")
	String show(County county, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		List<StudioView> inService = this.studios.inService();
		List<StudioView> receiving = inService.stream().filter((studio) -> studio.state().isReceiving()).toList();
		boolean told = Opened.of(this.checklist.published()).duties();
		model.addAttribute("today", today);
		model.addAttribute("told", told);
		model.addAttribute("studios", inService.size());
		model.addAttribute("duties", List.of());
		if (told) {
			tellDuties(receiving, today, model);
		}
		model.addAttribute("panels",
				this.panels.stream().map(FrontPanel::panel).sorted(Comparator.comparingInt(Panel::order)).toList());
		return "county/front";
	}

	/** Who receives today, and on the next day that rosters name. */
	private void tellDuties(List<StudioView> receiving, LocalDate today, Model model) {
		CountyDuties duties = this.hours.ofCounty(today);
		model.addAttribute("duties", DutyPlace.of(receiving, onDuty(duties, receiving, today)));
		duties.next(today).ifPresent((next) -> {
			model.addAttribute("nextDay", next);
			model.addAttribute("nextDuties", DutyPlace.of(receiving, onDuty(duties, receiving, next)));
		});
	}

	/** By the roster; where a studio has none, by the fixed weekdays of its seats. */
	private List<OnDuty> onDuty(CountyDuties duties, List<StudioView> receiving, LocalDate day) {
		Stream<OnDuty> rostered = duties.on(day).stream();
		if (receiving.stream().allMatch((studio) -> duties.kept().contains(studio.id()))) {
			return rostered.toList();
		}
		Stream<OnDuty> fixed = this.representatives.onDuty(day)
			.stream()
			.filter((person) -> !duties.kept().contains(person.studioId()))
			.map((person) -> new OnDuty(Objects.requireNonNull(person.studioId()), day, person.code(), person.name(),
					person.field(), person.dutyTime()));
		return Stream.concat(rostered, fixed).toList();
	}

}
