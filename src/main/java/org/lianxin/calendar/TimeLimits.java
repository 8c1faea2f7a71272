package org.lianxin.calendar;

import java.util.stream.IntStream;

/**
 * A county's time limits, in working days unless the name says otherwise.
 *
 * @param acceptance decide on acceptance and tell the resident. Source: Guangdong measure
 * on representatives' opinions
 * @param refusal refuse, with the reason. Source: the same
 * @param dispatch send to the handling unit, with a copy to the organization department.
 * Source: the same
 * @param objection the unit objects to a wrong dispatch; after designation there is no
 * second return. Source: 信访工作条例 article 23; Weifang 12345 rules
 * @param simpleReply answer a simple matter. Source: Jinan 12345 rules
 * @param handling handle and reply. Source: Guangdong measure on representatives'
 * opinions
 * @param extension the most by which handling can be extended, with a reason and
 * approval. Source: the same
 * @param delivery the unit's reply reaches the resident; zero is the same day. Source:
 * practice
 * @param followUp visit after the reply, every resident. Source: 谁走访谁负责, 全覆盖回访
 * @param reopenCalendarDays the resident may ask to reopen, once, in calendar days.
 * Source: practice
 */
public record TimeLimits(int acceptance, int refusal, int dispatch, int objection, int simpleReply, int handling,
		int extension, int delivery, int followUp, int reopenCalendarDays) {

	/**
	 * Refuses negative limits.
	 * @throws IllegalArgumentException for a negative limit
	 */
	public TimeLimits {
		if (IntStream
			.of(acceptance, refusal, dispatch, objection, simpleReply, handling, extension, delivery, followUp,
					reopenCalendarDays)
			.anyMatch((limit) -> limit < 0)) {
			throw new IllegalArgumentException("A time limit is never negative");
		}
	}

	/** What holds for a county that has set nothing. */
	public static TimeLimits defaults() {
		int sameDay = 0;
		return new TimeLimits(5, 5, 5, 5, 5, 30, 15, sameDay, 5, 10);
	}

}
