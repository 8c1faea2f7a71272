package org.lianxin.representative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.shared.Codes;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.Places;
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

	private static final String REPRESENTATIVE = """
			select r.id, r.code, r.name, r.sex, r.birth_year, r.post, r.field, r.strengths, r.languages,
			  r.level, r.leading_cadre, r.professions, r.photo_id, coalesce(st.state, 'ACTIVE') as state,
			  s.id as studio_id, s.name as studio_name,
			  case when st.state is null then p.weekday end as weekday,
			  case when st.state is null then p.duty_time end as duty_time
			from representative r
			left join placement p on p.county_id = r.county_id and p.representative_id = r.id
			  and p."from" <= :day and (p.until is null or p.until > :day)
			left join standing st on st.county_id = r.county_id and st.representative_id = r.id
			  and st."from" <= :day and (st.until is null or st.until > :day)
			left join studio s on s.county_id = p.county_id and s.id = p.studio_id
			where r.county_id = :county
			""";

	/** As {@link RepresentativeState#receives()} says it. */
	private static final String RECEIVES = "coalesce(st.state, 'ACTIVE') in ('ACTIVE', 'EXEMPT')";

	private final RepresentativeRepository representatives;

	private final Placements placements;

	private final CongressTerms terms;

	private final ElectoralUnits units;

	private final Places places;

	private final Contacts contacts;

	private final JdbcClient jdbc;

	private final Clock clock;

	RepresentativeService(RepresentativeRepository representatives, Placements placements, CongressTerms terms,
			ElectoralUnits units, Places places, Contacts contacts, JdbcClient jdbc, Clock clock) {
		this.representatives = representatives;
		this.placements = placements;
		this.terms = terms;
		this.units = units;
		this.places = places;
		this.contacts = contacts;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Lists whom residents find in a studio today, by code: those who sit there and are
	 * not suspended; about seventy at most.
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public List<RepresentativeView> inStudio(UUID studioId) {
		return select("and p.studio_id = :studio and " + RECEIVES + " order by r.code", today())
			.param("studio", studioId)
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
	 * Enters an elected representative, who sits nowhere yet.
	 * @throws Unprocessable if the code is taken, the phone is none, or the unit, village
	 * or township is unknown
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public RepresentativeView elect(ElectRepresentative command) {
		requirePlaces(command.facts());
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
	 * Enters an elected representative with what is known already: the term, the studio.
	 * @throws Unprocessable if the code is taken or what is named is unknown
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public RepresentativeView enter(EnterRepresentative command) {
		RepresentativeView person = elect(command.election());
		if (command.termId() != null) {
			this.terms.elect(new ElectForTerm(person.code(), command.termId(), null));
		}
		if (command.studioId() != null) {
			place(new PlaceRepresentative(person.id(), command.studioId(), today(), command.weekday(),
					command.dutyTime()));
		}
		return byId(person.id()).orElseThrow();
	}

	/**
	 * Places a representative in a studio from a day on; where they sat before ends on
	 * that day.
	 * @throws Unprocessable if there is no such studio, or a later placement stands
	 * already
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void place(PlaceRepresentative command) {
		this.placements.place(command);
	}

	/**
	 * Changes what is kept of a representative.
	 * @throws Conflict if somebody changed it since the writer saw it
	 * @throws Unprocessable if the phone is none, or the unit, village or township is
	 * unknown
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void revise(ReviseRepresentative command) {
		byCode(command.code()).orElseThrow(() -> new NotFound("representative.unknown"));
		requirePlaces(command.facts());
		Representative person = this.representatives.findByCodeAndVersion(command.code(), command.version())
			.orElseThrow(() -> new Conflict("representative.overtaken"));
		Contact typed = this.contacts.seal(person.id(), command.facts().name(), command.phone(), command.idTail());
		person.revise(command.facts(), merged(person.contact(), typed, command));
		this.representatives.saveAndFlush(person);
	}

	/** What was not typed again stays as it is. */
	private static Contact merged(Contact kept, Contact typed, ReviseRepresentative command) {
		byte[] idTail = (command.idTail() != null) ? typed.idTailIndex() : kept.idTailIndex();
		boolean other = command.forgetPhone() || command.phone() != null;
		return other ? new Contact(typed.phone(), typed.phoneIndex(), idTail)
				: new Contact(kept.phone(), kept.phoneIndex(), idTail);
	}

	private void requirePlaces(RepresentativeFacts facts) {
		if (facts.electoralUnitId() != null && this.units.byId(facts.electoralUnitId()).isEmpty()) {
			throw new Unprocessable("representative.unit.unknown");
		}
		if (facts.contactVillageId() != null && this.places.village(facts.contactVillageId()).isEmpty()) {
			throw new Unprocessable("representative.village.unknown");
		}
		UUID township = facts.residenceTownshipId();
		if (township != null && this.places.townships().stream().noneMatch((one) -> one.id().equals(township))) {
			throw new Unprocessable("representative.township.unknown");
		}
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
				Level.valueOf(row.getString("level")), row.getBoolean("leading_cadre"),
				RepresentativeQuery.professions(row), RepresentativeState.valueOf(row.getString("state")),
				row.getObject("photo_id", UUID.class), row.getObject("studio_id", UUID.class),
				row.getString("studio_name"), (weekday != null) ? DayOfWeek.of(weekday) : null,
				row.getString("duty_time"));
	}

}
