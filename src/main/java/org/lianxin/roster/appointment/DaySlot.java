package org.lianxin.roster.appointment;

import java.util.List;

/** A duty of a day with those who come. */
public record DaySlot(Slot slot, List<AppointmentRow> appointments) {

	public DaySlot {
		appointments = List.copyOf(appointments);
	}

}
