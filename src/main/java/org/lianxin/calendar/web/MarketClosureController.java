package org.lianxin.calendar.web;

import java.util.UUID;

import org.lianxin.calendar.MarketView;
import org.lianxin.calendar.Markets;
import org.lianxin.shared.NotFound;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Ends a market, and takes it up again. */
@Controller
@RequestMapping("/desk/markets/{id}")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class MarketClosureController {

	private final Markets markets;

	MarketClosureController(Markets markets) {
		this.markets = markets;
	}

	@GetMapping("/closure")
	String confirm(@PathVariable UUID id, Model model) {
		model.addAttribute("market", market(id));
		return "calendar/market-closure";
	}

	@PostMapping("/closure")
	String close(@PathVariable UUID id, Flash flash) {
		this.markets.retire(id);
		flash.success("calendar.market.retired", market(id).facts().name());
		return "redirect:/desk/markets/" + id;
	}

	@PostMapping("/reopening")
	String reopen(@PathVariable UUID id, Flash flash) {
		this.markets.resume(id);
		flash.success("calendar.market.resumed", market(id).facts().name());
		return "redirect:/desk/markets/" + id;
	}

	private MarketView market(UUID id) {
		return this.markets.find(id).orElseThrow(() -> new NotFound("calendar.market.unknown"));
	}

}
