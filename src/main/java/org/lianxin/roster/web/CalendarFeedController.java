package org.lianxin.roster.web;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.lianxin.roster.FeedFile;
import org.lianxin.roster.FeedReader;
import org.lianxin.roster.FeedSecret;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.Counties;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.web.Caller;
import org.lianxin.web.Throttle;
import org.lianxin.web.Throttle.Limit;
import org.lianxin.web.TooManyRequests;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Gives calendar programs the duties behind a secret address; an unknown one is not
 * found, whichever county it names.
 */
@Controller
class CalendarFeedController {

	private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");

	/** House values: programs look a few times a day, many from one address. */
	private static final Limit READS = new Limit("calendar reads", 120, Duration.ofHours(1));

	private static final Limit MISSES = new Limit("calendar misses", 60, Duration.ofHours(1));

	private final Counties counties;

	private final FeedReader feeds;

	private final Throttle throttle;

	CalendarFeedController(Counties counties, FeedReader feeds, Throttle throttle) {
		this.counties = counties;
		this.feeds = feeds;
		this.throttle = throttle;
	}

	@GetMapping("/calendar/{secret}.ics")
	ResponseEntity<byte[]> show(@PathVariable String secret, HttpServletRequest request) {
		if (this.throttle.isUsedUp(MISSES, Caller.of(request))) {
			throw new TooManyRequests("web.often.what");
		}
		FeedFile file = find(secret).orElseThrow(() -> missed(request));
		this.throttle.take(READS, secret, Caller.of(request));
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.eTag(file.etag())
			.lastModified(file.changedAt())
			.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
			.header("Referrer-Policy", "no-referrer")
			.header("X-Robots-Tag", "noindex")
			.body(file.bytes());
	}

	private Optional<FeedFile> find(String secret) {
		return FeedSecret.county(secret)
			.flatMap(this.counties::find)
			.flatMap((county) -> CurrentCounty.call(county.id(), () -> this.feeds.read(secret)));
	}

	private NotFound missed(HttpServletRequest request) {
		this.throttle.tryTake(MISSES, Caller.of(request));
		return new NotFound("roster.feed.unknown");
	}

}
