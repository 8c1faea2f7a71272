package org.lianxin.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import org.lianxin.petition.FollowingPages;
import org.lianxin.petition.FollowingService;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.tenancy.County;
import org.lianxin.tenancy.web.FollowedByCode;
import org.lianxin.web.Caller;
import org.lianxin.web.Flash;
import org.lianxin.web.Throttle;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a matter back for its resident, after asking once more. */
@Controller
@FollowedByCode
@RequestMapping("/c/{county}/track/{number}/withdrawal")
class TrackWithdrawalController {

	private final FollowingService following;

	private final FollowingPages pages;

	private final Throttle throttle;

	TrackWithdrawalController(FollowingService following, FollowingPages pages, Throttle throttle) {
		this.following = following;
		this.pages = pages;
		this.throttle = throttle;
	}

	@GetMapping
	String ask(County county, @PathVariable PetitionNumber number, Model model) {
		model.addAttribute("petition", this.pages.followed(number));
		return "track/withdrawal";
	}

	@PostMapping
	String withdraw(County county, @PathVariable PetitionNumber number, Flash flash, HttpServletRequest request) {
		this.throttle.take(Limits.FOLLOWING, county.slug(), Caller.of(request));
		this.following.withdraw(number, null);
		flash.success("resident.withdrawal.done");
		return "redirect:/c/" + county.slug() + "/track/" + number;
	}

}
