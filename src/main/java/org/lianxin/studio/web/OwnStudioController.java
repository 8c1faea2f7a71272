package org.lianxin.studio.web;

import org.lianxin.account.SignedIn;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.StudioDesk;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads a liaison to their own studio. */
@Controller
@PreAuthorize("hasRole('LIAISON')")
class OwnStudioController {

	private final StudioDesk desk;

	OwnStudioController(StudioDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/desk/studio")
	String show() {
		return SignedIn.required()
			.workplaceId()
			.flatMap(this.desk::own)
			.map((studio) -> "redirect:/desk/studios/" + studio.slug())
			.orElseThrow(() -> new NotFound("studio.unknown"));
	}

}
