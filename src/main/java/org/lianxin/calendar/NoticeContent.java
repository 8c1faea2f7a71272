package org.lianxin.calendar;

import java.util.List;

/** What was read from a file: the days that could be, and why the others could not. */
record NoticeContent(List<NoticeDay> days, List<NoticeFault> faults) {

	NoticeContent {
		days = List.copyOf(days);
		faults = List.copyOf(faults);
	}

	static NoticeContent unreadable(NoticeFault fault) {
		return new NoticeContent(List.of(), List.of(fault));
	}

}
