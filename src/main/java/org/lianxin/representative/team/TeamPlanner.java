package org.lianxin.representative.team;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.Namesakes.Namesake;
import org.lianxin.spreadsheet.Comparison;
import org.lianxin.spreadsheet.Examination;
import org.lianxin.spreadsheet.Findings.Change;
import org.lianxin.spreadsheet.Names;
import org.lianxin.spreadsheet.Tidy;
import org.lianxin.spreadsheet.Words;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioView;

/**
 * Works out from a list of teams, and from those that are known, what is to be written.
 */
final class TeamPlanner {

	private final Map<String, KnownTeam> byCode = new HashMap<>();

	private final Map<String, KnownTeam> byName = new HashMap<>();

	private final Names<StudioView> studios;

	private final Map<String, List<Namesake>> people;

	private final Words words;

	private final Map<Object, Integer> rows = new HashMap<>();

	private final List<CreateTeam> foundings = new ArrayList<>();

	private final List<TeamPlan.Revision> revisions = new ArrayList<>();

	private final Examination found = new Examination(TeamColumns.PREFIX);

	/**
	 * Plans nothing yet.
	 * @param people whom each of the words in the list can stand for
	 */
	TeamPlanner(List<KnownTeam> known, Names<StudioView> studios, Map<String, List<Namesake>> people, Words words) {
		known.forEach((team) -> {
			this.byCode.put(team.code(), team);
			if (!team.isDissolved()) {
				this.byName.put(Tidy.key(team.facts().name()), team);
			}
		});
		this.studios = studios;
		this.people = people;
		this.words = words;
	}

	TeamPlan plan(List<TeamLine> lines) {
		lines.forEach(this::plan);
		return new TeamPlan(this.foundings, this.revisions, this.found.findings());
	}

	private void plan(TeamLine line) {
		int before = this.found.faults();
		KnownTeam known = (line.code() != null) ? coded(line, line.code()) : this.byName.get(Tidy.key(line.name()));
		once(line, known);
		if (this.found.faults() > before) {
			return;
		}
		TeamFacts facts = facts(line, known);
		Map<UUID, String> members = members(line, known);
		UUID leader = leader(line, known, members);
		if (this.found.faults() > before) {
			return;
		}
		if (known == null) {
			this.foundings.add(new CreateTeam(null, facts, leader, members.keySet()));
			this.found.add(line.row(), line.name());
		}
		else if (this.found.change(line.row(), known.facts().name(), changes(known, facts, line, leader, members))) {
			this.revisions.add(new TeamPlan.Revision(known, facts, leader, members.keySet()));
		}
	}

	private @Nullable KnownTeam coded(TeamLine line, String code) {
		KnownTeam known = this.byCode.get(Tidy.key(code));
		KnownTeam named = this.byName.get(Tidy.key(line.name()));
		if (known == null) {
			fault(line, "code", "code.unknown", code);
		}
		else if (known.isDissolved()) {
			fault(line, "code", "dissolved");
		}
		else if (named != null && named != known) {
			fault(line, "name", "name.taken", line.name());
		}
		return known;
	}

	/** Neither a team nor a name comes twice in a list. */
	private void once(TeamLine line, @Nullable KnownTeam known) {
		Integer named = this.rows.putIfAbsent(Tidy.key(line.name()), line.row());
		Integer meant = (known != null) ? this.rows.putIfAbsent(known.id(), line.row()) : null;
		if (named != null || meant != null) {
			fault(line, "name", "repeated", Objects.requireNonNullElse(Comparison.either(named, meant), 0));
		}
	}

	/**
	 * What the line leaves out stays as it is; a new team needs its trade and its offer.
	 */
	private TeamFacts facts(TeamLine line, @Nullable KnownTeam known) {
		if (known != null) {
			TeamFacts before = known.facts();
			return new TeamFacts(Objects.requireNonNull(Comparison.same(line.name(), before.name())),
					Objects.requireNonNullElse(line.profession(), before.profession()),
					Objects.requireNonNull(Comparison.same(line.offer(), before.offer())),
					studio(line, before.studioId()));
		}
		if (line.profession() == null) {
			fault(line, "profession", "profession.missing");
		}
		if (line.offer() == null) {
			fault(line, "offer", "offer.missing");
		}
		return new TeamFacts(line.name(), Objects.requireNonNullElse(line.profession(), Profession.LAW),
				Objects.requireNonNullElse(line.offer(), ""), studio(line, null));
	}

	private @Nullable UUID studio(TeamLine line, @Nullable UUID before) {
		if (line.studio() == null) {
			return before;
		}
		if (isWholeCounty(line.studio())) {
			return null;
		}
		List<StudioView> named = this.studios.find(line.studio());
		if (named.size() != 1) {
			fault(line, "studio", "studio.unknown", line.studio());
			return before;
		}
		return named.get(0).id();
	}

	private boolean isWholeCounty(String written) {
		String key = Tidy.key(written);
		return key.equals(Tidy.key(this.words.kept("team.county")))
				|| key.equals(Tidy.key(this.words.word("team.county")));
	}

	private Map<UUID, String> members(TeamLine line, @Nullable KnownTeam known) {
		if (line.members() == null) {
			return (known != null) ? known.members() : Map.of();
		}
		Map<UUID, String> members = new LinkedHashMap<>();
		for (String written : line.members()) {
			person(line, "members", written).ifPresent((person) -> members.put(person.id(), told(person)));
		}
		return members;
	}

	/** A leader who leaves the team leads it no longer. */
	private @Nullable UUID leader(TeamLine line, @Nullable KnownTeam known, Map<UUID, String> members) {
		if (line.leader() == null) {
			UUID present = (known != null) ? known.leaderId() : null;
			return (present != null && members.containsKey(present)) ? present : null;
		}
		Optional<Namesake> leader = person(line, "leader", line.leader());
		if (leader.isPresent() && !members.containsKey(leader.get().id())) {
			fault(line, "leader", "leader.outside", line.leader());
		}
		return leader.map(Namesake::id).orElse(null);
	}

	private Optional<Namesake> person(TeamLine line, String column, String written) {
		List<Namesake> meant = this.people.getOrDefault(written, List.of());
		if (meant.size() != 1) {
			fault(line, column, meant.isEmpty() ? "person.unknown" : "person.namesakes", written, meant.size());
			return Optional.empty();
		}
		if (meant.get(0).ended()) {
			fault(line, column, "person.ended", written);
			return Optional.empty();
		}
		return Optional.of(meant.get(0));
	}

	private String told(Namesake person) {
		return this.words.word(TeamColumns.PREFIX + "person", person.name(), person.code());
	}

	private List<Change> changes(KnownTeam known, TeamFacts facts, TeamLine line, @Nullable UUID leader,
			Map<UUID, String> members) {
		TeamFacts before = known.facts();
		Comparison compared = new Comparison(TeamColumns.PREFIX).of("name", before.name(), facts.name())
			.of("profession", before.profession(), facts.profession(), (trade) -> this.words.word(trade.key()))
			.of("offer", before.offer(), facts.offer());
		if (!Objects.equals(before.studioId(), facts.studioId())) {
			String county = this.words.word("team.county");
			compared.of("studio", Objects.requireNonNullElse(known.studioName(), county), line.studio());
		}
		compared.of("leader", known.leaderId(), leader,
				(id) -> Objects.requireNonNullElse(Comparison.either(members.get(id), known.members().get(id)), ""));
		if (!known.members().keySet().equals(members.keySet())) {
			compared.of("members", joined(known.members().values()), joined(members.values()));
		}
		return compared.changes();
	}

	private String joined(Collection<String> people) {
		return people.stream().sorted().collect(Collectors.joining(this.words.word("spreadsheet.list.and")));
	}

	private void fault(TeamLine line, String column, String key, Object... arguments) {
		this.found.fault(line.row(), column, key, arguments);
	}

}
