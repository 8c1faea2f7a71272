package org.lianxin.account.web;

import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The door to the desk: each role begins where its work is. */
@Controller
class DeskController {

	@GetMapping("/desk")
	String desk() {
		return "redirect:" + start(SignedIn.required().role());
	}

	/** Where the work of that role is. */
	static String start(Role role) {
		return switch (role) {
			case AUDITOR -> "/desk/audit";
			case SECURITY_ADMINISTRATOR -> "/desk/accounts";
			case REPRESENTATIVE -> "/desk/me";
			case ADMINISTRATOR, LIAISON, UNIT_OFFICER, SUPERVISOR -> "/desk/petitions";
		};
	}

}
