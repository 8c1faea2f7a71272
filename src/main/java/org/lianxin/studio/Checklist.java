package org.lianxin.studio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.lianxin.shared.Conflict;
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

	private final ChecklistRepository repository;

	private final JdbcClient jdbc;

	Checklist(ChecklistRepository repository, JdbcClient jdbc) {
		this.repository = repository;
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

	/** Asks for one more thing, behind the others of its half. */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void add(AddChecklistItem command) {
		this.repository.saveAndFlush(new ChecklistItem(command, this.repository.inOrder(command.half()).size() + 1));
	}

	/**
	 * Rewords an item.
	 * @throws Conflict if somebody changed it since the writer saw it
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void revise(ReviseChecklistItem command) {
		load(command.id());
		ChecklistItem item = this.repository.findByIdAndVersion(command.id(), command.version())
			.orElseThrow(() -> new Conflict("studio.checklist.overtaken"));
		item.revise(command.words());
		this.repository.saveAndFlush(item);
	}

	/** Stops asking for an item; a part of the board that it alone opened is closed. */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void retire(UUID id) {
		ChecklistItem item = load(id);
		item.retire();
		this.repository.saveAndFlush(item);
	}

	/** Asks for an item again. */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void bringBack(UUID id) {
		ChecklistItem item = load(id);
		item.bringBack();
		this.repository.saveAndFlush(item);
	}

	/**
	 * Moves an item one place within its half, past those that are retired; the first
	 * stays first and the last stays last.
	 * @param up towards the first
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void move(UUID id, boolean up) {
		ChecklistItem item = load(id);
		List<ChecklistItem> order = new ArrayList<>(this.repository.inOrder(item.half()));
		order.sort(Comparator.comparing(ChecklistItem::isRetired));
		int from = order.indexOf(item);
		int to = up ? from - 1 : from + 1;
		if (to >= 0 && to < order.size() && order.get(to).isRetired() == item.isRetired()) {
			Collections.swap(order, from, to);
		}
		for (int i = 0; i < order.size(); i++) {
			order.get(i).place(i + 1);
			this.repository.saveAndFlush(order.get(i));
		}
	}

	private ChecklistItem load(UUID id) {
		return this.repository.findById(id).orElseThrow(() -> new NotFound("studio.checklist.unknown"));
	}

	private JdbcClient.StatementSpec select(String which) {
		return this.jdbc.sql(ITEM + which).param("county", CurrentCounty.required());
	}

}
