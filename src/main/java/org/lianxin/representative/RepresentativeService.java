package org.lianxin.representative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Codes;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioState;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The representatives of the present county and the studios they sit in. */
@Service
@Transactional
public class RepresentativeService {

	private static final int PAGE = 50;

	private static final String REPRESENTATIVE = """
			select r.id, r.code, r.name, r.sex, r.birth_year, r.post, r.field, r.strengths, r.languages,
			  r.level, r.leading_cadre, r.professions, r.photo_id, coalesce(st.state, 'ACTIVE') as state,
			  s.id as studio_id, s.name as studio_name, p.weekday, p.duty_time
			from representative r
			left join placement p on p.county_id = r.county_id and p.representative_id = r.id
			  and p."from" <= :day and (p.until is null or p.until > :day)
			left join standing st on st.county_id = r.county_id and st.representative_id = r.id
			  and st."from" <= :day and (st.until is null or st.until > :day)
			left join studio s on s.county_id = p.county_id and s.id = p.studio_id
			where r.county_id = :county
			""";

	private final RepresentativeRepository representatives;

	private final PlacementRepository placements;

	private final StudioService studios;

	private final Contacts contacts;

	private final JdbcClient jdbc;

	private final Clock clock;

	RepresentativeService(RepresentativeRepository representatives, PlacementRepository placements,
			StudioService studios, Contacts contacts, JdbcClient jdbc, Clock clock) {
		this.representatives = representatives;
		this.placements = placements;
		this.studios = studios;
		this.contacts = contacts;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Lists who sits in a studio today, by code; about seventy at most. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public List<RepresentativeView> inStudio(UUID studioId) {
		return select("and p.studio_id = :studio order by r.code", today()).param("studio", studioId)
			.query(RepresentativeService::view)
			.list();
	}

	/** Finds a representative by the code in QR codes. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Optional<RepresentativeView> byCode(String code) {
		return select("and r.code = :code", today()).param("code", code).query(RepresentativeService::view).optional();
	}

	/** Finds a representative by id. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Optional<RepresentativeView> byId(UUID id) {
		return select("and r.id = :id", today()).param("id", id).query(RepresentativeService::view).optional();
	}

	/**
	 * Lists who receives the public on a day, studio by studio; nobody who is excused.
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public List<RepresentativeView> onDuty(LocalDate day) {
		return select("and p.weekday = :weekday and st.state is null order by s.slug, r.code", day)
			.param("weekday", day.getDayOfWeek().getValue())
			.query(RepresentativeService::view)
			.list();
	}

	/**
	 * Lists all representatives, studio by studio; a few hundred, for forms to choose
	 * from.
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	@Transactional(readOnly = true)
	public List<RepresentativeView> all() {
		return select("order by s.slug, r.code", today()).query(RepresentativeService::view).list();
	}

	/**
	 * Lists the representatives by code, 50 to a page.
	 * @param studioId only those who sit there today, or null for all
	 * @param after the cursor of the page before, or null for the first
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	@Transactional(readOnly = true)
	public Paged<RepresentativeView> list(@Nullable UUID studioId, @Nullable String after) {
		List<RepresentativeView> rows = select("""
				and (:studio::uuid is null or p.studio_id = :studio) and r.code > :after
				order by r.code limit :limit""", today()).param("studio", studioId)
			.param("after", (after != null) ? after : "")
			.param("limit", PAGE + 1)
			.query(RepresentativeService::view)
			.list();
		return Paged.of(rows, PAGE, RepresentativeView::code);
	}

	/**
	 * Enters an elected representative, who sits nowhere yet.
	 * @throws Unprocessable if the code is taken
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public RepresentativeView elect(ElectRepresentative command) {
		UUID id = Ids.next();
		Contact contact = this.contacts.seal(id, command.facts().name(), command.phone(), command.idTail());
		this.representatives.saveAndFlush(new Representative(id, code(command), command.facts(), contact));
		return byId(id).orElseThrow();
	}

	private String code(ElectRepresentative command) {
		String wished = command.code();
		if (wished == null) {
			return Codes.next(this.representatives::existsByCode);
		}
		if (this.representatives.existsByCode(wished)) {
			throw new Unprocessable("representative.code.taken", wished);
		}
		return wished;
	}

	/**
	 * Enters an elected representative who sits in a studio from today on.
	 * @throws Unprocessable if the code is taken or there is no such studio
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public RepresentativeView seat(SeatRepresentative command) {
		UUID id = elect(command.election()).id();
		place(new PlaceRepresentative(id, command.studioId(), today(), command.weekday(), command.dutyTime()));
		return byId(id).orElseThrow();
	}

	/**
	 * Places a representative in a studio from a day on; where they sat before ends on
	 * that day.
	 * @throws Unprocessable if there is no such studio, or their present place began
	 * later
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void place(PlaceRepresentative command) {
		byId(command.representativeId()).orElseThrow(() -> new NotFound("representative.unknown"));
		this.studios.byId(command.studioId())
			.filter((studio) -> studio.state() != StudioState.CLOSED)
			.orElseThrow(() -> new Unprocessable("representative.studio.unknown"));
		this.placements.findByRepresentativeIdAndUntilIsNull(command.representativeId()).ifPresent((present) -> {
			present.end(command.from());
			this.placements.saveAndFlush(present);
		});
		this.placements.saveAndFlush(new Placement(command));
	}

	private JdbcClient.StatementSpec select(String which, LocalDate day) {
		return this.jdbc.sql(REPRESENTATIVE + which).param("county", CurrentCounty.required()).param("day", day);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static RepresentativeView view(ResultSet row, int index) throws SQLException {
		Integer weekday = row.getObject("weekday", Integer.class);
		return new RepresentativeView(row.getObject("id", UUID.class), row.getString("code"), row.getString("name"),
				"representative.sex." + row.getString("sex"), row.getObject("birth_year", Integer.class),
				row.getString("post"), row.getString("field"), row.getString("strengths"), row.getString("languages"),
				Level.valueOf(row.getString("level")), row.getBoolean("leading_cadre"), professions(row),
				RepresentativeState.valueOf(row.getString("state")), row.getObject("photo_id", UUID.class),
				row.getObject("studio_id", UUID.class), row.getString("studio_name"),
				(weekday != null) ? DayOfWeek.of(weekday) : null, row.getString("duty_time"));
	}

	private static List<Profession> professions(ResultSet row) throws SQLException {
		String[] names = (String[]) row.getArray("professions").getArray();
		return Stream.of(names).map(Profession::valueOf).toList();
	}

}
