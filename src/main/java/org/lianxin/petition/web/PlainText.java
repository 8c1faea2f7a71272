package org.lianxin.petition.web;

import java.beans.PropertyEditorSupport;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Takes the NUL characters out of everything typed here: they are no writing, and
 * PostgreSQL refuses text that holds one.
 */
@ControllerAdvice(basePackageClasses = Followed.class)
class PlainText {

	@InitBinder
	void read(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new WithoutNul());
	}

	private static final class WithoutNul extends PropertyEditorSupport {

		@Override
		public void setAsText(@Nullable String text) {
			setValue((text != null) ? text.replace("\0", "") : null);
		}

	}

}
