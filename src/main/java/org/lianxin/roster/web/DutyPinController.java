package org.lianxin.roster.web;

import java.util.UUID;

import org.lianxin.roster.DutyAct;
import org.lianxin.roster.DutyDesk;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pinning a duty so that later rosters leave it as it is, and freeing it again. */
@Controller
class DutyPinController {

	private final DutyDesk desk;

	DutyPinController(DutyDesk desk) {
		this.desk = desk;
	}

	@PostMapping("/desk/duties/{id}/pin")
	String create(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(defaultValue = "true") boolean pinned, Flash flash) {
		if (pinned) {
			this.desk.pin(id, version);
		}
		else {
			this.desk.unpin(id, version);
		}
		flash.success((pinned ? DutyAct.PIN : DutyAct.UNPIN).doneKey());
		return "redirect:" + DutyActPage.address(id);
	}

}
