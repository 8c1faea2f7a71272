package org.lianxin.roster.appointment.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.appointment.AppointmentFilter;
import org.lianxin.roster.appointment.AppointmentState;

import org.springframework.web.util.UriComponentsBuilder;

/** The tab and the filters of the list of appointments, as its address holds them. */
record AppointmentListForm(@Nullable Tab tab, @Nullable AppointmentState state, @Nullable UUID studio,
		@Nullable LocalDate day, @Nullable String after) {

	static final String LIST = "/desk/appointments";

	AppointmentFilter toFilter() {
		return new AppointmentFilter(tabOrOpen() == Tab.LATE, tabOrOpen() != Tab.ALL, this.state, this.studio, this.day,
				this.after);
	}

	Tab tabOrOpen() {
		return (this.tab != null) ? this.tab : Tab.OPEN;
	}

	boolean isNarrowed() {
		return this.state != null || this.studio != null || this.day != null;
	}

	/** Returns the address of this list from its first page, or from a cursor on. */
	String address(@Nullable String cursor) {
		return address(LIST, cursor);
	}

	/** Returns the address of the file of this list. */
	String export() {
		return address(LIST + "/export.xlsx", null);
	}

	private String address(String path, @Nullable String cursor) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("tab", tabOrOpen());
		add(address, "state", this.state);
		add(address, "studio", this.studio);
		add(address, "day", this.day);
		add(address, "after", cursor);
		return address.encode().build().toUriString();
	}

	/** Returns what narrows the list, for the audit trail. */
	Map<String, @Nullable Object> told() {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("tab", tabOrOpen());
		told.put("state", this.state);
		told.put("studio", this.studio);
		told.put("day", this.day);
		return told;
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

	/** Which part of the appointments that a person may see. */
	enum Tab {

		/** Something is still to be done. */
		OPEN,
		/** It waits, and its time is near or over. */
		LATE,
		/** Whatever I may see. */
		ALL;

		String key() {
			return "roster.appointment.tab." + name();
		}

	}

}
