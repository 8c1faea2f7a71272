package org.lianxin.tenancy;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the county that a reader means, by the names people use for it. */
@Service
@Transactional(readOnly = true)
public class CountyDirectory {

	/** What a reader can still look through. */
	public static final int MOST = 60;

	private final JdbcClient jdbc;

	CountyDirectory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Lists the open counties whose name, city, province or short name contains the
	 * words, by division code; one more than {@link #MOST} where there are too many.
	 * @param words what the reader typed; blank for all
	 */
	@PreAuthorize("permitAll()")
	public List<CountyListing> search(String words) {
		return this.jdbc.sql("""
				select c.slug, c.name, d.city, d.province
				from county c join division_county d on d.code = c.division_code
				where strpos(concat_ws(' ', d.province || d.city || c.name, c.slug), lower(:words)) > 0
				order by c.division_code limit :limit""")
			.param("words", words.replaceAll("[\\p{Cc}\\s]", ""))
			.param("limit", MOST + 1)
			.query(CountyListing.class)
			.list();
	}

}
