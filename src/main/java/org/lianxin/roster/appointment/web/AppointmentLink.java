package org.lianxin.roster.appointment.web;

import java.util.ArrayList;
import java.util.List;

import org.lianxin.roster.appointment.AppointmentAct;
import org.lianxin.roster.appointment.AppointmentDetail;

/**
 * A button of an appointment's page.
 *
 * @param key message key of its words
 * @param href its address
 * @param main whether it is the one that carries the appointment on
 */
record AppointmentLink(String key, String href, boolean main) {

	/**
	 * Returns the buttons for what this person may do now; to confirm is one of its own.
	 */
	static List<AppointmentLink> of(AppointmentDetail asked) {
		List<AppointmentLink> links = new ArrayList<>();
		if (asked.acts().contains(AppointmentAct.KEEP)) {
			links.add(link(asked, "OUTCOME", "outcome", true));
		}
		if (asked.acts().contains(AppointmentAct.PROPOSE)) {
			links.add(link(asked, "PROPOSE", "proposal", !asked.acts().contains(AppointmentAct.KEEP)
					&& !asked.acts().contains(AppointmentAct.CONFIRM) && asked.slot() == null));
		}
		if (asked.acts().contains(AppointmentAct.DECLINE)) {
			links.add(link(asked, "DECLINE", "refusal", false));
		}
		if (asked.acts().contains(AppointmentAct.CANCEL)) {
			links.add(link(asked, "CANCEL", "cancellation", false));
		}
		return links;
	}

	private static AppointmentLink link(AppointmentDetail asked, String act, String noun, boolean main) {
		return new AppointmentLink("roster.appointment.do." + act, "/desk/appointments/" + asked.number() + "/" + noun,
				main);
	}

}
