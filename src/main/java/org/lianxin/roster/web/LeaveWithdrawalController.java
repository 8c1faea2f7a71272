package org.lianxin.roster.web;

import java.util.UUID;

import org.lianxin.roster.LeaveDesk;
import org.lianxin.roster.LeavePages;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Taking a leave back, or coming back early from it (销假). */
@Controller
@RequestMapping("/desk/leave/{id}/withdrawal")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'REPRESENTATIVE')")
class LeaveWithdrawalController {

	private final LeaveDesk desk;

	private final LeavePages pages;

	LeaveWithdrawalController(LeaveDesk desk, LeavePages pages) {
		this.desk = desk;
		this.pages = pages;
	}

	@GetMapping
	String confirm(@PathVariable UUID id, Model model) {
		model.addAttribute("detail", this.pages.detail(id));
		return "roster/leave-withdrawal";
	}

	@PostMapping
	String create(@PathVariable UUID id, Flash flash) {
		this.desk.withdraw(id);
		flash.success("roster.leave.withdrawn");
		return "redirect:/desk/leave/" + id;
	}

}
