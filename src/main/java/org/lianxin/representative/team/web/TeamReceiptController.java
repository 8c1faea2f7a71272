package org.lianxin.representative.team.web;

import java.util.Optional;

import org.lianxin.representative.team.RequestIntake;
import org.lianxin.representative.team.TeamRequestReceipt;
import org.lianxin.tenancy.County;
import org.lianxin.web.Flash;
import org.lianxin.web.ReceiptCard;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the number and the code of what was asked, as often as the visit lasts. */
@Controller
class TeamReceiptController {

	private final RequestIntake intake;

	private final FollowedRequests followed;

	TeamReceiptController(RequestIntake intake, FollowedRequests followed) {
		this.intake = intake;
		this.followed = followed;
	}

	@GetMapping("/c/{county}/teams/receipt")
	String show(County county, Model model, Flash flash) {
		Optional<TeamRequestReceipt> receipt = this.followed.last().flatMap(this.intake::receipt);
		if (receipt.isEmpty()) {
			flash.notice("team.receipt.gone");
			return "redirect:/c/" + county.slug() + "/track";
		}
		model.addAttribute("receipt", receipt.get());
		ReceiptCard.fill(model, county.slug(), receipt.get().number().value());
		return "team-request/receipt";
	}

}
