package org.lianxin.representative;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.Places;
import org.lianxin.studio.TownshipView;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units that elect representatives (选举单位). */
@Service
@Transactional
public class ElectoralUnits {

	private static final String UNIT = """
			select u.id, u.name, u.township_id, t.name as township_name, u.version,
			  (select count(*) from representative r where r.county_id = u.county_id and r.electoral_unit_id = u.id)
			    as representatives
			from electoral_unit u left join township t on t.county_id = u.county_id and t.id = u.township_id
			where u.county_id = :county
			""";

	private static final String ORDER = "order by t.code nulls first, u.name";

	/** Rows that an export holds at a time. */
	private static final int FETCHED = 500;

	private final ElectoralUnitRepository units;

	private final Places places;

	private final JdbcClient jdbc;

	ElectoralUnits(ElectoralUnitRepository units, Places places, JdbcClient jdbc) {
		this.units = units;
		this.places = places;
		this.jdbc = jdbc;
	}

	/** Lists the units township by township, those of the whole county first. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public List<ElectoralUnitView> all() {
		return select(ORDER).query(ElectoralUnitView.class).list();
	}

	/** Gives each unit, in the same order. */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	@Transactional(readOnly = true)
	public void each(Consumer<ElectoralUnitView> work) {
		try (Stream<ElectoralUnitView> units = select(ORDER).withFetchSize(FETCHED)
			.query(ElectoralUnitView.class)
			.stream()) {
			units.forEach(work);
		}
	}

	/** Finds a unit by its id. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public Optional<ElectoralUnitView> byId(UUID id) {
		return select("and u.id = :id").param("id", id).query(ElectoralUnitView.class).optional();
	}

	/**
	 * Adds a unit.
	 * @throws Unprocessable if its name is taken or its township is unknown
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public UUID add(String name, @Nullable UUID townshipId) {
		refuseTaken(name, null);
		requireTownship(townshipId);
		return this.units.saveAndFlush(new ElectoralUnit(name, townshipId)).id();
	}

	/**
	 * Renames a unit or moves it to another township.
	 * @throws Conflict if somebody changed it since the writer saw it
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void revise(UUID id, int version, String name, @Nullable UUID townshipId) {
		byId(id).orElseThrow(() -> new NotFound("representative.unit.unknown"));
		refuseTaken(name, id);
		requireTownship(townshipId);
		ElectoralUnit unit = this.units.findByIdAndVersion(id, version)
			.orElseThrow(() -> new Conflict("representative.overtaken"));
		unit.revise(name, townshipId);
		this.units.saveAndFlush(unit);
	}

	/**
	 * Returns the unit of that name, and adds it where there is none: in the township
	 * whose name its own begins with, or in none.
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public UUID ensure(String name) {
		String bare = name.strip();
		return this.units.findByName(bare)
			.map(ElectoralUnit::id)
			.orElseGet(() -> add(bare, townshipOf(bare).orElse(null)));
	}

	/** The longest name wins: one township's may begin with another's. */
	private Optional<UUID> townshipOf(String name) {
		return this.places.townships()
			.stream()
			.filter((township) -> name.startsWith(township.name()))
			.max(Comparator.comparingInt((township) -> township.name().length()))
			.map(TownshipView::id);
	}

	private void refuseTaken(String name, @Nullable UUID except) {
		this.units.findByName(name).filter((other) -> !other.id().equals(except)).ifPresent((other) -> {
			throw new Unprocessable("representative.unit.taken", name);
		});
	}

	private void requireTownship(@Nullable UUID id) {
		if (id != null && this.places.townships().stream().noneMatch((township) -> township.id().equals(id))) {
			throw new Unprocessable("representative.township.unknown");
		}
	}

	private JdbcClient.StatementSpec select(String which) {
		return this.jdbc.sql(UNIT + which).param("county", CurrentCounty.required());
	}

}
