package org.lianxin.activity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.petition.Contact;
import org.lianxin.petition.IdentityService;
import org.lianxin.petition.PetitionDetail;
import org.lianxin.petition.PetitionKind;
import org.lianxin.petition.PetitionPages;
import org.lianxin.petition.Receipt;
import org.lianxin.petition.Source;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.roster.appointment.KeptAppointments;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.Bookings;
import org.lianxin.support.MutableClock;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.SISHUI;

/** What is written down of a reception, and what is registered from it. */
@PortalTest
class ReceptionLogTests {

	private static final LocalDate TODAY = MutableClock.START.toLocalDate();

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private ReceptionLog service;

	@Autowired
	private Receptions receptions;

	@Autowired
	private PetitionPages petitions;

	@Autowired
	private IdentityService identities;

	@Autowired
	private MutableClock clock;

	private Bookings bookings;

	@BeforeEach
	void begin() {
		this.bookings = new Bookings(this.portal, GUANXIAN);
	}

	@Test
	void aKeptAppointmentBecomesAReceptionAndAPetitionOfWhoeverReceived() {
		AppointmentNumber number = kept(TODAY.plusDays(2));
		Receipt receipt = record(LIU, number.value(), TODAY.plusDays(2), raised(true)).orElseThrow();
		PetitionDetail petition = as(LIAISON, () -> this.petitions.detail(receipt.number()));
		assertThat(petition.firstReceiverName()).isEqualTo("刘建国");
		assertThat(petition.source()).isEqualTo(Source.APPOINTMENT);
		assertThat(as(LIAISON, () -> this.identities.reveal(receipt.number(), "回访")))
			.isEqualTo(new Contact("李大山", phoneOf(number), null));
	}

	@Test
	void withoutConsentNameAndPhoneStayWithTheAppointment() {
		AppointmentNumber number = kept(TODAY.plusDays(3));
		Receipt receipt = record(LIU, number.value(), TODAY.plusDays(3), raised(false)).orElseThrow();
		assertThat(as(LIAISON, () -> this.identities.reveal(receipt.number(), "回访"))).isEqualTo(Contact.NONE);
	}

	@Test
	void anAppointmentHasOneReception() {
		AppointmentNumber number = kept(TODAY.plusDays(4));
		record(LIU, number.value(), TODAY.plusDays(4), null);
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> record(LIAISON, number.value(), TODAY.plusDays(4), null))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("activity.reception.exists"));
	}

	@Test
	void aFormSentTwiceIsOneReceptionWithOnePetition() {
		RecordReception command = new RecordReception(UUID.randomUUID(), null, facts(TODAY), raised(false));
		Optional<Receipt> first = as(LIU, () -> this.service.record(command));
		int before = all(LIU).rows().size();
		assertThat(as(LIU, () -> this.service.record(command))).isEqualTo(first);
		assertThat(all(LIU).rows()).hasSize(before);
	}

	@Test
	void onlyWhatWasKeptAndOnesOwnIsWrittenDown() {
		String open = this.bookings.book(this.bookings.studio(), this.bookings.duty(TODAY.plusDays(5)))
			.number()
			.value();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> record(LIU, open, TODAY, null));
		AppointmentNumber number = kept(TODAY.plusDays(6));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> record(GUANXIAN.representative(2), number.value(), TODAY, null));
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> record(GUANXIAN.representative(2), null, TODAY, null));
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> record(GUANXIAN.liaison(2), null, TODAY, null));
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> record(LIU, null, TODAY.plusDays(30), null))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("activity.reception.day.ahead"));
	}

	@Test
	void aListHoldsWhatAPersonMayKnowOf() {
		record(LIU, null, TODAY, null);
		RecordReception theirs = new RecordReception(UUID.randomUUID(), null, new ReceptionFacts(SISHUI.studio(1),
				SISHUI.representativeId(1), TODAY, ReceptionKind.ON_SITE, 1, "泉水", "问泉水", null), null);
		as(SISHUI.liaison(1), () -> this.service.record(theirs));
		assertThat(all(ADMINISTRATOR).rows()).extracting(ReceptionRow::subject).contains("养老金").doesNotContain("泉水");
		assertThat(all(SISHUI.administrator()).rows()).extracting(ReceptionRow::subject).containsExactly("泉水");
		assertThat(all(GUANXIAN.liaison(2)).rows()).isEmpty();
		assertThat(all(GUANXIAN.representative(2)).rows()).isEmpty();
		UUID id = all(LIU).rows().get(0).id();
		for (Person stranger : new Person[] { GUANXIAN.liaison(2), GUANXIAN.representative(2),
				SISHUI.administrator() }) {
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(stranger, () -> this.receptions.detail(id)));
		}
		assertThat(Statements.of(() -> all(LIU))).hasSize(1);
	}

	private AppointmentNumber kept(LocalDate day) {
		UUID duty = this.bookings.duty(day);
		AppointmentNumber number = this.bookings.confirmed(this.bookings.book(this.bookings.byName(), duty));
		this.clock.set(day + "T12:00");
		this.bookings.kept(number);
		return number;
	}

	private String phoneOf(AppointmentNumber number) {
		return as(LIAISON, () -> this.portal.getBean(KeptAppointments.class).resident(number.value())).phone();
	}

	private Optional<Receipt> record(Person by, @Nullable String appointment, LocalDate day, @Nullable Raised raised) {
		return as(by,
				() -> this.service.record(new RecordReception(UUID.randomUUID(), appointment, facts(day), raised)));
	}

	private static ReceptionFacts facts(LocalDate day) {
		return new ReceptionFacts(GUANXIAN.studio(1), GUANXIAN.representativeId(1), day, ReceptionKind.ON_SITE, 1,
				"养老金", "问养老金怎么领", "讲了办法");
	}

	private static Raised raised(boolean carried) {
		return new Raised(PetitionKind.WELFARE, "养老金没有到账", false, carried, Contact.NONE);
	}

	private Paged<ReceptionRow> all(Person person) {
		return as(person, () -> this.receptions.list(new ReceptionFilter(null, null, null, null, null)));
	}

}
