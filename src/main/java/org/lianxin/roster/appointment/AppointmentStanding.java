package org.lianxin.roster.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;

/**
 * What decides who may know of an appointment and act on it.
 *
 * @param studioId the studio where they are to meet, null for any in the county
 * @param askedId whom the resident asked for by name, null for nobody
 * @param sitsId who sits in its duty, null for nobody
 * @param day of its duty, null without one
 */
record AppointmentStanding(AppointmentState state, @Nullable UUID studioId, @Nullable UUID askedId,
		@Nullable UUID sitsId, @Nullable LocalDate day) {

	/** Columns of a, an appointment, and d, its duty. */
	static final String COLUMNS = """
			a.state, a.studio_id, a.representative_id as asked_id, d.representative_id as sits_id, d.day as duty_day""";

	/** That something is still to be done about a, in the words of the index of these. */
	static final String OPEN = AppointmentState.OPEN.stream()
		.map((state) -> "'" + state.name() + "'")
		.collect(Collectors.joining(", ", "a.state in (", ")"));

	static AppointmentStanding read(ResultSet row, int index) throws SQLException {
		return new AppointmentStanding(AppointmentState.valueOf(row.getString("state")),
				row.getObject("studio_id", UUID.class), row.getObject("asked_id", UUID.class),
				row.getObject("sits_id", UUID.class), row.getObject("duty_day", LocalDate.class));
	}

	/** Tells whether the person may read it. */
	boolean isSeenBy(SignedIn person) {
		return switch (person.role()) {
			case SUPERVISOR, AUDITOR -> true;
			case ADMINISTRATOR, LIAISON, REPRESENTATIVE -> isAnsweredBy(person);
			case UNIT_OFFICER, SECURITY_ADMINISTRATOR -> false;
		};
	}

	/** Tells whether the person answers it. */
	boolean isAnsweredBy(SignedIn person) {
		UUID workplace = person.workplaceId().orElse(null);
		return switch (person.role()) {
			case ADMINISTRATOR -> true;
			case LIAISON -> workplace != null && workplace.equals(this.studioId);
			case REPRESENTATIVE ->
				workplace != null && (workplace.equals(this.askedId) || workplace.equals(this.sitsId));
			case SUPERVISOR, AUDITOR, UNIT_OFFICER, SECURITY_ADMINISTRATOR -> false;
		};
	}

	/**
	 * Returns what the person may do with it as it stands now; whether they met is known
	 * from the day on.
	 */
	Set<AppointmentAct> possible(SignedIn person, LocalDate today) {
		Set<AppointmentAct> acts = EnumSet.noneOf(AppointmentAct.class);
		if (!isAnsweredBy(person)) {
			return acts;
		}
		acts.addAll(EnumSet.of(AppointmentAct.PROPOSE, AppointmentAct.DECLINE, AppointmentAct.CANCEL));
		if (this.day != null && !this.day.isBefore(today)) {
			acts.add(AppointmentAct.CONFIRM);
		}
		if (this.day != null && !this.day.isAfter(today)) {
			acts.addAll(EnumSet.of(AppointmentAct.KEEP, AppointmentAct.MISS));
		}
		acts.removeIf((act) -> !act.fits(this.state));
		return acts;
	}

}
