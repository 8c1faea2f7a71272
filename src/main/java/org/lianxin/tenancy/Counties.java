package org.lianxin.tenancy;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.lianxin.shared.Unprocessable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The counties of this portal. */
@Service
@Transactional
public class Counties {

	private static final String COUNTY = "select id, division_code, slug, initials, name from county ";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Counties(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Finds a county as addresses name it.
	 * @param slugOrCode its short name, or its six-digit division code
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Optional<County> find(String slugOrCode) {
		boolean code = slugOrCode.matches("\\d{6}");
		return this.jdbc.sql(COUNTY + (code ? "where division_code = ?::integer" : "where slug = ?"))
			.param(slugOrCode)
			.query(County.class)
			.optional();
	}

	/**
	 * Returns the county that the present thread works for.
	 * @throws IllegalStateException outside any county
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public County current() {
		return this.jdbc.sql(COUNTY + "where id = ?").param(CurrentCounty.required()).query(County.class).single();
	}

	/**
	 * Lists all counties by division code, which keeps those of a province together;
	 * 2,978 at most.
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public List<County> all() {
		return this.jdbc.sql(COUNTY + "order by division_code").query(County.class).list();
	}

	/**
	 * Opens a county and lets every module give it what a county starts with.
	 * @throws Unprocessable if there is no such division, or it or its short name is
	 * taken
	 */
	@PreAuthorize("hasRole('OPERATOR')")
	public County open(int divisionCode, String slug, String initials) {
		String name = this.jdbc.sql("select name from division_county where code = ?")
			.param(divisionCode)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new Unprocessable("tenancy.division.unknown", String.valueOf(divisionCode)));
		County county = new County(divisionCode, divisionCode, slug, initials, name);
		insert(county);
		CurrentCounty.run(county.id(), () -> announce(county));
		return county;
	}

	private void insert(County county) {
		try {
			this.jdbc.sql("""
					insert into county (id, division_code, slug, initials, name, opened_at)
					values (:id, :divisionCode, :slug, :initials, :name, :openedAt)""")
				.param("id", county.id())
				.param("divisionCode", county.divisionCode())
				.param("slug", county.slug())
				.param("initials", county.initials())
				.param("name", county.name())
				.param("openedAt", Timestamp.from(this.clock.instant()))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Unprocessable("tenancy.county.taken", String.valueOf(county.divisionCode()), county.slug());
		}
	}

	/**
	 * The transaction began before its county existed, so the wall is opened for it here.
	 */
	private void announce(County county) {
		this.jdbc.sql("select set_county(?)").param(county.id()).query((row) -> {
		});
		this.events.publishEvent(new CountyOpened(county.id(), county.divisionCode()));
	}

}
