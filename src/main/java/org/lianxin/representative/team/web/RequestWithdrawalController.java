package org.lianxin.representative.team.web;

import org.lianxin.representative.team.RequestAct;
import org.lianxin.representative.team.RequestDesk;
import org.lianxin.representative.team.RequestPages;
import org.lianxin.representative.team.TeamRequestNumber;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes back what a studio asked for, after asking once more. */
@Controller
@RequestMapping("/desk/team-requests/{number}/withdrawal")
class RequestWithdrawalController {

	private final RequestPages pages;

	private final RequestDesk desk;

	RequestWithdrawalController(RequestPages pages, RequestDesk desk) {
		this.pages = pages;
		this.desk = desk;
	}

	@GetMapping
	String ask(@PathVariable TeamRequestNumber number, Model model) {
		model.addAttribute("asked", this.pages.detail(number));
		return "team-request/withdrawal";
	}

	@PostMapping
	String create(@PathVariable TeamRequestNumber number, Flash flash) {
		this.desk.withdraw(number);
		flash.success(RequestAct.WITHDRAW.doneKey(), number);
		return "redirect:" + RequestActPage.address(number);
	}

}
