package org.lianxin.roster.web;

import java.util.UUID;

import org.lianxin.roster.SwapDesk;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying that one can't take a duty that is offered. */
@Controller
class SwapRefusalController {

	private final SwapDesk desk;

	SwapRefusalController(SwapDesk desk) {
		this.desk = desk;
	}

	@PostMapping("/desk/swaps/{id}/refusal")
	String create(@PathVariable UUID id, Flash flash) {
		this.desk.decline(id);
		flash.success("roster.swap.declined");
		return "redirect:" + SwapListForm.LIST;
	}

}
