package org.lianxin.studio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.lianxin.studio.Period;
import org.lianxin.web.Option;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The periods that a form offers, in the reader's words. */
@Component
class PeriodOptions {

	private final MessageSource messages;

	private final Clock clock;

	PeriodOptions(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/** Lists the periods of late, and that one too where it is older. */
	List<Option> around(Period chosen) {
		List<Period> periods = new ArrayList<>(Period.recent(LocalDate.now(this.clock)));
		if (!periods.contains(chosen)) {
			periods.add(chosen);
		}
		return periods.stream().map((period) -> new Option(period.toString(), name(period))).toList();
	}

	/** Returns the name of a period. */
	public String name(Period period) {
		return this.messages.getMessage(period.key(),
				new Object[] { Integer.toString(period.year()), period.quarter() }, LocaleContextHolder.getLocale());
	}

}
