package org.lianxin.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The true time, except on a thread that tells a story of the past. As a scanned
 * component it is known before the portal's own clock is asked for, which then stays
 * away.
 */
@Component
@DemoOnly
class DemoClock extends Clock implements TimeTravel {

	private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

	private final Clock trueTime;

	DemoClock() {
		this(Clock.system(ZoneId.of("Asia/Shanghai")));
	}

	private DemoClock(Clock trueTime) {
		this.trueTime = trueTime;
	}

	@Override
	public void to(Instant moment) {
		this.told.set(moment);
	}

	@Override
	public void home() {
		this.told.remove();
	}

	@Override
	public ZoneId getZone() {
		return this.trueTime.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this.trueTime.withZone(zone);
	}

	@Override
	public Instant instant() {
		Instant moment = this.told.get();
		return (moment != null) ? moment : this.trueTime.instant();
	}

}
