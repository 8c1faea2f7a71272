package org.lianxin.roster.web;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Takes a field that is left empty in the forms of duties for nothing given. */
@ControllerAdvice(assignableTypes = { DutyAssignmentController.class, DutyCancellationController.class,
		DutyAbsenceController.class, DutyCorrectionController.class, DutySwapController.class, LeaveController.class,
		LeaveDecisionController.class, SwapVetoController.class, SwapRefusalController.class, LoanController.class })
class DutyForms {

	@InitBinder
	void trim(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
	}

}
