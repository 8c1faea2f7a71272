package org.lianxin.roster.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tabs of what happens to duties after they are published. */
@Configuration(proxyBeanMethods = false)
class DutyChangeMenu {

	private static final String DUTIES = "/desk/duties";

	private static final Set<String> RUNNERS = Set.of("ADMINISTRATOR", "LIAISON");

	@Bean
	MenuItem dutyGapsItem() {
		return new MenuItem("roster.gaps.menu", "/desk/duty-gaps", 30, RUNNERS, DUTIES);
	}

	@Bean
	MenuItem dutyAttendanceItem() {
		return new MenuItem("roster.attendance.menu", "/desk/duty-attendance", 35, RUNNERS, DUTIES);
	}

	@Bean
	MenuItem dutyLeaveItem() {
		return new MenuItem("roster.leave.menu", LeaveListForm.LIST, 40,
				Set.of("ADMINISTRATOR", "LIAISON", "REPRESENTATIVE"), DUTIES);
	}

	@Bean
	MenuItem dutySwapsItem() {
		return new MenuItem("roster.swap.menu", SwapListForm.LIST, 45,
				Set.of("ADMINISTRATOR", "SUPERVISOR", "LIAISON", "REPRESENTATIVE"), DUTIES);
	}

	@Bean
	MenuItem dutyWishesItem() {
		return new MenuItem("roster.wish.menu", "/desk/duty-wishes", 48,
				Set.of("ADMINISTRATOR", "LIAISON", "REPRESENTATIVE"), DUTIES);
	}

	@Bean
	MenuItem dutyLoansItem() {
		return new MenuItem("roster.loan.menu", "/desk/duty-loans", 50, Set.of("ADMINISTRATOR"), DUTIES);
	}

}
