package org.lianxin.roster.web;

import java.util.UUID;

import org.lianxin.roster.Attendance;
import org.lianxin.roster.DutyAct;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Recording that whoever was to sit did, with one tap. */
@Controller
class DutyAttendanceController {

	private final Attendance attendance;

	DutyAttendanceController(Attendance attendance) {
		this.attendance = attendance;
	}

	@PostMapping("/desk/duties/{id}/attendance")
	String create(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Flash flash) {
		this.attendance.keep(id, version);
		flash.success(DutyAct.KEEP.doneKey());
		return "redirect:" + DutyActPage.address(id);
	}

}
