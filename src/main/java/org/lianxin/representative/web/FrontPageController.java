package org.lianxin.representative.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

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

	private final List<FrontPanel> panels;

	private final Clock clock;

	FrontPageController(RepresentativeService representatives, StudioService studios, Checklist checklist,
			List<FrontPanel> panels, Clock clock) {
		this.representatives = representatives;
		this.studios = studios;
		this.checklist = checklist;
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
		model.addAttribute("duties", told ? DutyPlace.of(receiving, this.representatives.onDuty(today)) : List.of());
		model.addAttribute("panels",
				this.panels.stream().map(FrontPanel::panel).sorted(Comparator.comparingInt(Panel::order)).toList());
		return "county/front";
	}

}
