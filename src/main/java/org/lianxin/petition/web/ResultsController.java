package org.lianxin.petition.web;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.petition.PublishedResults;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.tenancy.County;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells everybody what came of the matters whose residents agreed. */
@Controller
class ResultsController {

	private final PublishedResults results;

	private final StudioService studios;

	private final MatterOptions options;

	ResultsController(PublishedResults results, StudioService studios, MatterOptions options) {
		this.results = results;
		this.studios = studios;
		this.options = options;
	}

	@GetMapping("/c/{county}/results")
	String list(County county, @RequestParam(required = false) @Nullable String studio,
			@RequestParam(required = false) @Nullable UUID before, Model model) {
		Optional<StudioView> of = Optional.ofNullable(studio).flatMap(this.studios::bySlug);
		model.addAttribute("results", this.results.newest(of.map(StudioView::id).orElse(null), before));
		model.addAttribute("chosen", of.map(StudioView::slug).orElse(null));
		model.addAttribute("before", before);
		model.addAttribute("studios", this.options.studios());
		return "track/results";
	}

}
