package org.lianxin.roster.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.GapView;
import org.lianxin.roster.Gaps;
import org.lianxin.shared.Paged;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The unfilled duties of the coming days, each with who could take it (空班). */
@Controller
class GapsController {

	private final Gaps gaps;

	GapsController(Gaps gaps) {
		this.gaps = gaps;
	}

	@GetMapping("/desk/duty-gaps")
	String list(@RequestParam(required = false) @Nullable UUID after, Model model) {
		Paged<GapView> page = this.gaps.list(after);
		model.addAttribute("page", page);
		model.addAttribute("halted", (after == null) ? this.gaps.halted() : List.of());
		model.addAttribute("haltedCount", (after == null) ? this.gaps.countHalted() : 0);
		model.addAttribute("days", this.gaps.days());
		model.addAttribute("count", this.gaps.count());
		model.addAttribute("after", after);
		return "roster/gaps";
	}

}
