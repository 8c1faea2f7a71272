package org.lianxin.roster;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes duties as calendar programs read them (RFC 5545 and 7986). */
@Component
class DutyCalendar {

	private static final String PRODUCT = "-//Lianxin//Duties 1.0//ZH";

	/** How often a program should look again. */
	private static final Duration REFRESH = Duration.ofHours(4);

	/** RFC 5545, 3.1: a line has at most so many octets, the line end left aside. */
	private static final int LINE = 75;

	/** As programs know time zones; the years before tell nobody anything. */
	private static final Instant ZONE_SINCE = Instant.parse("1970-01-01T00:00:00Z");

	private final MessageSource messages;

	private final Clock clock;

	DutyCalendar(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Writes the file.
	 * @param studio the name of the studio whose duties they are, of no meaning for those
	 * of a representative
	 */
	String write(FeedKind kind, String studio, List<FeedEntry> entries) {
		ComponentList<CalendarComponent> components = new ComponentList<CalendarComponent>().add(zone());
		components = components
			.addAll(entries.stream().map((entry) -> (CalendarComponent) event(kind, entry)).toList());
		return text(new Calendar(head(message(kind.key(), studio)), components));
	}

	private static PropertyList head(String name) {
		return list(new ProdId(PRODUCT), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN, new Name(name),
				new XProperty("X-WR-CALNAME", name), new XProperty("X-WR-TIMEZONE", "Asia/Shanghai"),
				new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
				new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
	}

	private VEvent event(FeedKind kind, FeedEntry entry) {
		ZoneId zone = this.clock.getZone();
		PropertyList told = list(new Uid(entry.id() + "@lianxin"), new DtStamp(entry.changedAt()),
				new LastModified(entry.changedAt()), new Sequence(entry.version()),
				new DtStart<>(entry.startsAt().atZone(zone)), new DtEnd<>(entry.endsAt().atZone(zone)),
				new Summary(summary(kind, entry)), new Location(place(entry)),
				new Description(message("roster.feed.note")), status(entry),
				entry.cancelled() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
		return new VEvent(told);
	}

	private String summary(FeedKind kind, FeedEntry entry) {
		if (entry.cancelled()) {
			return message("roster.feed.cancelled", entry.studio());
		}
		if (kind == FeedKind.REPRESENTATIVE) {
			return message("roster.feed.own", entry.studio());
		}
		String person = entry.person();
		return (person != null) ? message("roster.feed.of", person) : message("roster.feed.unfilled");
	}

	private static String place(FeedEntry entry) {
		String address = entry.address();
		return (address != null && !address.isBlank()) ? entry.studio() + " " + address : entry.studio();
	}

	private static Property status(FeedEntry entry) {
		if (entry.cancelled()) {
			return ImmutableStatus.VEVENT_CANCELLED;
		}
		return (entry.person() != null) ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE;
	}

	/**
	 * What Java knows of the zone: eight hours east, and the summers of 1986 to 1991 with
	 * one more.
	 */
	private VTimeZone zone() {
		ZoneId zone = this.clock.getZone();
		Map<ZoneOffset, List<ZoneOffsetTransition>> changes = zone.getRules()
			.getTransitions()
			.stream()
			.filter((change) -> change.getInstant().isAfter(ZONE_SINCE))
			.collect(Collectors.groupingBy(ZoneOffsetTransition::getOffsetAfter, TreeMap::new, Collectors.toList()));
		ZoneOffset before = zone.getRules().getOffset(ZONE_SINCE);
		ComponentList<Observance> observances = new ComponentList<Observance>()
			.add(new Standard(observance(before, before, List.of(LocalDateTime.ofInstant(ZONE_SINCE, before)))));
		for (Map.Entry<ZoneOffset, List<ZoneOffsetTransition>> change : changes.entrySet()) {
			PropertyList told = observance(change.getValue().get(0).getOffsetBefore(), change.getKey(),
					change.getValue().stream().map(ZoneOffsetTransition::getDateTimeBefore).toList());
			observances = observances.add(change.getKey().equals(before) ? new Standard(told) : new Daylight(told));
		}
		return new VTimeZone(list(new TzId(zone.getId())), observances);
	}

	private static PropertyList observance(ZoneOffset from, ZoneOffset to, List<LocalDateTime> at) {
		PropertyList told = list(new DtStart<>(at.get(0)), new TzOffsetFrom(from), new TzOffsetTo(to),
				new TzName(from.getTotalSeconds() < to.getTotalSeconds() ? "CDT" : "CST"));
		return (at.size() > 1) ? told.add(new RDate<>(new DateList<>(at.subList(1, at.size())))) : told;
	}

	private static PropertyList list(Property... properties) {
		return new PropertyList(List.of(properties));
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	private static String text(Calendar calendar) {
		try {
			StringWriter unfolded = new StringWriter();
			// Folded by ical4j a line is cut between the halves of a rare character.
			new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, unfolded);
			return unfolded.toString().lines().map(DutyCalendar::fold).collect(Collectors.joining());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Breaks a line so that no part has more octets than allowed. */
	private static String fold(String line) {
		StringBuilder folded = new StringBuilder();
		int octets = 0;
		for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
			String sign = line.substring(at, line.offsetByCodePoints(at, 1));
			int more = sign.getBytes(StandardCharsets.UTF_8).length;
			if (octets + more > LINE) {
				folded.append("\r\n ");
				octets = 1;
			}
			folded.append(sign);
			octets += more;
		}
		return folded.append("\r\n").toString();
	}

}
