package org.lianxin.studio.web;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Reads the forms of this module: what is blank is not given. */
@ControllerAdvice(basePackageClasses = StudioForms.class)
class StudioForms {

	@InitBinder({ "form", "filter" })
	void trim(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
	}

}
