package org.lianxin.roster.appointment;

import java.util.UUID;

import org.springframework.modulith.NamedInterface;

/**
 * What another module offers to do with an appointment that was kept; the module declares
 * it as a bean.
 */
@NamedInterface("kept")
public interface AfterAppointment {

	/** Returns the button that the one signed in finds on the appointment's page. */
	Link link(UUID appointmentId, String number);

	/**
	 * A button.
	 *
	 * @param key message key of its words
	 * @param main whether something is still to be done there
	 */
	@NamedInterface("kept")
	record Link(String key, String href, boolean main) {
	}

}
