package org.lianxin.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Accounts;
import org.lianxin.account.Colleague;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The studios of the present county as those see them who run them. */
@Service
@Transactional(readOnly = true)
public class StudioDesk {

	private static final int PAGE = 50;

	/** The last assessment is the one whose people went there last. */
	private static final String LIST = """
			select s.id, s.slug, s.name, s.kind, s.state, t.name as township_name, s.address, s.phone, a.period, a.grade
			from studio s
			left join township t on t.county_id = s.county_id and t.id = s.township_id
			left join lateral (
			  select l.period, l.grade from assessment l
			  where l.county_id = s.county_id and l.studio_id = s.id
			  order by l.checked_on desc, l.at desc limit 1) a on true
			where s.county_id = :county
			  and (:kind::text is null or s.kind = :kind)
			  and (:state::text is null or s.state = :state)
			  and (:township::uuid is null or s.township_id = :township)
			  and (:text::text is null or strpos(concat_ws(' ', s.name, t.name, s.address, s.theme), :text) > 0)
			  and (:after::text is null or (%1$s, s.slug) > (
			    select %1$s, s.slug from studio s left join township t on t.county_id = s.county_id and t.id = s.township_id
			    where s.county_id = :county and s.slug = :after))
			order by %1$s, s.slug limit :limit""";

	private final StudioService studios;

	private final Accounts accounts;

	private final JdbcClient jdbc;

	StudioDesk(StudioService studios, Accounts accounts, JdbcClient jdbc) {
		this.studios = studios;
		this.accounts = accounts;
		this.jdbc = jdbc;
	}

	/**
	 * Lists studios, 50 to a page.
	 * @param after the cursor of the page before, or null for the first
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
	public Paged<StudioRow> list(StudioListFilter filter, @Nullable String after) {
		List<StudioRow> rows = this.jdbc.sql(LIST.formatted(filter.order().sql()))
			.param("county", CurrentCounty.required())
			.param("kind", name(filter.kind()))
			.param("state", name(filter.state()))
			.param("township", filter.township())
			.param("text", filter.text())
			.param("after", after)
			.param("limit", PAGE + 1)
			.query(StudioDesk::row)
			.list();
		return Paged.of(rows, PAGE, StudioRow::slug);
	}

	/** Gives each studio that the filter names, in the order of the list. */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void each(StudioListFilter filter, Consumer<StudioView> work) {
		Map<UUID, StudioView> all = this.studios.all()
			.stream()
			.collect(Collectors.toMap(StudioView::id, Function.identity()));
		String after = null;
		do {
			Paged<StudioRow> page = list(filter, after);
			page.rows().stream().map((row) -> all.get(row.id())).filter(Objects::nonNull).forEach(work);
			after = page.next();
		}
		while (after != null);
	}

	/**
	 * Returns one studio.
	 * @throws NotFound if the county has none of that short name
	 */
	@PreAuthorize("hasRole('STAFF')")
	@PostAuthorize("@studioRights.maySee(returnObject.id())")
	public StudioView studio(String slug) {
		return this.studios.bySlug(slug).orElseThrow(() -> new NotFound("studio.unknown"));
	}

	/**
	 * Returns one studio to somebody who works for it.
	 * @throws NotFound if the county has none of that short name
	 */
	@PreAuthorize("hasRole('STAFF')")
	@PostAuthorize("@studioRights.serves(returnObject.id())")
	public StudioView served(String slug) {
		return studio(slug);
	}

	/** Returns the studio of the liaison who is signed in. */
	@PreAuthorize("hasRole('LIAISON')")
	public Optional<StudioView> own(UUID workplaceId) {
		return this.studios.byId(workplaceId);
	}

	/** Lists the liaisons of a studio (联络员). */
	@PreAuthorize("@studioRights.maySee(#studioId)")
	public List<Colleague> liaisons(UUID studioId) {
		return this.accounts.of(studioId);
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	private static StudioRow row(ResultSet row, int index) throws SQLException {
		String grade = row.getString("grade");
		return new StudioRow(row.getObject("id", UUID.class), row.getString("slug"), row.getString("name"),
				StudioKind.valueOf(row.getString("kind")), StudioState.valueOf(row.getString("state")),
				row.getString("township_name"), row.getString("address"), row.getString("phone"),
				Period.parse(row.getString("period")).orElse(null), (grade != null) ? Grade.valueOf(grade) : null);
	}

}
