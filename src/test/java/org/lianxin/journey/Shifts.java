package org.lianxin.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.lianxin.roster.AcceptSwap;
import org.lianxin.roster.AskLeave;
import org.lianxin.roster.Half;
import org.lianxin.roster.LeaveDesk;
import org.lianxin.roster.OfferSwap;
import org.lianxin.roster.SwapDesk;
import org.lianxin.support.Person;
import org.lianxin.support.Records;
import org.lianxin.support.Sittings;
import org.lianxin.support.TwoCounties;

import org.springframework.context.ApplicationContext;

import static org.lianxin.support.Person.as;

/** Duties of Guanxian's first studio in each state, and what was asked about them. */
final class Shifts {

	private static final TwoCounties.Place GUANXIAN = TwoCounties.GUANXIAN;

	private final ApplicationContext portal;

	Shifts(ApplicationContext portal) {
		this.portal = portal;
	}

	/** Lets everybody concerned look at their pages. */
	void look(Inspector inspector) {
		look(inspector, GUANXIAN.liaison(1), ofTheLiaison());
		look(inspector, GUANXIAN.representative(1), ofTheOwner());
		look(inspector, GUANXIAN.representative(2), ofTheColleague());
		look(inspector, GUANXIAN.administrator(), ofTheCounty());
	}

	private static void look(Inspector inspector, Person person, List<String> addresses) {
		try (Visitor visitor = inspector.signedIn(person)) {
			inspector.check(visitor, addresses.toArray(String[]::new));
		}
	}

	private List<String> ofTheLiaison() {
		String ahead = "/desk/duties/" + duty(1, LocalDate.of(2026, 11, 25));
		String past = "/desk/duties/" + duty(2, LocalDate.of(2026, 11, 20));
		String kept = "/desk/duties/" + duty(1, LocalDate.of(2026, 11, 19));
		Records.write("update duty set state = 'KEPT' where id = '" + kept.substring(13) + "'");
		Sittings.duty(GUANXIAN, 1, null, LocalDate.of(2026, 11, 26), Half.AFTERNOON);
		String leave = "/desk/leave/" + as(GUANXIAN.representative(1),
				() -> this.portal.getBean(LeaveDesk.class)
					.ask(new AskLeave(GUANXIAN.representativeId(1), LocalDate.of(2026, 11, 25),
							LocalDate.of(2026, 11, 27), "住院检查")));
		String taken = "/desk/swaps/" + taken();
		return List.of(ahead, ahead + "/assignment", ahead + "/cancellation", past, past + "/absence", kept,
				kept + "/correction", "/desk/duty-attendance", "/desk/duty-gaps", "/desk/leave", "/desk/leave/new",
				leave, leave + "/decision", leave + "/withdrawal", "/desk/swaps", taken, taken + "/veto",
				"/desk/duty-wishes");
	}

	private UUID taken() {
		UUID swap = offered(LocalDate.of(2027, 1, 12), false);
		as(GUANXIAN.representative(2), () -> this.portal.getBean(SwapDesk.class).accept(new AcceptSwap(swap, null)));
		return swap;
	}

	private List<String> ofTheOwner() {
		return List.of("/desk/duties/" + duty(1, LocalDate.of(2027, 2, 3)) + "/swap", "/desk/leave/new", "/desk/me",
				"/desk/duty-wishes/" + GUANXIAN.representativeId(1));
	}

	private List<String> ofTheColleague() {
		duty(2, LocalDate.of(2027, 2, 8));
		String offered = "/desk/swaps/" + offered(LocalDate.of(2027, 2, 9), true);
		return List.of(offered, offered + "/refusal", "/desk/me", "/desk/swaps");
	}

	private UUID offered(LocalDate day, boolean exchange) {
		UUID duty = duty(1, day);
		return as(GUANXIAN.representative(1),
				() -> this.portal.getBean(SwapDesk.class).offer(new OfferSwap(duty, null, exchange, null, "那天要开会")));
	}

	private static UUID duty(int representative, LocalDate day) {
		return Sittings.duty(GUANXIAN, 1, representative, day, Half.MORNING);
	}

	private static List<String> ofTheCounty() {
		UUID loan = UUID.randomUUID();
		Records
			.write("""
					insert into duty_loan (county_id, id, version, representative_id, studio_id, "from", reason, by_name, recorded_at)
					values (371525, '%s', 0, '%s', '%s', '2026-11-01', '人手不够', '管理员', '2026-11-22')"""
				.formatted(loan, GUANXIAN.representativeId(3), GUANXIAN.studio(1)));
		return List.of("/desk/duty-loans", "/desk/duty-loans/new", "/desk/duty-loans/" + loan + "/ending",
				"/desk/leave/new", "/desk/duty-wishes?studio=" + GUANXIAN.studio(1));
	}

}
