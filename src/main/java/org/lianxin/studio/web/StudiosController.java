package org.lianxin.studio.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.tenancy.County;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The studios of a county, for the public. */
@Controller
class StudiosController {

	private final StudioService studios;

	StudiosController(StudioService studios) {
		this.studios = studios;
	}

	@GetMapping("/c/{county}/studios")
	String list(County county, @RequestParam(defaultValue = "") String q, Model model) {
		List<StudioView> found = this.studios.inService()
			.stream()
			.filter((studio) -> contains(studio, q.strip()))
			.toList();
		model.addAttribute("q", q);
		model.addAttribute("groups", StudioGroup.of(found));
		return "studio/list";
	}

	private boolean contains(StudioView studio, String words) {
		return Stream.of(studio.name(), studio.townshipName(), studio.address(), studio.theme())
			.filter(Objects::nonNull)
			.anyMatch((text) -> text.contains(words));
	}

}
