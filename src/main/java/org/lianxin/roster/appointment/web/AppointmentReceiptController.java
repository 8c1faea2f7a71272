package org.lianxin.roster.appointment.web;

import java.util.Optional;

import org.lianxin.roster.appointment.AppointmentIntake;
import org.lianxin.roster.appointment.AppointmentReceipt;
import org.lianxin.tenancy.County;
import org.lianxin.web.Flash;
import org.lianxin.web.ReceiptCard;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the number and the code of what was asked, as often as the visit lasts. */
@Controller
class AppointmentReceiptController {

	private final AppointmentIntake intake;

	private final FollowedAppointments followed;

	AppointmentReceiptController(AppointmentIntake intake, FollowedAppointments followed) {
		this.intake = intake;
		this.followed = followed;
	}

	@GetMapping("/c/{county}/appointments/receipt")
	String show(County county, Model model, Flash flash) {
		Optional<AppointmentReceipt> receipt = this.followed.last().flatMap(this.intake::receipt);
		if (receipt.isEmpty()) {
			flash.notice("resident.receipt.gone");
			return "redirect:/c/" + county.slug() + "/track";
		}
		model.addAttribute("receipt", receipt.get());
		ReceiptCard.fill(model, county.slug(), receipt.get().number().value());
		return "appointment/receipt";
	}

}
