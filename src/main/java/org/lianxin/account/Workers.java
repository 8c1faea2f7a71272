package org.lianxin.account;

import java.util.List;
import java.util.UUID;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works where in the present county; no more of them than their names. */
@Service
@Transactional(readOnly = true)
public class Workers {

	private final JdbcClient jdbc;

	Workers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lists the names of those who work for a place in a role and are not barred. */
	@PreAuthorize("permitAll()")
	public List<String> names(Role role, UUID workplaceId) {
		return this.jdbc.sql("""
				select distinct name from account
				where county_id = :county and role = :role and workplace_id = :workplace and not disabled
				order by name""")
			.param("county", CurrentCounty.required())
			.param("role", role.name())
			.param("workplace", workplaceId)
			.query(String.class)
			.list();
	}

}
