package org.lianxin.representative.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Paged;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds representatives who may join a team. */
@Service
@Transactional(readOnly = true)
public class TeamCandidates {

	private static final int PAGE = 30;

	private final JdbcClient jdbc;

	private final Clock clock;

	TeamCandidates(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Lists who is not yet in the team, by code, 30 to a page; those who are no longer
	 * representatives are left out.
	 * @param words occur in the name, post, field or strengths; null for any
	 * @param studioId where they sit today; null for anywhere
	 * @param after the cursor of the page before, or null for the first
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
	public Paged<CandidateView> find(UUID teamId, @Nullable String words, @Nullable UUID studioId,
			@Nullable String after) {
		List<CandidateView> rows = this.jdbc
			.sql("""
					select r.id, r.code, r.name, r.post, r.field, s.name as studio_name
					from representative r
					left join placement p on p.county_id = r.county_id and p.representative_id = r.id
					  and p."from" <= :day and (p.until is null or p.until > :day)
					left join studio s on s.county_id = p.county_id and s.id = p.studio_id
					where r.county_id = :county and r.code > :after
					  and (:studio::uuid is null or p.studio_id = :studio)
					  and (:words::text is null or strpos(r.name, :words) > 0 or strpos(coalesce(r.post, ''), :words) > 0
					    or strpos(coalesce(r.field, ''), :words) > 0 or strpos(coalesce(r.strengths, ''), :words) > 0)
					  and not exists (select from team_member m where m.county_id = r.county_id and m.team_id = :team
					    and m.representative_id = r.id and m.until is null)
					  and not exists (select from standing st where st.county_id = r.county_id and st.representative_id = r.id
					    and st.state = 'ENDED' and st."from" <= :day and (st.until is null or st.until > :day))
					order by r.code limit :limit""")
			.param("county", CurrentCounty.required())
			.param("team", teamId)
			.param("words", words)
			.param("studio", studioId)
			.param("after", (after != null) ? after : "")
			.param("day", LocalDate.now(this.clock))
			.param("limit", PAGE + 1)
			.query(CandidateView.class)
			.list();
		return Paged.of(rows, PAGE, CandidateView::code);
	}

	/** A representative who may join. */
	public record CandidateView(UUID id, String code, String name, @Nullable String post, @Nullable String field,
			@Nullable String studioName) {
	}

}
