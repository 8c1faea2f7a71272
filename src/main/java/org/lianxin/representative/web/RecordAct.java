package org.lianxin.representative.web;

import java.util.Map;

import org.lianxin.representative.RepresentativeDirectory;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Rejected;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the pages of all acts on one record share: the person beside the form, a wrong
 * form shown again, and the way back to the record.
 */
@Component
class RecordAct {

	private final RepresentativeDirectory directory;

	RecordAct(RepresentativeDirectory directory) {
		this.directory = directory;
	}

	/** Shows the form of an act. */
	ModelAndView form(String code, String view, Object form) {
		return new ModelAndView(view).addObject("record", this.directory.record(code)).addObject("form", form);
	}

	/**
	 * Does what the form asks for and goes back to the record.
	 * @param fields which field a broken rule speaks of, by its message key
	 * @param done message key of what is said then
	 * @param work the use case
	 */
	ModelAndView submit(String code, String view, BindingResult errors, Map<String, String> fields, Flash flash,
			String done, Runnable work) {
		String name = this.directory.record(code).name();
		if (!Attempts.attempt(errors, fields, work)) {
			return Rejected.form(view).addObject("record", this.directory.record(code));
		}
		flash.success(done, name);
		return new ModelAndView("redirect:/desk/representatives/" + code);
	}

}
