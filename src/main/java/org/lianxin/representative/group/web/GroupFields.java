package org.lianxin.representative.group.web;

import java.util.Map;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * What the forms of groups share: how they are read, and which field a rule speaks of.
 */
@ControllerAdvice(basePackageClasses = GroupFields.class)
class GroupFields {

	static final Map<String, String> OF_RULES = Map.of("team.group.name.taken", "name", "team.group.members.missing",
			"memberIds", "team.group.member.elsewhere", "memberIds", "team.group.leader.outside", "leaderId");

	@InitBinder
	void trim(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
	}

}
