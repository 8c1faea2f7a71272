package org.lianxin.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.DutyBook;
import org.lianxin.roster.DutyView;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The duties of a studio in a month, on one sheet of paper to hang up. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON', 'REPRESENTATIVE')")
class DutySheetController {

	private final DutyBook book;

	private final StudioService studios;

	private final DutySheet sheet;

	private final Clock clock;

	DutySheetController(DutyBook book, StudioService studios, DutySheet sheet, Clock clock) {
		this.book = book;
		this.studios = studios;
		this.sheet = sheet;
		this.clock = clock;
	}

	@GetMapping("/desk/duties/sheet")
	String show(@RequestParam String studio, @RequestParam(required = false) @Nullable String month, Model model,
			Locale locale) {
		StudioView shown = this.studios.bySlug(studio).orElseThrow(() -> new NotFound("studio.unknown"));
		YearMonth asked = Days.readMonth(month, LocalDate.now(this.clock));
		List<DutyView> duties = this.book.ofStudio(shown.id(), asked.atDay(1), asked.plusMonths(1).atDay(1));
		this.sheet.tell(shown, asked, duties, model, locale);
		model.addAttribute("previous", asked.minusMonths(1));
		model.addAttribute("next", asked.plusMonths(1));
		return "roster/sheet";
	}

}
