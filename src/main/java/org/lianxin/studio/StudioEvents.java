package org.lianxin.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Codes;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Days;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The events that the studios of the present county hold outside their doors (赶大集 and
 * others). A liaison sees and serves those of their own studio.
 */
@Service
@Transactional
public class StudioEvents {

	private static final int PAGE = 20;

	/** Rows that an export holds at a time. */
	private static final int FETCHED = 500;

	private static final int FEW = 3;

	private static final int DAYS_TO_REGISTER = 30;

	private static final int TO_REGISTER = 50;

	private static final String EVENT = """
			select e.id, e.code, e.studio_id, s.slug as studio_slug, s.name as studio_name,
			  s.state = 'CLOSED' as studio_closed, e.name, e.kind, e.day, e.place, e.closed_at, e.closed_by, e.version
			from studio_event e join studio s on s.county_id = e.county_id and s.id = e.studio_id
			where e.county_id = :county
			""";

	private final StudioEventRepository events;

	private final StudioService studios;

	private final JdbcClient jdbc;

	private final Clock clock;

	StudioEvents(StudioEventRepository events, StudioService studios, JdbcClient jdbc, Clock clock) {
		this.events = events;
		this.studios = studios;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Lists 20 events by day, as far as the one signed in may see them. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
	@Transactional(readOnly = true)
	public Paged<EventView> list(EventFilter filter) {
		List<EventView> rows = chosen(filter, PAGE + 1).query(StudioEvents::view).list();
		return Paged.of(rows, PAGE, (event) -> event.day() + "~" + event.id());
	}

	/** Gives each event that the one signed in may see, in the order of the list. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
	@Transactional(readOnly = true)
	public void each(EventFilter filter, Consumer<EventView> work) {
		try (Stream<EventView> events = chosen(filter, null).withFetchSize(FETCHED)
			.query(StudioEvents::view)
			.stream()) {
			events.forEach(work);
		}
	}

	private JdbcClient.StatementSpec chosen(EventFilter filter, @Nullable Integer limit) {
		boolean upcoming = filter.when() == EventFilter.When.UPCOMING;
		Cursor after = Cursor.read(filter.after());
		return select("""
				and (:studio::uuid is null or e.studio_id = :studio) and %s
				and (:day::date is null or (e.day, e.id) %s (:day, :id))
				order by e.day %s, e.id %3$s limit :limit::int""".formatted(
				upcoming ? "e.day >= :today" : "e.day < :today", upcoming ? ">" : "<", upcoming ? "asc" : "desc"))
			.param("studio", ownStudio().orElse(filter.studioId()))
			.param("today", LocalDate.now(this.clock))
			.param("day", (after != null) ? after.day() : null)
			.param("id", (after != null) ? after.id() : null)
			.param("limit", limit);
	}

	/** Lists the next few events of a studio that are not closed, for its board. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public List<EventView> next(UUID studioId) {
		return select("and e.studio_id = :studio and e.day >= :today and e.closed_at is null"
				+ " order by e.day, e.id limit " + FEW)
			.param("studio", studioId)
			.param("today", LocalDate.now(this.clock))
			.query(StudioEvents::view)
			.list();
	}

	/**
	 * Lists the events of the last 30 days to which staff may count what they were told
	 * there, the last first; 50 at most.
	 * @param studioId null for those of every studio
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'REPRESENTATIVE')")
	@Transactional(readOnly = true)
	public List<EventView> recent(@Nullable UUID studioId) {
		LocalDate today = LocalDate.now(this.clock);
		return select("and (:studio::uuid is null or e.studio_id = :studio) and e.day between :from and :today"
				+ " and e.closed_at is null order by e.day desc, e.id limit " + TO_REGISTER)
			.param("studio", ownStudio().orElse(studioId))
			.param("from", today.minusDays(DAYS_TO_REGISTER))
			.param("today", today)
			.query(StudioEvents::view)
			.list();
	}

	/** Finds an event by the code in QR codes. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Optional<EventView> byCode(String code) {
		return select("and e.code = :code").param("code", code).query(StudioEvents::view).optional();
	}

	/** Finds an event by its id. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Optional<EventView> byId(UUID id) {
		return select("and e.id = :id").param("id", id).query(StudioEvents::view).optional();
	}

	/**
	 * Returns an event to the one who serves it.
	 * @throws NotFound if there is none, or it is another studio's
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
	@Transactional(readOnly = true)
	public EventView served(String code) {
		return byCode(code).filter((event) -> ownStudio().map(event.studioId()::equals).orElse(true))
			.orElseThrow(() -> new NotFound("studio.event.unknown"));
	}

	/**
	 * Announces an event and gives it a code.
	 * @throws Unprocessable if there is no such studio, it is not the liaison's own, or
	 * the day is years away
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
	public EventView hold(HoldEvent command) {
		this.studios.byId(command.studioId())
			.filter((studio) -> ownStudio().map(studio.id()::equals).orElse(true))
			.orElseThrow(() -> new Unprocessable("studio.event.studio.unknown"));
		StudioEvent event = this.events.saveAndFlush(new StudioEvent(Codes.next(this.events::existsByCode),
				command.studioId(), command.facts(), LocalDate.now(this.clock)));
		return served(event.code());
	}

	/**
	 * Changes what is told of an event.
	 * @throws Conflict if somebody changed it since the writer saw it
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
	public void revise(ReviseEvent command) {
		served(command.code());
		StudioEvent event = this.events.findByCodeAndVersion(command.code(), command.version())
			.orElseThrow(() -> new Conflict("studio.event.overtaken"));
		event.revise(command.facts(), LocalDate.now(this.clock));
		this.events.saveAndFlush(event);
	}

	/**
	 * Closes an event; what comes by its code afterwards still reaches the studio, and is
	 * no longer counted to the event. Closed twice is closed.
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
	public void close(String code) {
		StudioEvent event = load(code);
		event.close(SignedIn.required().name(), this.clock.instant());
		this.events.saveAndFlush(event);
	}

	/** Opens a closed event again. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
	public void reopen(String code) {
		StudioEvent event = load(code);
		event.reopen();
		this.events.saveAndFlush(event);
	}

	private StudioEvent load(String code) {
		return this.events.findByCode(served(code).code()).orElseThrow();
	}

	/** The one studio whose events the one signed in may see, empty for all. */
	private static Optional<UUID> ownStudio() {
		SignedIn person = SignedIn.required();
		return (person.role() == Role.LIAISON) ? person.workplaceId() : Optional.empty();
	}

	private JdbcClient.StatementSpec select(String which) {
		return this.jdbc.sql(EVENT + which).param("county", CurrentCounty.required());
	}

	private static EventView view(ResultSet row, int index) throws SQLException {
		Timestamp closedAt = row.getTimestamp("closed_at");
		return new EventView(row.getObject("id", UUID.class), row.getString("code"),
				row.getObject("studio_id", UUID.class), row.getString("studio_slug"), row.getString("studio_name"),
				row.getBoolean("studio_closed"), row.getString("name"), EventKind.valueOf(row.getString("kind")),
				row.getObject("day", LocalDate.class), row.getString("place"),
				(closedAt != null) ? closedAt.toInstant() : null, row.getString("closed_by"), row.getInt("version"));
	}

	/** Where a list goes on; one that nobody was given starts from the beginning. */
	private record Cursor(LocalDate day, UUID id) {

		static @Nullable Cursor read(@Nullable String written) {
			String[] parts = (written != null) ? written.split("~") : new String[0];
			try {
				return (parts.length == 2) ? new Cursor(Days.read(parts[0]), UUID.fromString(parts[1])) : null;
			}
			catch (IllegalArgumentException | DateTimeException ex) {
				return null;
			}
		}

	}

}
