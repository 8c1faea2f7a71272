package org.lianxin.roster.appointment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.account.SignedIn;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The appointments that were kept, for whoever writes down what was said. */
@Service
@Transactional(readOnly = true)
@NamedInterface("kept")
public class KeptAppointments {

	private final Bookers bookers;

	private final JdbcClient jdbc;

	KeptAppointments(Bookers bookers, JdbcClient jdbc) {
		this.bookers = bookers;
		this.jdbc = jdbc;
	}

	/**
	 * Finds one that was kept, for those who answered it.
	 * @param number as it is printed
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'REPRESENTATIVE')")
	public Optional<KeptAppointment> find(String number) {
		SignedIn person = SignedIn.required();
		return this.jdbc.sql("select a.id, a.number, a.subject, " + AppointmentStanding.COLUMNS + """
				 from appointment a join duty d on d.county_id = a.county_id and d.id = a.duty_id
				where a.county_id = :county and a.number = :number and a.state = 'KEPT'""")
			.param("county", CurrentCounty.required())
			.param("number", number)
			.query((row, index) -> {
				AppointmentStanding standing = AppointmentStanding.read(row, index);
				UUID id = row.getObject("id", UUID.class);
				return standing.isAnsweredBy(person)
						? new KeptAppointment(id, row.getString("number"), row.getObject("studio_id", UUID.class),
								row.getObject("sits_id", UUID.class), row.getObject("duty_day", LocalDate.class),
								row.getString("subject"), this.bookers.maskedName(id))
						: null;
			})
			.optional();
	}

	/**
	 * Returns name and phone of the resident, to be handed on sealed and never shown.
	 * @throws NotFound where it was not kept, or the one signed in did not answer it
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'REPRESENTATIVE')")
	public Resident resident(String number) {
		KeptAppointment kept = find(number).orElseThrow(() -> new NotFound("roster.appointment.unknown"));
		Booker booker = this.bookers.open(kept.id());
		return new Resident(booker.name(), booker.phone());
	}

	/** Who came, in clear. */
	@NamedInterface("kept")
	public record Resident(String name, String phone) {

		@Override
		public String toString() {
			return "Resident[sealed]";
		}

	}

}
