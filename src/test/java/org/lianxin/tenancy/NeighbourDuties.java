package org.lianxin.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxin.roster.Half;
import org.lianxin.support.Records;
import org.lianxin.support.Sittings;
import org.lianxin.support.TwoCounties;

/**
 * A published duty of a county, offered to all, and a leave and a loan of whoever sits
 * there.
 */
final class NeighbourDuties {

	private static final String CHANGES = """
			insert into duty_leave (county_id, id, version, representative_id, "from", until, reason, state, asked_by, asked_at)
			values (%1$d, '%2$s', 0, '%3$s', '2026-12-20', '2026-12-22', '%4$s', 'ASKED', '%4$s', '2026-11-22');
			insert into duty_swap (county_id, id, version, duty_id, representative_id, words, state, offered_at)
			values (%1$d, '%2$s', 0, '%2$s', '%3$s', '%4$s', 'OFFERED', '2026-11-22');
			insert into duty_loan (county_id, id, version, representative_id, studio_id, "from", reason, by_name, recorded_at)
			values (%1$d, '%2$s', 0, '%3$s', '%5$s', '2026-11-01', '%4$s', '%4$s', '2026-11-22');
			insert into duty_wish values (%1$d, '%3$s', 0, '{1}', null, '%4$s', '2026-11-22')""";

	private NeighbourDuties() {
	}

	/** Writes them for both counties, and says what nobody has instead. */
	static void meet(String mark, Map<String, List<String>> theirs, Map<String, List<String>> unknown,
			Map<String, List<String>> ours) {
		UUID nobody = new UUID(0, 0);
		theirs.putAll(write(TwoCounties.SISHUI, mark));
		unknown.putAll(named(nobody, nobody));
		ours.putAll(write(TwoCounties.GUANXIAN, ""));
	}

	/** Writes them in a county; returns what stands for each in addresses. */
	static Map<String, List<String>> write(TwoCounties.Place county, String mark) {
		UUID duty = Sittings.duty(county, 1, 1, LocalDate.of(2026, 12, 3), Half.MORNING);
		Records.write(CHANGES.formatted(county.id(), duty, county.representativeId(1), mark + "出差", county.studio(2)));
		return named(duty, county.representativeId(1));
	}

	/**
	 * Returns what stands for a duty and all that bears its id, and for a person, in
	 * addresses.
	 */
	static Map<String, List<String>> named(UUID duty, UUID person) {
		List<String> id = List.of(duty.toString());
		return Map.of("/desk/duties/{id}", id, "/desk/leave/{id}", id, "/desk/swaps/{id}", id, "/desk/duty-loans/{id}",
				id, "/desk/duty-wishes/{id}", List.of(person.toString()));
	}

}
