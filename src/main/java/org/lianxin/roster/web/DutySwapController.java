package org.lianxin.roster.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.DutyAct;
import org.lianxin.roster.DutyDetail;
import org.lianxin.roster.DutyView;
import org.lianxin.roster.SwapDesk;
import org.lianxin.roster.SwapPages;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
import org.lianxin.web.OptionGroup;
import org.lianxin.web.Options;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Offering a duty of one's own to a colleague, or to all (换班). */
@Controller
@RequestMapping("/desk/duties/{id}/swap")
class DutySwapController {

	private static final String VIEW = "roster/swap-offer";

	private final DutyActPage page;

	private final SwapDesk desk;

	private final SwapPages swaps;

	private final Options options;

	private final MessageSource messages;

	DutySwapController(DutyActPage page, SwapDesk desk, SwapPages swaps, Options options, MessageSource messages) {
		this.page = page;
		this.desk = desk;
		this.swaps = swaps;
		this.options = options;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView form(@PathVariable UUID id, Flash flash) {
		DutyDetail detail = this.page.detail(id);
		ModelAndView page = this.page.form(detail, DutyAct.SWAP, VIEW, SwapOfferForm.empty(), flash);
		return VIEW.equals(page.getViewName()) ? filled(page, id, this.swaps.exchangeable(id)) : page;
	}

	@PostMapping
	ModelAndView create(@PathVariable UUID id, @Valid @ModelAttribute("form") SwapOfferForm form, BindingResult errors,
			Flash flash) {
		DutyDetail detail = this.page.detail(id);
		List<DutyView> exchangeable = this.swaps.exchangeable(id);
		AtomicReference<@Nullable UUID> offer = new AtomicReference<>();
		ModelAndView page = this.page.submit(detail, DutyAct.SWAP, VIEW, errors, flash,
				() -> offer.set(this.desk.offer(form.toCommand(id, exchangeable))));
		return (offer.get() != null) ? new ModelAndView("redirect:/desk/swaps/" + offer.get())
				: filled(page, id, exchangeable);
	}

	private ModelAndView filled(ModelAndView page, UUID id, List<DutyView> exchangeable) {
		page.addObject("manners", this.options.of(SwapOfferForm.Manner::key, SwapOfferForm.Manner.values()));
		page.addObject("colleagues", this.swaps.colleagues(id)
			.stream()
			.map((one) -> new Option(one.id().toString(), word("roster.swap.colleague", one.name(), one.thisQuarter())))
			.toList());
		return page.addObject("exchangeable", groups(exchangeable));
	}

	private List<OptionGroup> groups(List<DutyView> duties) {
		Map<String, List<Option>> groups = new LinkedHashMap<>();
		duties.forEach((duty) -> groups.computeIfAbsent(String.valueOf(duty.name()), (name) -> new ArrayList<>())
			.add(new Option(duty.id().toString(),
					word("roster.swap.duty", duty.day().toString(), word(duty.half().key())))));
		return groups.entrySet().stream().map((group) -> new OptionGroup(group.getKey(), group.getValue())).toList();
	}

	private String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
