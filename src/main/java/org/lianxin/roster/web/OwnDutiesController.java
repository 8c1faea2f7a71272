package org.lianxin.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.lianxin.account.SignedIn;
import org.lianxin.roster.DutyBook;
import org.lianxin.roster.DutyView;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** When the representative who is signed in sits, and when they did. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class OwnDutiesController {

	/** Further ahead no roster is published. */
	private static final int AHEAD = 400;

	private static final int BACK = 365;

	private final DutyBook book;

	private final Clock clock;

	OwnDutiesController(DutyBook book, Clock clock) {
		this.book = book;
		this.clock = clock;
	}

	@GetMapping("/desk/my-duties")
	String show(Model model) {
		UUID me = SignedIn.required().workplaceId().orElseThrow();
		LocalDate today = LocalDate.now(this.clock);
		List<DutyView> duties = this.book.of(me, today.minusDays(BACK), today.plusDays(AHEAD));
		model.addAttribute("today", today);
		model.addAttribute("coming",
				duties.stream()
					.filter((duty) -> !duty.day().isBefore(today))
					.map((duty) -> new Coming(duty, ChronoUnit.DAYS.between(today, duty.day())))
					.toList());
		model.addAttribute("past",
				duties.stream()
					.filter((duty) -> duty.day().isBefore(today))
					.sorted(Comparator.comparing(DutyView::day).reversed())
					.toList());
		return "roster/mine";
	}

	/** A duty to come, and in how many days. */
	record Coming(DutyView duty, long days) {
	}

}
