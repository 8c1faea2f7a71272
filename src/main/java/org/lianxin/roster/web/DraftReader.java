package org.lianxin.roster.web;

import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the pages of drafts ask about whoever reads them. */
@ControllerAdvice(assignableTypes = { DraftController.class, DraftDutyController.class, DraftLoadController.class })
class DraftReader {

	/** Tells who may change a draft, and who sees no more of it than their own studio. */
	@ModelAttribute
	void tell(Model model) {
		SignedIn.current().ifPresent((person) -> {
			model.addAttribute("mayAct", person.role() == Role.ADMINISTRATOR);
			model.addAttribute("narrowed", person.role() == Role.LIAISON);
		});
	}

}
