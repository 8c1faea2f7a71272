package org.lianxin.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.lianxin.activity.ReceptionFacts;
import org.lianxin.activity.ReceptionFilter;
import org.lianxin.activity.ReceptionKind;
import org.lianxin.activity.ReceptionLog;
import org.lianxin.activity.Receptions;
import org.lianxin.activity.RecordReception;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.support.Bookings;
import org.lianxin.support.TwoCounties;

import org.springframework.context.ApplicationContext;

import static org.lianxin.support.Person.as;

/** An appointment and a reception of each county. */
final class NeighbourAppointments {

	private NeighbourAppointments() {
	}

	/** Makes them, and adds what stands for each in addresses. */
	static void meet(ApplicationContext portal, Map<String, List<String>> theirValues,
			Map<String, List<String>> unknownValues, Map<String, List<String>> ourValues) {
		theirValues.putAll(of(portal, TwoCounties.SISHUI));
		theirValues.putAll(of(portal, TwoCounties.SISHUI));
		ourValues.putAll(of(portal, TwoCounties.GUANXIAN));
		unknownValues.putAll(named(unknownNumber(), UUID.randomUUID()));
	}

	private static Map<String, List<String>> of(ApplicationContext portal, TwoCounties.Place county) {
		Bookings bookings = new Bookings(portal, county);
		AppointmentNumber number = bookings.book(bookings.studio(), null).number();
		UUID reception = as(county.representative(1), () -> {
			portal.getBean(ReceptionLog.class)
				.record(new RecordReception(UUID.randomUUID(), null,
						new ReceptionFacts(county.studio(1), county.representativeId(1), LocalDate.of(2026, 11, 20),
								ReceptionKind.ON_SITE, 1, "问事", "问事", null),
						null));
			return portal.getBean(Receptions.class)
				.list(new ReceptionFilter(null, null, null, null, null))
				.rows()
				.get(0)
				.id();
		});
		return named(number.value(), reception);
	}

	private static Map<String, List<String>> named(String number, UUID reception) {
		return Map.of("/desk/appointments/{number}", List.of(number), "/c/{county}/appointments/track/{number}",
				List.of(number), "/desk/receptions/{id}", List.of(reception.toString()));
	}

	/** With a right check digit, or it would not be looked up. */
	private static String unknownNumber() {
		return IntStream.range(0, 10)
			.mapToObj((digit) -> "GX-A-2026-99999" + digit)
			.filter((number) -> AppointmentNumber.parse(number).isPresent())
			.findFirst()
			.orElseThrow();
	}

}
