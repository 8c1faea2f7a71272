package org.lianxin.roster.web;

import java.util.UUID;

import org.lianxin.roster.DutyAct;
import org.lianxin.roster.DutyDesk;
import org.lianxin.shared.Unprocessable;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letting a duty stand that is under notice. */
@Controller
class DutyResumptionController {

	private final DutyDesk desk;

	DutyResumptionController(DutyDesk desk) {
		this.desk = desk;
	}

	@PostMapping("/desk/duties/{id}/resumption")
	String create(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Flash flash) {
		try {
			this.desk.resume(id, version);
			flash.success(DutyAct.RESUME.doneKey());
		}
		catch (Unprocessable closed) {
			flash.problem(closed.key());
		}
		return "redirect:" + DutyActPage.address(id);
	}

}
