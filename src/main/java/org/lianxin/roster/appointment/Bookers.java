package org.lianxin.roster.appointment;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.lianxin.privacy.OneWay;
import org.lianxin.privacy.Sealer;
import org.lianxin.shared.Masking;
import org.lianxin.shared.Phones;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which resident made an appointment, sealed from the first row on. */
@Component
class Bookers {

	private final JdbcClient jdbc;

	private final Sealer sealer;

	private final OneWay oneWay;

	Bookers(JdbcClient jdbc, Sealer sealer, OneWay oneWay) {
		this.jdbc = jdbc;
		this.sealer = sealer;
		this.oneWay = oneWay;
	}

	void keep(UUID appointmentId, Booker booker) {
		String phone = Phones.normalize(booker.phone());
		this.jdbc.sql("""
				insert into appointment_person (county_id, appointment_id, name_sealed, phone_sealed, phone_index)
				values (:county, :appointment, :name, :phone, :index)""")
			.param("county", CurrentCounty.required())
			.param("appointment", appointmentId)
			.param("name", this.sealer.seal(booker.name().strip(), context(appointmentId, "name")))
			.param("phone", this.sealer.seal(phone, context(appointmentId, "phone")))
			.param("index", index(phone))
			.update();
	}

	/** Opens who made it. */
	Booker open(UUID appointmentId) {
		return this.jdbc.sql("""
				select name_sealed, phone_sealed from appointment_person
				where county_id = ? and appointment_id = ?""")
			.params(CurrentCounty.required(), appointmentId)
			.query((row, index) -> new Booker(this.sealer.open(row.getBytes(1), context(appointmentId, "name")),
					this.sealer.open(row.getBytes(2), context(appointmentId, "phone"))))
			.single();
	}

	/** Returns the name as lists show it: its first character and stars. */
	String masked(UUID appointmentId, byte[] nameSealed) {
		return Masking.name(this.sealer.open(nameSealed, context(appointmentId, "name")));
	}

	/** Returns the masked name of whoever made an appointment. */
	String maskedName(UUID appointmentId) {
		return Masking.name(open(appointmentId).name());
	}

	/** Counts the open appointments of a phone that are not over yet. */
	int toCome(String phone, Instant now) {
		return this.jdbc.sql("""
				select count(*) from appointment_person p
				join appointment a on a.county_id = p.county_id and a.id = p.appointment_id
				left join duty d on d.county_id = a.county_id and d.id = a.duty_id
				where p.county_id = :county and p.phone_index = :index
				  and (d.id is null or d.ends_at > :now) and\s""" + AppointmentStanding.OPEN)
			.param("county", CurrentCounty.required())
			.param("index", index(Phones.normalize(phone)))
			.param("now", Timestamp.from(now))
			.query(Integer.class)
			.single();
	}

	private byte[] index(String phone) {
		return this.oneWay.blindIndex(phone, CurrentCounty.required());
	}

	/**
	 * Bound into the seal, so that a value moved to another row can't be opened there.
	 */
	private static String context(UUID appointmentId, String field) {
		return CurrentCounty.required() + "/appointment_person/" + appointmentId + "/" + field;
	}

}
