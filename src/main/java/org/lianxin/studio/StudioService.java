package org.lianxin.studio;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.Workers;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The studios of the present county. */
@Service
@Transactional
public class StudioService {

	/** The address of the form that enters a studio. */
	private static final String RESERVED = "new";

	private static final String STUDIO = """
			select s.id, s.slug, s.name, s.kind, s.township_id, t.name as township_name, s.address, s.how_to_find,
			  s.reception_times, s.theme, s.phone, s.profession, s.state, s.photo_id, s.version
			from studio s left join township t on t.county_id = s.county_id and t.id = s.township_id
			where s.county_id = :county
			""";

	private final StudioRepository studios;

	private final Places places;

	private final Workers workers;

	private final StudioHistory history;

	private final JdbcClient jdbc;

	StudioService(StudioRepository studios, Places places, Workers workers, StudioHistory history, JdbcClient jdbc) {
		this.studios = studios;
		this.places = places;
		this.workers = workers;
		this.history = history;
		this.jdbc = jdbc;
	}

	/**
	 * Lists all studios by kind, then township, those in preparation and closed for good
	 * too; a county has some dozens.
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public List<StudioView> all() {
		return select("order by t.code, s.slug").query(StudioView.class)
			.list()
			.stream()
			.sorted(Comparator.comparing(StudioView::kind))
			.toList();
	}

	/** Lists the studios that the public finds: open, and suspended for a time. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public List<StudioView> inService() {
		return all().stream().filter((studio) -> studio.state().isInService()).toList();
	}

	/**
	 * Lists the studios that receive the public now, for forms that send somebody there.
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public List<StudioView> receiving() {
		return all().stream().filter((studio) -> studio.state().isReceiving()).toList();
	}

	/** Finds a studio by the short name in its address. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Optional<StudioView> bySlug(String slug) {
		return select("and s.slug = :slug").param("slug", slug).query(StudioView.class).optional();
	}

	/**
	 * Finds a studio that has a public board: any but one in preparation. That of a
	 * closed one says so, since its code may still hang on a wall.
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Optional<StudioView> withBoard(String slug) {
		return bySlug(slug).filter((studio) -> studio.state() != StudioState.PREPARING);
	}

	/** Finds a studio by its id. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Optional<StudioView> byId(UUID id) {
		return select("and s.id = :id").param("id", id).query(StudioView.class).optional();
	}

	/** Lists who runs the daily work of a studio, by name. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public List<String> liaisons(UUID id) {
		return this.workers.names(Role.LIAISON, id);
	}

	/**
	 * Finds the studio that takes what the people of a township bring: the township's
	 * own, an open one before one that is suspended.
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Optional<StudioView> forTownship(UUID townshipId) {
		return select("""
				and s.township_id = :township and s.kind = 'TOWNSHIP'
				  and s.state in ('OPEN', 'SUSPENDED')
				order by s.state, s.slug limit 1""").param("township", townshipId).query(StudioView.class).optional();
	}

	/**
	 * Enters a studio, in preparation or open already.
	 * @throws Unprocessable if its short name is taken, its township is unknown, or a
	 * township's studio names no township
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public StudioView open(OpenStudio command) {
		requireTownship(command.facts().townshipId());
		if (RESERVED.equals(command.slug()) || this.studios.existsBySlug(command.slug())) {
			throw new Unprocessable("studio.slug.taken", command.slug());
		}
		Studio studio = this.studios.saveAndFlush(new Studio(command.slug(), command.facts(), command.state()));
		this.history.begin(studio);
		return byId(studio.id()).orElseThrow();
	}

	/**
	 * Changes what is told of a studio.
	 * @throws Conflict if somebody changed it since the writer saw it
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void revise(ReviseStudio command) {
		byId(command.id()).orElseThrow(() -> new NotFound("studio.unknown"));
		requireTownship(command.facts().townshipId());
		Studio studio = this.studios.findByIdAndVersion(command.id(), command.version())
			.orElseThrow(() -> new Conflict("studio.overtaken"));
		studio.revise(command.facts());
		this.studios.saveAndFlush(studio);
	}

	private JdbcClient.StatementSpec select(String which) {
		return this.jdbc.sql(STUDIO + which).param("county", CurrentCounty.required());
	}

	private void requireTownship(@Nullable UUID id) {
		if (id != null && this.places.townships().stream().noneMatch((township) -> township.id().equals(id))) {
			throw new Unprocessable("studio.township.unknown");
		}
	}

}
