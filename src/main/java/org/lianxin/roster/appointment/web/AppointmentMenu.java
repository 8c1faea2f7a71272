package org.lianxin.roster.appointment.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the appointments beside the duties. */
@Configuration(proxyBeanMethods = false)
class AppointmentMenu {

	@Bean
	MenuItem appointmentsMenuItem() {
		return new MenuItem("roster.appointment.menu", "/desk/appointments", 40,
				Set.of("ADMINISTRATOR", "SUPERVISOR", "AUDITOR", "LIAISON", "REPRESENTATIVE"), "/desk/duties");
	}

}
