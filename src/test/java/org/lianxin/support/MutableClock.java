package org.lianxin.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A clock that stands still until a test moves it; each test finds it at {@link #START}.
 */
public final class MutableClock extends Clock {

	/** A Sunday morning in Guanxian. */
	public static final ZonedDateTime START = ZonedDateTime.parse("2026-11-22T10:00:00+08:00[Asia/Shanghai]");

	private volatile Instant now = START.toInstant();

	/** Sets the clock to a moment. */
	public void set(Instant moment) {
		this.now = moment;
	}

	/** Sets the clock to a local time, such as {@code 2026-12-01T09:00}. */
	public void set(String localTime) {
		set(LocalDateTime.parse(localTime).atZone(getZone()).toInstant());
	}

	/** Lets time pass. */
	public void pass(Duration time) {
		set(this.now.plus(time));
	}

	/** Goes back to {@link #START}. */
	public void reset() {
		set(START.toInstant());
	}

	@Override
	public ZoneId getZone() {
		return START.getZone();
	}

	@Override
	public Clock withZone(ZoneId other) {
		return Clock.fixed(this.now, other);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

}
