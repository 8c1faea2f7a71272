package org.lianxin.petition.web;

import java.util.Optional;

import org.lianxin.petition.PetitionIntake;
import org.lianxin.petition.Receipt;
import org.lianxin.tenancy.County;
import org.lianxin.web.Flash;
import org.lianxin.web.ReceiptCard;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the number and the code of what was sent, as often as the visit lasts. */
@Controller
class ReceiptController {

	private final PetitionIntake intake;

	private final Submitted submitted;

	ReceiptController(PetitionIntake intake, Submitted submitted) {
		this.intake = intake;
		this.submitted = submitted;
	}

	@GetMapping("/c/{county}/receipt")
	String show(County county, Model model, Flash flash) {
		Optional<Receipt> receipt = this.submitted.last().flatMap(this.intake::receipt);
		if (receipt.isEmpty()) {
			flash.notice("resident.receipt.gone");
			return "redirect:/c/" + county.slug() + "/track";
		}
		model.addAttribute("receipt", receipt.get());
		ReceiptCard.fill(model, county.slug(), receipt.get().number().value());
		return "speak/receipt";
	}

}
