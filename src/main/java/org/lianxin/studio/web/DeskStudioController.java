package org.lianxin.studio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.studio.AssessmentService;
import org.lianxin.studio.EvidenceService;
import org.lianxin.studio.Period;
import org.lianxin.studio.ShownItem;
import org.lianxin.studio.StudioDesk;
import org.lianxin.studio.StudioStates;
import org.lianxin.studio.StudioView;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One studio: what is told of it, who serves it, how it stands, and what may be done. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
class DeskStudioController {

	private final StudioDesk desk;

	private final StudioStates states;

	private final EvidenceService evidence;

	private final AssessmentService assessments;

	private final Clock clock;

	DeskStudioController(StudioDesk desk, StudioStates states, EvidenceService evidence, AssessmentService assessments,
			Clock clock) {
		this.desk = desk;
		this.states = states;
		this.evidence = evidence;
		this.assessments = assessments;
		this.clock = clock;
	}

	@GetMapping("/desk/studios/{slug}")
	String show(@PathVariable String slug, Model model) {
		StudioView studio = this.desk.studio(slug);
		Role role = SignedIn.required().role();
		model.addAttribute("studio", studio);
		model.addAttribute("liaisons", this.desk.liaisons(studio.id()));
		model.addAttribute("history", this.states.history(studio.id()));
		List<ShownItem> items = this.evidence.of(studio.id());
		model.addAttribute("items", items);
		model.addAttribute("shown", items.stream().filter(ShownItem::isShown).count());
		model.addAttribute("assessments", this.assessments.of(studio.id()));
		model.addAttribute("toMend", this.assessments.toMend(studio.id()));
		model.addAttribute("period", Period.quarterOf(LocalDate.now(this.clock)));
		model.addAttribute("administers", role == Role.ADMINISTRATOR);
		model.addAttribute("serves", role != Role.SUPERVISOR);
		model.addAttribute("moves", StateMove.from(studio.state()));
		return "studio/show";
	}

}
