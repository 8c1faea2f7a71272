package org.lianxin.petition.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.petition.HandlingUnits;
import org.lianxin.petition.PetitionKind;
import org.lianxin.petition.PetitionRow;
import org.lianxin.petition.Source;
import org.lianxin.petition.Step;
import org.lianxin.petition.WorkList;
import org.lianxin.petition.WorkListFilter;
import org.lianxin.shared.Paged;
import org.lianxin.studio.EventView;
import org.lianxin.studio.Places;
import org.lianxin.studio.StudioEvents;
import org.lianxin.studio.StudioService;
import org.lianxin.web.Filters;
import org.lianxin.web.Option;
import org.lianxin.web.Options;
import org.lianxin.web.Panel;
import org.lianxin.web.WorkPanel;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The work list: what is mine to do now, and whatever else I may see. */
@Controller
@RequestMapping("/desk/petitions")
class WorkListController {

	/** Where the way back from a petition is kept, so that filters are not lost on it. */
	static final String LAST_LIST = "lastWorkList";

	private final WorkList workList;

	private final StudioService studios;

	private final StudioEvents events;

	private final HandlingUnits units;

	private final Places places;

	private final Options options;

	private final List<WorkPanel> panels;

	WorkListController(WorkList workList, StudioService studios, StudioEvents events, HandlingUnits units,
			Places places, Options options, List<WorkPanel> panels) {
		this.workList = workList;
		this.studios = studios;
		this.events = events;
		this.units = units;
		this.places = places;
		this.options = options;
		this.panels = panels;
	}

	@GetMapping
	String list(@Valid @ModelAttribute("filter") WorkListForm form, BindingResult errors, Model model,
			HttpSession session, HttpServletResponse response) {
		Role role = SignedIn.required().role();
		if (role == Role.AUDITOR && form.tab() == null) {
			return "redirect:/desk/petitions?tab=ALL";
		}
		Paged<PetitionRow> page = Filters.page(errors, response, () -> this.workList.list(form.toFilter()));
		session.setAttribute(LAST_LIST, form.address(WorkListForm.PATH, form.after()));
		model.addAttribute("supervising", role == Role.SUPERVISOR);
		model.addAttribute("mayRegister",
				role == Role.LIAISON || role == Role.REPRESENTATIVE || role == Role.ADMINISTRATOR);
		model.addAttribute("page", page);
		model.addAttribute("mine", this.workList.mine());
		model.addAttribute("tab", form.tabOrMine());
		model.addAttribute("panels", panels(form.tabOrMine()));
		model.addAttribute("tabs", WorkListFilter.Tab.values());
		model.addAttribute("export", form.address(WorkListForm.PATH + "/export.xlsx", null));
		model.addAttribute("narrowed", Filters.isUnreadable(errors) || form.toFilter().isNarrowed());
		model.addAttribute("event", event(form, errors));
		model.addAttribute("next", (page.next() != null) ? form.address(WorkListForm.PATH, page.next()) : null);
		model.addAttribute("first", (form.after() != null) ? form.address(WorkListForm.PATH, null) : null);
		return "petition/list";
	}

	private List<Panel> panels(WorkListFilter.Tab tab) {
		return (tab != WorkListFilter.Tab.MINE) ? List.of()
				: this.panels.stream()
					.flatMap((panel) -> panel.panel().stream())
					.sorted(Comparator.comparingInt(Panel::order))
					.toList();
	}

	private @Nullable EventView event(WorkListForm form, BindingResult errors) {
		return errors.hasFieldErrors("event") ? null
				: Optional.ofNullable(form.event()).flatMap(this.events::byCode).orElse(null);
	}

	@ModelAttribute("choices")
	Map<String, List<Option>> choices() {
		return Map.of("steps", this.options.of(Step::key, Step.values()), "kinds",
				this.options.of(PetitionKind::key, PetitionKind.values()), "sources",
				this.options.of(Source::key, Source.values()), "dues",
				this.options.of(WorkListFilter.Due::key, WorkListFilter.Due.values()), "studios",
				this.studios.all().stream().map((studio) -> new Option(studio.id().toString(), studio.name())).toList(),
				"units",
				this.units.all().stream().map((unit) -> new Option(unit.id().toString(), unit.shortName())).toList(),
				"townships",
				this.places.townships()
					.stream()
					.map((township) -> new Option(township.id().toString(), township.name()))
					.toList());
	}

}
