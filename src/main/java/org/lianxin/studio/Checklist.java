package org.lianxin.studio;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each studio of the present county must have and open to the public (五有五公开), in the
 * county's own words.
 */
@Service
@Transactional
public class Checklist {

	private static final String ITEM = """
			select id, half, title, hint, publishes, retired, version from checklist_item
			where county_id = :county
			""";

	private final JdbcClient jdbc;

	Checklist(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lists what is asked for: first what a studio has, then what it opens. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public List<ChecklistItemView> items() {
		return all().stream().filter((item) -> !item.retired()).toList();
	}

	/** Returns the parts of a public board that an item in force opens. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Set<BoardPart> published() {
		Set<BoardPart> parts = EnumSet.noneOf(BoardPart.class);
		items().stream().map(ChecklistItemView::publishes).filter(Objects::nonNull).forEach(parts::add);
		return parts;
	}

	/** Tells whether a public board shows that part. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public boolean publishes(BoardPart part) {
		return published().contains(part);
	}

	/** Lists all items, with those that are no longer asked for. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public List<ChecklistItemView> all() {
		return select("order by half, position, id").query(ChecklistItemView.class).list();
	}

	/** Returns one item. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public ChecklistItemView item(UUID id) {
		return select("and id = :id").param("id", id)
			.query(ChecklistItemView.class)
			.optional()
			.orElseThrow(() -> new NotFound("studio.checklist.unknown"));
	}

	private JdbcClient.StatementSpec select(String which) {
		return this.jdbc.sql(ITEM + which).param("county", CurrentCounty.required());
	}

}
