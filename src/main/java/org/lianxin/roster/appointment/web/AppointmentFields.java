package org.lianxin.roster.appointment.web;

import java.util.Map;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** What the forms share: how they are read, and which field a rule speaks of. */
@ControllerAdvice(basePackageClasses = AppointmentFields.class)
class AppointmentFields {

	static final Map<String, String> OF_RULES = Map.of("roster.appointment.phone.wrong", "phone",
			"roster.appointment.phone.full", "phone", "roster.appointment.slot.full", "duty",
			"roster.appointment.slot.far", "duty", "roster.appointment.outcome.absent", "outcome",
			"roster.appointment.outcome.present", "outcome", "roster.appointment.outcome.early", "outcome");

	@InitBinder
	void trim(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
	}

}
