package org.lianxin.studio.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.tenancy.County;
import org.lianxin.web.Option;
import org.lianxin.web.Options;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The studios of a county, for the public. */
@Controller
class StudiosController {

	private final StudioService studios;

	private final Options options;

	StudiosController(StudioService studios, Options options) {
		this.studios = studios;
		this.options = options;
	}

	@GetMapping("/c/{county}/studios")
	String list(County county, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind,
			@RequestParam(defaultValue = "") String township, Model model) {
		List<StudioView> all = this.studios.inService();
		List<StudioView> found = all.stream()
			.filter((studio) -> contains(studio, q.strip()))
			.filter((studio) -> kind.isEmpty() || studio.kind().name().equals(kind))
			.filter((studio) -> township.isEmpty() || township.equals(studio.townshipName()))
			.toList();
		model.addAttribute("q", q);
		model.addAttribute("kind", kind);
		model.addAttribute("township", township);
		model.addAttribute("kinds", kinds(all));
		model.addAttribute("townships",
				all.stream().map(StudioView::townshipName).filter(Objects::nonNull).distinct().toList());
		model.addAttribute("narrowed", !(q.isBlank() && kind.isEmpty() && township.isEmpty()));
		model.addAttribute("groups", StudioGroup.of(found));
		return "studio/list";
	}

	/** Only kinds that the county has are worth choosing. */
	private List<Option> kinds(List<StudioView> all) {
		return this.options.of(StudioKind::key,
				Arrays.stream(StudioKind.values())
					.filter((kind) -> all.stream().anyMatch((studio) -> studio.kind() == kind))
					.toArray(StudioKind[]::new));
	}

	private static boolean contains(StudioView studio, String words) {
		return Stream.of(studio.name(), studio.townshipName(), studio.address(), studio.theme())
			.filter(Objects::nonNull)
			.anyMatch((text) -> text.contains(words));
	}

}
