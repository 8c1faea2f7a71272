package org.lianxin.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.lianxin.account.SignedIn;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a representative by what somebody types. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'REPRESENTATIVE')")
public class PersonSearch {

	private final JdbcClient jdbc;

	private final Clock clock;

	PersonSearch(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns the id of the representative of that code, or else of that name.
	 * @throws Unprocessable if there is none, or several bear that name
	 */
	public UUID find(String words) {
		List<Known> found = this.jdbc.sql("""
				select id, code, name from representative where county_id = :county and (code = :words or name = :words)
				order by code = :words desc, code limit 2""")
			.param("county", CurrentCounty.required())
			.param("words", words.replace("\0", ""))
			.query(Known.class)
			.list();
		if (found.isEmpty()) {
			throw new Unprocessable("roster.person.unknown");
		}
		if (found.size() > 1 && !found.get(0).code().equals(words)) {
			throw new Unprocessable("roster.person.ambiguous");
		}
		return found.get(0).id();
	}

	/**
	 * Lists those who sit today in the studio of the liaison who is signed in, by name.
	 */
	@PreAuthorize("hasRole('LIAISON')")
	public List<Known> ofOwnStudio() {
		return this.jdbc.sql("""
				select r.id, r.code, r.name from placement p
				join representative r on r.county_id = p.county_id and r.id = p.representative_id
				where p.county_id = :county and p.studio_id = :studio and p."from" <= :today
				  and (p.until is null or p.until > :today) order by r.name, r.code""")
			.param("county", CurrentCounty.required())
			.param("studio", SignedIn.required().workplaceId().orElseThrow())
			.param("today", LocalDate.now(this.clock))
			.query(Known.class)
			.list();
	}

	/** A representative as lists name them. */
	public record Known(UUID id, String code, String name) {
	}

}
