package org.lianxin.roster.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the duties that stand in the main menu (值班), and its tabs. */
@Configuration(proxyBeanMethods = false)
class DutyMenu {

	private static final String DUTIES = "/desk/duties";

	private static final Set<String> RUNNERS = Set.of("ADMINISTRATOR", "LIAISON");

	private static final Set<String> READERS = Set.of("ADMINISTRATOR", "SUPERVISOR", "LIAISON", "REPRESENTATIVE");

	@Bean
	MenuItem dutiesItem() {
		return new MenuItem("roster.menu", DUTIES, 55, READERS);
	}

	@Bean
	MenuItem ownDutiesTab() {
		return new MenuItem("roster.mine.title", "/desk/my-duties", 5, Set.of("REPRESENTATIVE"), DUTIES);
	}

	@Bean
	MenuItem dutiesTab() {
		return new MenuItem("roster.duties.tab", DUTIES, 10, READERS, DUTIES);
	}

	@Bean
	MenuItem dutyGapsTab() {
		return new MenuItem("roster.gaps.menu", "/desk/duty-gaps", 20, RUNNERS, DUTIES);
	}

	@Bean
	MenuItem dutyAttendanceTab() {
		return new MenuItem("roster.attendance.menu", "/desk/duty-attendance", 30, RUNNERS, DUTIES);
	}

	@Bean
	MenuItem dutySwapsTab() {
		return new MenuItem("roster.swap.menu", SwapListForm.LIST, 50, READERS, DUTIES);
	}

	@Bean
	MenuItem dutyLeaveTab() {
		return new MenuItem("roster.leave.menu", LeaveListForm.LIST, 60,
				Set.of("ADMINISTRATOR", "LIAISON", "REPRESENTATIVE"), DUTIES);
	}

	/** A representative makes no rosters: what they wish lies beside their duties. */
	@Bean
	MenuItem ownWishesTab() {
		return new MenuItem("roster.wish.menu", "/desk/duty-wishes", 70, Set.of("REPRESENTATIVE"), DUTIES);
	}

}
