package org.lianxin.roster.appointment;

import org.jspecify.annotations.Nullable;

/**
 * What a resident takes home.
 *
 * @param code the six digits by which they follow it
 * @param slot the duty that they chose, null where they asked for a time
 */
public record AppointmentReceipt(AppointmentNumber number, String code, AppointmentState state, @Nullable Slot slot) {

	@Override
	public String toString() {
		return "AppointmentReceipt[" + this.number + "]";
	}

}
