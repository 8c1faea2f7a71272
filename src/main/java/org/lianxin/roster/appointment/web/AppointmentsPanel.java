package org.lianxin.roster.appointment.web;

import java.util.Map;
import java.util.Optional;

import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.roster.appointment.AppointmentPages;
import org.lianxin.web.Panel;
import org.lianxin.web.WorkPanel;

import org.springframework.stereotype.Component;

/** Tells those who answer residents of appointments whose time is near or over. */
@Component
class AppointmentsPanel implements WorkPanel {

	private static final int ORDER = 15;

	private final AppointmentPages pages;

	AppointmentsPanel(AppointmentPages pages) {
		this.pages = pages;
	}

	@Override
	public Optional<Panel> panel() {
		Role role = SignedIn.required().role();
		if (role != Role.LIAISON && role != Role.REPRESENTATIVE) {
			return Optional.empty();
		}
		int count = this.pages.late();
		return (count > 0) ? Optional.of(new Panel(ORDER, "appointment/late-panel", Map.of("count", count)))
				: Optional.empty();
	}

}
