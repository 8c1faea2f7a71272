package org.lianxin.petition.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.petition.PetitionIntake;
import org.lianxin.petition.Receipt;
import org.lianxin.petition.Source;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.studio.EventView;
import org.lianxin.studio.StudioEvents;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.web.Attempts;
import org.lianxin.web.Option;
import org.lianxin.web.OptionGroup;
import org.lianxin.web.Options;
import org.lianxin.web.Rejected;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Registers what somebody said at the studio, on the phone or elsewhere, on their behalf
 * (登记).
 */
@Controller
@RequestMapping("/desk/petitions/new")
@PreAuthorize("hasAnyRole('LIAISON', 'REPRESENTATIVE', 'ADMINISTRATOR')")
class RegistrationController {

	private static final String VIEW = "petition/registration";

	private final PetitionIntake intake;

	private final StudioService studios;

	private final StudioEvents events;

	private final RepresentativeService representatives;

	private final MatterOptions matters;

	private final Options options;

	RegistrationController(PetitionIntake intake, StudioService studios, StudioEvents events,
			RepresentativeService representatives, MatterOptions matters, Options options) {
		this.intake = intake;
		this.studios = studios;
		this.events = events;
		this.representatives = representatives;
		this.matters = matters;
		this.options = options;
	}

	@GetMapping
	String form(Model model) {
		SignedIn person = SignedIn.required();
		UUID receiver = (person.role() == Role.REPRESENTATIVE) ? person.workplaceId().orElse(null) : null;
		UUID studio = ownStudios().stream().findFirst().map(StudioView::id).orElse(null);
		model.addAttribute("form", RegistrationForm.empty((ownStudios().size() == 1) ? studio : null, receiver));
		return VIEW;
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") RegistrationForm form, BindingResult errors) {
		form.check(errors);
		form.check(recentEvents(), errors);
		Receipt[] receipt = new Receipt[1];
		if (!Attempts.attempt(errors, () -> receipt[0] = this.intake.registerFor(form.toCommand()))) {
			return Rejected.form(VIEW);
		}
		return new ModelAndView("petition/registered").addObject("receipt", receipt[0]);
	}

	@ModelAttribute("kinds")
	List<Option> kinds() {
		return this.matters.kinds();
	}

	/** Whatever comes by the web form, nobody registers by hand. */
	@ModelAttribute("sources")
	List<Option> sources() {
		return this.options.of(Source::key, Source.STUDIO, Source.PHONE, Source.MARKET_DAY, Source.VISIT,
				Source.DELIBERATION, Source.SUGGESTION_BOX, Source.WECHAT);
	}

	@ModelAttribute("studios")
	List<Option> studios() {
		return ownStudios().stream().map((studio) -> new Option(studio.id().toString(), studio.name())).toList();
	}

	@ModelAttribute("receivers")
	List<Option> receivers() {
		return ownStudios().stream()
			.limit(1)
			.filter((studio) -> ownStudios().size() == 1)
			.flatMap((studio) -> this.representatives.inStudio(studio.id()).stream())
			.map((representative) -> new Option(representative.id().toString(), representative.name()))
			.toList();
	}

	@ModelAttribute("events")
	List<Option> events() {
		return recentEvents().stream()
			.map((event) -> new Option(event.id().toString(),
					event.day() + " " + event.name() + " · " + event.studioName()))
			.toList();
	}

	private List<EventView> recentEvents() {
		List<StudioView> own = ownStudios();
		return this.events.recent((own.size() == 1) ? own.get(0).id() : null);
	}

	@ModelAttribute("villages")
	List<OptionGroup> villages() {
		return this.matters.villages();
	}

	private List<StudioView> ownStudios() {
		SignedIn person = SignedIn.required();
		Optional<UUID> studio = switch (person.role()) {
			case LIAISON -> person.workplaceId();
			case REPRESENTATIVE ->
				person.workplaceId().flatMap(this.representatives::byId).map(RepresentativeView::studioId);
			case ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR, SUPERVISOR, UNIT_OFFICER -> Optional.empty();
		};
		return studio.flatMap(this.studios::byId).map(List::of).orElseGet(this.studios::inService);
	}

}
