package org.lianxin.studio.web;

import jakarta.validation.Valid;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Rejected;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes what the public is told of a studio. */
@Controller
@RequestMapping("/desk/studios/{slug}/revision")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class RevisionController {

	private final StudioService studios;

	RevisionController(StudioService studios) {
		this.studios = studios;
	}

	@GetMapping
	String form(@PathVariable String slug, Model model) {
		StudioView studio = studio(slug);
		model.addAttribute("studio", studio);
		model.addAttribute("form", RevisionForm.of(studio));
		return "studio/revision";
	}

	@PostMapping
	ModelAndView create(@PathVariable String slug, @Valid @ModelAttribute("form") RevisionForm form,
			BindingResult errors, Model model, Flash flash) {
		StudioView studio = studio(slug);
		model.addAttribute("studio", studio);
		try {
			if (!Attempts.attempt(errors, () -> this.studios.revise(form.toCommand(studio.id())))) {
				return Rejected.form("studio/revision");
			}
		}
		catch (Conflict overtaken) {
			return overtaken(form, studio);
		}
		flash.success("studio.revised", form.facts().name());
		return new ModelAndView("redirect:/desk/studios/" + slug);
	}

	/** Shows what stands now beside what was typed: saving again is then a decision. */
	private ModelAndView overtaken(RevisionForm form, StudioView present) {
		ModelAndView page = new ModelAndView("studio/revision", HttpStatus.CONFLICT);
		page.addObject("form", form.over(present));
		page.addObject("overtaken", true);
		return page;
	}

	private StudioView studio(String slug) {
		return this.studios.bySlug(slug).orElseThrow(() -> new NotFound("studio.unknown"));
	}

}
