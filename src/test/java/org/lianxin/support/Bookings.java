package org.lianxin.support;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.Half;
import org.lianxin.roster.appointment.AnswerAppointment;
import org.lianxin.roster.appointment.AppointmentDesk;
import org.lianxin.roster.appointment.AppointmentDetail;
import org.lianxin.roster.appointment.AppointmentIntake;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.roster.appointment.AppointmentPages;
import org.lianxin.roster.appointment.AppointmentReceipt;
import org.lianxin.roster.appointment.BookAppointment;
import org.lianxin.roster.appointment.Booker;
import org.lianxin.roster.appointment.Wanted;
import org.lianxin.roster.appointment.web.FollowedAppointments;

import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.lianxin.support.Person.as;
import static org.lianxin.support.Scenario.asResident;

/** Residents who want to meet a representative of a county, through the real services. */
public record Bookings(ApplicationContext portal, TwoCounties.Place county) {

	private static int calls;

	/** Whoever sits in the first studio. */
	public Wanted studio() {
		return new Wanted(this.county.studio(1), null, null);
	}

	/** The first representative by name. */
	public Wanted byName() {
		return new Wanted(null, this.county.representativeId(1), null);
	}

	/** The first representative sits in the first studio on that day. */
	public UUID duty(LocalDate day) {
		return Sittings.duty(this.county, 1, 1, day, Half.MORNING);
	}

	/** Books a place from a phone of its own. */
	public AppointmentReceipt book(Wanted wanted, @Nullable UUID duty) {
		return book(UUID.randomUUID(), wanted, duty, false, phone());
	}

	/** Books a place, or waits for one. */
	public AppointmentReceipt book(UUID submission, Wanted wanted, @Nullable UUID duty, boolean waiting, String phone) {
		AppointmentIntake intake = this.portal.getBean(AppointmentIntake.class);
		return asResident(this.county, () -> {
			intake
				.book(new BookAppointment(submission, wanted, duty, waiting, "问问养老金", null, new Booker("李大山", phone)));
			return intake.receipt(submission).orElseThrow();
		});
	}

	/** Waits for a place from a phone of its own. */
	public AppointmentReceipt queue(UUID duty) {
		return book(UUID.randomUUID(), studio(), duty, true, phone());
	}

	/** A number that nobody else has. */
	public static synchronized String phone() {
		return "1390000" + String.format("%04d", ++calls);
	}

	/** The liaison of the first studio confirms it. */
	public AppointmentNumber confirmed(AppointmentReceipt receipt) {
		as(this.county.liaison(1), () -> desk().confirm(answer(receipt.number(), null)));
		return receipt.number();
	}

	/** The liaison says that they met. */
	public void kept(AppointmentNumber number) {
		as(this.county.liaison(1), () -> desk().keep(answer(number, null)));
	}

	/** What staff answer who have read it as it stands. */
	public AnswerAppointment answer(AppointmentNumber number, @Nullable String words) {
		return new AnswerAppointment(number, detail(number).version(), words);
	}

	/** What the administrator of the county sees of it. */
	public AppointmentDetail detail(AppointmentNumber number) {
		return as(this.county.administrator(), () -> this.portal.getBean(AppointmentPages.class).detail(number));
	}

	/** Runs the work for the resident who gave the right code. */
	public void follow(AppointmentNumber number, Runnable work) {
		follow(number, () -> {
			work.run();
			return true;
		});
	}

	/** Returns what the work yields for the resident who gave the right code. */
	public <T> T follow(AppointmentNumber number, Supplier<T> work) {
		FollowedAppointments followed = this.portal.getBean(FollowedAppointments.class);
		return asResident(this.county, () -> {
			RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
			try {
				followed.remember(number.value());
				return work.get();
			}
			finally {
				RequestContextHolder.resetRequestAttributes();
			}
		});
	}

	private AppointmentDesk desk() {
		return this.portal.getBean(AppointmentDesk.class);
	}

}
