package org.lianxin.tenancy;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The 2,978 county-level divisions, of which counties are opened. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OPERATOR')")
public class Divisions {

	/** More than this is a search to be narrowed, not a list to be read. */
	public static final int MOST = 30;

	private static final String DIVISION = """
			select d.code, d.name, d.city, d.province, c.slug
			from division_county d left join county c on c.division_code = d.code\s""";

	private final JdbcClient jdbc;

	Divisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Finds divisions by a part of their name with city and province, or by the first
	 * digits of their code; {@link #MOST} at most.
	 */
	public List<Division> search(String text) {
		String typed = text.strip().replace("\0", "");
		return this.jdbc.sql(DIVISION + """
				where position(:typed in d.province || d.city || d.name) > 0
				  or starts_with(d.code::text, :typed)
				order by position(:typed in d.name) = 0, d.code limit :most""")
			.param("typed", typed)
			.param("most", MOST)
			.query(Division.class)
			.list();
	}

	/** Finds the division of that code. */
	public Optional<Division> find(int code) {
		return this.jdbc.sql(DIVISION + "where d.code = ?").param(code).query(Division.class).optional();
	}

}
