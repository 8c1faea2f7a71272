package org.lianxin.roster.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.lianxin.roster.DutyState;
import org.lianxin.roster.Half;
import org.lianxin.shared.Conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.roster.appointment.AppointmentAct.ACCEPT;
import static org.lianxin.roster.appointment.AppointmentAct.ADVANCE;
import static org.lianxin.roster.appointment.AppointmentAct.CANCEL;
import static org.lianxin.roster.appointment.AppointmentAct.CHANGE;
import static org.lianxin.roster.appointment.AppointmentAct.CHOOSE;
import static org.lianxin.roster.appointment.AppointmentAct.CONFIRM;
import static org.lianxin.roster.appointment.AppointmentAct.DECLINE;
import static org.lianxin.roster.appointment.AppointmentAct.DISTURB;
import static org.lianxin.roster.appointment.AppointmentAct.KEEP;
import static org.lianxin.roster.appointment.AppointmentAct.LAPSE;
import static org.lianxin.roster.appointment.AppointmentAct.MISS;
import static org.lianxin.roster.appointment.AppointmentAct.PROPOSE;
import static org.lianxin.roster.appointment.AppointmentAct.REFUSE;
import static org.lianxin.roster.appointment.AppointmentAct.RESTORE;
import static org.lianxin.roster.appointment.AppointmentAct.SUBSTITUTE;

/** What can be done with an appointment, and what not. */
class AppointmentTests {

	private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

	private static final Actor LIAISON = new Actor(UUID.randomUUID(), "刘联络", "清泉街道");

	private static final UUID LIU = UUID.randomUUID();

	@Test
	void eachStateAllowsTheseActsAndNoOthers() {
		Map<AppointmentState, Set<AppointmentAct>> allowed = Map.of(AppointmentState.ASKED,
				EnumSet.of(CONFIRM, PROPOSE, DECLINE, CHANGE, CANCEL, DISTURB, SUBSTITUTE, LAPSE),
				AppointmentState.PROPOSED,
				EnumSet.of(PROPOSE, ACCEPT, REFUSE, CHANGE, CANCEL, DISTURB, SUBSTITUTE, LAPSE),
				AppointmentState.CONFIRMED, EnumSet.of(PROPOSE, CHANGE, CANCEL, KEEP, MISS, DISTURB, SUBSTITUTE),
				AppointmentState.WAITING,
				EnumSet.of(PROPOSE, DECLINE, CHANGE, ADVANCE, CANCEL, DISTURB, SUBSTITUTE, LAPSE),
				AppointmentState.DISTURBED, EnumSet.of(PROPOSE, DECLINE, CHOOSE, CANCEL, LAPSE),
				AppointmentState.MISSED, EnumSet.of(RESTORE), AppointmentState.KEPT, Set.of(),
				AppointmentState.DECLINED, Set.of(), AppointmentState.CANCELLED, Set.of(), AppointmentState.LAPSED,
				Set.of());
		for (AppointmentState state : AppointmentState.values()) {
			assertThat(
					Arrays.stream(AppointmentAct.values()).filter((act) -> act.fits(state)).collect(Collectors.toSet()))
				.as(state.name())
				.isEqualTo(allowed.get(state));
		}
	}

	@Test
	void whoWaitsIsConfirmedAsSoonAsAPlaceIsFree() {
		Appointment waiting = asked(null, true);
		assertThat(waiting.state()).isEqualTo(AppointmentState.WAITING);
		waiting.advance(NOW);
		assertThat(waiting.state()).isEqualTo(AppointmentState.CONFIRMED);
	}

	@Test
	void aLostTimeIsReplacedAtOnceAndAChangeOfMindIsConfirmedAnew() {
		Appointment lost = asked(null, false);
		lost.confirm(LIAISON, NOW);
		lost.choose(slot(LIU, true), NOW);
		assertThat(lost.state()).isEqualTo(AppointmentState.ASKED);
		lost.disturb(NOW);
		lost.choose(slot(LIU, true), NOW);
		assertThat(lost.state()).isEqualTo(AppointmentState.CONFIRMED);
	}

	@Test
	void whatWasKeptIsNeitherMissedNorTakenBack() {
		Appointment kept = asked(null, false);
		kept.confirm(LIAISON, NOW);
		kept.keep(LIAISON, NOW);
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> kept.miss(MissedBy.RESIDENT, LIAISON, NOW))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.appointment.impossible"));
		assertThat(kept.missedBy()).isNull();
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> kept.cancel(null, Actor.RESIDENT, NOW));
	}

	@Test
	void nothingIsConfirmedWithoutATime() {
		Appointment anyTime = new Appointment(UUID.randomUUID(), AppointmentNumber.of("GX", 2026, 1), new byte[32],
				words(LIU), new Appointment.Place(null, null, false), NOW);
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> anyTime.confirm(LIAISON, NOW));
	}

	@Test
	void oneByNameSuitsNobodyElseAndOneForTheDutyWhoeverSitsThere() {
		UUID another = UUID.randomUUID();
		assertThat(asked(LIU, false).suits(slot(LIU, true), LIU)).isTrue();
		assertThat(asked(LIU, false).suits(slot(another, true), LIU)).isFalse();
		assertThat(asked(LIU, false).suits(slot(another, true), UUID.randomUUID())).isTrue();
		assertThat(asked(null, false).suits(slot(another, true), LIU)).isTrue();
		assertThat(asked(null, false).suits(slot(another, false), LIU)).isFalse();
	}

	@Test
	void anAgreedTimeThatDoesNotSuitGivesUpItsPlace() {
		Appointment proposed = asked(null, false);
		proposed.propose(slot(LIU, true), "这天可以吗", LIAISON, NOW);
		proposed.refuse("周末才行", NOW);
		assertThat(proposed.state()).isEqualTo(AppointmentState.ASKED);
		assertThat(proposed.dutyId()).isNull();
		assertThat(proposed.takeWritten()).extracting(AppointmentStep::sequence).containsExactly(1, 2, 3);
	}

	@Test
	void aNumberIsToldFromOthersAndReadAsPeopleTypeIt() {
		AppointmentNumber number = AppointmentNumber.of("GX", 2026, 1);
		assertThat(number.value()).matches("GX-A-2026-00001\\d");
		assertThat(AppointmentNumber.parse(number.value().toLowerCase().replace("-", " "))).contains(number);
		assertThat(AppointmentNumber.parse(number.value().replace("-A-", "-T-"))).isEmpty();
	}

	private static Appointment asked(UUID byName, boolean queued) {
		return new Appointment(UUID.randomUUID(), AppointmentNumber.of("GX", 2026, 1), new byte[32], words(byName),
				new Appointment.Place(UUID.randomUUID(), UUID.randomUUID(), queued), NOW);
	}

	private static BookAppointment words(UUID byName) {
		return new BookAppointment(UUID.randomUUID(), new Wanted(null, byName, null), null, false, "问问养老金", null,
				new Booker("李大山", "13800000021"));
	}

	private static Slot slot(UUID representative, boolean present) {
		return new Slot(UUID.randomUUID(), UUID.randomUUID(), "studio-1", "清泉", LocalDate.of(2026, 12, 1), Half.MORNING,
				LocalTime.of(9, 0), LocalTime.of(11, 30), NOW.plusSeconds(3600), DutyState.PLANNED, representative,
				"rep1", "刘建国", null, List.of(), present, 0, 4);
	}

}
