package org.lianxin.representative.team.web;

import java.util.Map;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** What the forms of teams share: how they are read, and which field a rule speaks of. */
@ControllerAdvice(basePackageClasses = TeamFields.class)
class TeamFields {

	static final Map<String, String> OF_RULES = Map.of("team.name.taken", "name", "team.code.taken", "code",
			"team.studio.unknown", "studioId", "team.leader.outside", "leaderId", "team.request.team.resting", "team",
			"team.request.team.closed", "team", "team.request.village.unknown", "village", "team.request.phone.wrong",
			"phone", "team.request.visit.past", "day", "team.rating.already", "rating");

	@InitBinder
	void trim(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
	}

}
