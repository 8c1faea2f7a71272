package org.lianxin.roster.web;

import java.util.UUID;

import org.lianxin.roster.SwapDesk;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Taking an offer to swap back. */
@Controller
class SwapWithdrawalController {

	private final SwapDesk desk;

	SwapWithdrawalController(SwapDesk desk) {
		this.desk = desk;
	}

	@PostMapping("/desk/swaps/{id}/withdrawal")
	String create(@PathVariable UUID id, Flash flash) {
		this.desk.withdraw(id);
		flash.success("roster.swap.withdrawn");
		return "redirect:" + SwapListForm.LIST + "/" + id;
	}

}
