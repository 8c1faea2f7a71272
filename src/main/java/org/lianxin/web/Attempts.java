package org.lianxin.web;

import java.util.Map;

import org.lianxin.shared.Unprocessable;

import org.springframework.validation.BindingResult;

/**
 * Carries out what a form asks for, and puts a broken rule beside what was typed instead
 * of losing it.
 */
public final class Attempts {

	private Attempts() {
	}

	/**
	 * Runs the work unless the form is already wrong.
	 * @param errors the form's errors; a rule that the work breaks is added to them
	 * @return whether it was done; otherwise the form is shown again with status 422
	 */
	public static boolean attempt(BindingResult errors, Runnable work) {
		return attempt(errors, Map.of(), work);
	}

	/**
	 * Runs the work unless the form is already wrong.
	 * @param errors the form's errors; a rule that the work breaks is added to them
	 * @param fields which field a broken rule speaks of, by its message key; others speak
	 * of the whole form
	 * @return whether it was done; otherwise the form is shown again with status 422
	 */
	public static boolean attempt(BindingResult errors, Map<String, String> fields, Runnable work) {
		if (errors.hasErrors()) {
			return false;
		}
		try {
			work.run();
			return true;
		}
		catch (Unprocessable refusal) {
			errors.rejectValue(fields.get(refusal.key()), refusal.key(), refusal.arguments(), refusal.key());
			return false;
		}
	}

}
