package org.lianxin.roster.web;

import java.util.Map;
import java.util.Optional;

import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.roster.Gaps;
import org.lianxin.web.Panel;
import org.lianxin.web.WorkPanel;

import org.springframework.stereotype.Component;

/** Tells whoever runs a studio of the duties near at hand for which nobody is found. */
@Component
class GapsPanel implements WorkPanel {

	private static final int ORDER = 10;

	private final Gaps gaps;

	GapsPanel(Gaps gaps) {
		this.gaps = gaps;
	}

	@Override
	public Optional<Panel> panel() {
		Role role = SignedIn.required().role();
		if (role != Role.LIAISON && role != Role.ADMINISTRATOR) {
			return Optional.empty();
		}
		int count = this.gaps.count(null);
		int halted = this.gaps.countHalted();
		return (count + halted > 0) ? Optional.of(new Panel(ORDER, "roster/gaps-panel",
				Map.of("count", count, "halted", halted, "days", this.gaps.days()))) : Optional.empty();
	}

}
