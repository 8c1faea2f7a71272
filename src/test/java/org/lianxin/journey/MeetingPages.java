package org.lianxin.journey;

import java.time.LocalDate;
import java.util.UUID;

import org.lianxin.roster.appointment.AppointmentDesk;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.roster.appointment.AppointmentReceipt;
import org.lianxin.roster.appointment.ProposeTime;
import org.lianxin.roster.Turns;
import org.lianxin.support.Bookings;
import org.lianxin.support.MutableClock;
import org.lianxin.support.Records;
import org.lianxin.support.TwoCounties;

import org.springframework.context.ApplicationContext;

import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;

/** Looks at the pages of appointments and receptions. */
record MeetingPages(Inspector inspector, ApplicationContext portal) {

	private static final String NEW = "/c/guanxian/appointments/new";

	private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	private Bookings bookings() {
		return new Bookings(this.portal, GUANXIAN);
	}

	void check() {
		ofAResident();
		ofTheDesk();
	}

	private void ofAResident() {
		UUID duty = bookings().duty(DAY);
		AppointmentReceipt proposed = bookings().book(bookings().byName(), null);
		as(LIAISON, () -> this.portal.getBean(AppointmentDesk.class)
			.propose(new ProposeTime(bookings().answer(proposed.number(), "这天可以吗"), duty)));
		UUID lost = bookings().duty(DAY.plusDays(1));
		AppointmentReceipt disturbed = bookings().book(bookings().studio(), lost);
		new Turns(this.portal, TwoCounties.ADMINISTRATOR).vacate(lost);
		try (Visitor resident = this.inspector.phone()) {
			this.inspector.check(resident, NEW, NEW + "?profession=LAW", NEW + "?studio=studio-2",
					NEW + "?studio=studio-1&rep=rep1", NEW + "?studio=studio-1");
			resident.page().locator("a.door").first().click();
			this.inspector.check(resident);
			resident.press("下一步");
			this.inspector.check(resident);
			resident.type("subject", "问问养老金").press("下一步");
			this.inspector.check(resident);
			resident.press("同意并提交");
			this.inspector.check(resident);
			resident.type("name", "李大山").type("phone", "13800000021").press("同意并提交");
			this.inspector.check(resident);
			follow(resident, proposed, "/refusal", "/cancellation", "/change");
			follow(resident, disturbed);
			follow(resident, lapsed());
			resident.press("退出");
			resident.press("长辈版");
			this.inspector.check(resident, NEW, NEW + "?studio=studio-1");
		}
	}

	private AppointmentReceipt lapsed() {
		AppointmentReceipt receipt = bookings().book(bookings().byName(), null);
		Records.write("update appointment set state = 'LAPSED', lapsed_from = 'ASKED' where number = '"
				+ receipt.number() + "'");
		return receipt;
	}

	private void follow(Visitor resident, AppointmentReceipt receipt, String... more) {
		resident.track(receipt.number().value(), receipt.code());
		String page = "/c/guanxian/appointments/track/" + receipt.number();
		this.inspector.check(resident, page);
		for (String one : more) {
			this.inspector.check(resident, page + one);
		}
	}

	private void ofTheDesk() {
		LocalDate today = MutableClock.START.toLocalDate();
		UUID duty = bookings().duty(today.plusDays(1));
		String asked = "/desk/appointments/" + bookings().book(bookings().studio(), duty).number();
		AppointmentNumber agreed = bookings().confirmed(bookings().book(bookings().studio(), duty));
		AppointmentNumber kept = bookings().confirmed(bookings().book(bookings().studio(), duty));
		this.portal.getBean(MutableClock.class).set(today.plusDays(1) + "T12:00");
		bookings().kept(kept);
		try (Visitor liaison = this.inspector.signedIn(LIAISON)) {
			this.inspector.check(liaison, "/desk/appointments", "/desk/appointments?tab=ALL&state=KEPT",
					"/desk/appointments?tab=LATE", "/desk/appointments/day", "/desk/appointments/day?day=2027-01-01",
					asked, asked + "/proposal", asked + "/refusal", asked + "/cancellation", asked + "/identity",
					"/desk/appointments/" + agreed + "/outcome", "/desk/appointments/" + kept, "/desk/receptions/new");
			liaison.press("保存");
			this.inspector.check(liaison);
			this.inspector.check(liaison, "/desk/receptions/new?appointment=" + kept);
			liaison.type("said", "问养老金").type("words", "养老金没有到账").select("matter", "WELFARE");
			liaison.page().check("main input[name='raised'][type='checkbox']");
			liaison.press("保存");
			this.inspector.check(liaison);
			this.inspector.check(liaison, "/desk/receptions");
			liaison.follow("问问养老金");
			this.inspector.check(liaison);
		}
		whereNobodyIsReceived(bookings().duty(today.plusDays(4)));
	}

	private void whereNobodyIsReceived(UUID duty) {
		Records.write("update duty set halted = true where id = '" + duty + "'");
		try (Visitor administrator = this.inspector.signedIn(TwoCounties.ADMINISTRATOR)) {
			this.inspector.check(administrator, "/desk/duty-gaps", "/desk/duties/" + duty, "/desk/receptions/new",
					"/desk/receptions/new?studio=" + GUANXIAN.studio(1));
		}
	}

}
