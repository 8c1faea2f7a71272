package org.lianxin.representative.web;

import java.util.Comparator;
import java.util.List;

import org.lianxin.representative.RepresentativeService;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.StudioPanel;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioStates;
import org.lianxin.studio.StudioView;
import org.lianxin.tenancy.County;
import org.lianxin.web.Panel;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public board of a studio: where it is, when it is open, who sits there (五公开). */
@Controller
class BoardController {

	private final StudioService studios;

	private final RepresentativeService representatives;

	private final StudioStates states;

	private final List<StudioPanel> panels;

	BoardController(StudioService studios, RepresentativeService representatives, StudioStates states,
			List<StudioPanel> panels) {
		this.studios = studios;
		this.representatives = representatives;
		this.states = states;
		this.panels = panels;
	}

	@GetMapping("/c/{county}/studios/{slug}")
	String show(County county, @PathVariable String slug, Model model) {
		StudioView studio = this.studios.withBoard(slug).orElseThrow(() -> new NotFound("studio.unknown"));
		model.addAttribute("studio", studio);
		model.addAttribute("standstill", this.states.standstill(studio).orElse(null));
		model.addAttribute("representatives", this.representatives.inStudio(studio.id()));
		model.addAttribute("panels", panels(studio));
		return "studio/board";
	}

	private List<Panel> panels(StudioView studio) {
		return this.panels.stream()
			.map((panel) -> panel.panel(studio))
			.sorted(Comparator.comparingInt(Panel::order))
			.toList();
	}

}
