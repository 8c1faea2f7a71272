package org.lianxin.roster.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxin.roster.Attendance;
import org.lianxin.roster.DutyView;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The duties that are over and not recorded, ticked in one form (签到记录). */
@Controller
@RequestMapping("/desk/duty-attendance")
class AttendanceController {

	private final Attendance attendance;

	AttendanceController(Attendance attendance) {
		this.attendance = attendance;
	}

	@GetMapping
	String list(Model model) {
		List<DutyView> open = this.attendance.open();
		model.addAttribute("duties", open);
		return "roster/attendance";
	}

	@PostMapping
	String create(@RequestParam(defaultValue = "") List<String> kept, Flash flash) {
		Map<UUID, Integer> seen = new HashMap<>();
		kept.forEach((one) -> read(one, seen));
		if (seen.isEmpty()) {
			flash.notice("roster.attendance.nothing");
			return "redirect:/desk/duty-attendance";
		}
		int done = this.attendance.keepAll(seen);
		if (done == seen.size()) {
			flash.success("roster.attendance.done", done);
		}
		else {
			flash.notice("roster.attendance.partly", done, seen.size() - done);
		}
		return "redirect:/desk/duty-attendance";
	}

	/** Each box carries the duty and its version as the writer saw it. */
	private static void read(String box, Map<UUID, Integer> seen) {
		String[] parts = box.split(":", 2);
		try {
			seen.put(UUID.fromString(parts[0]), Integer.valueOf(parts[parts.length - 1]));
		}
		catch (IllegalArgumentException ex) {
			// Nobody's browser sends this; it names nothing.
		}
	}

}
