package org.lianxin.representative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.ImportPlan.Birth;
import org.lianxin.representative.ImportPlan.Election;
import org.lianxin.representative.ImportPlan.Move;
import org.lianxin.representative.ImportPlan.NewTerm;
import org.lianxin.representative.ImportPlan.NewUnit;
import org.lianxin.representative.ImportPlan.Revision;
import org.lianxin.representative.ImportReferences.Term;
import org.lianxin.spreadsheet.Fault;
import org.lianxin.spreadsheet.Findings;
import org.lianxin.spreadsheet.Findings.Addition;
import org.lianxin.spreadsheet.Findings.Change;
import org.lianxin.spreadsheet.Findings.Difference;
import org.lianxin.spreadsheet.Findings.Note;
import org.lianxin.spreadsheet.Tidy;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioState;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.TownshipView;
import org.lianxin.studio.VillageView;
import org.lianxin.tenancy.Ids;

/** Works out from a list, and from what is known, what is to be written. */
final class ImportPlanner {

	private static final String PREFIX = RepresentativeColumns.PREFIX;

	private final ImportReferences references;

	private final Map<String, List<KnownRepresentative>> known;

	private final Contacts contacts;

	private final Changes changes;

	private final LocalDate today;

	private final Map<String, NewUnit> units = new LinkedHashMap<>();

	private final Map<UUID, String> unitNames = new HashMap<>();

	private final Map<Term, NewTerm> terms = new LinkedHashMap<>();

	private final Map<Term, TermLine> termLines = new HashMap<>();

	private final List<Birth> births = new ArrayList<>();

	private final List<Revision> revisions = new ArrayList<>();

	private final List<Move> moves = new ArrayList<>();

	private final List<Election> elections = new ArrayList<>();

	private final List<Addition> added = new ArrayList<>();

	private final List<Difference> changed = new ArrayList<>();

	private final List<Fault> faults = new ArrayList<>();

	/** Those of the list who do not serve today. */
	private final List<KnownRepresentative> resting = new ArrayList<>();

	private int unchanged;

	ImportPlanner(ImportReferences references, Map<String, List<KnownRepresentative>> known, Contacts contacts,
			Changes changes, LocalDate today) {
		this.references = references;
		this.known = known;
		this.contacts = contacts;
		this.changes = changes;
		this.today = today;
	}

	ImportPlan plan(List<RepresentativeLine> lines, List<TermLine> termLines) {
		termLines.forEach((line) -> this.termLines.put(new Term(line.level(), line.number()), line));
		PersonMatch match = new PersonMatch(lines, this.known, this.contacts, this.faults);
		for (RepresentativeLine line : lines) {
			Optional<KnownRepresentative> person = match.find(line);
			if (person != null) {
				plan(line, person.orElse(null), match.isNamesake(line));
			}
		}
		Findings findings = new Findings(notes(), this.added, this.changed, this.unchanged, this.faults);
		return new ImportPlan(List.copyOf(this.units.values()), List.copyOf(this.terms.values()), this.births,
				this.revisions, this.moves, this.elections, findings);
	}

	private List<Note> notes() {
		List<Note> notes = new ArrayList<>();
		if (!this.units.isEmpty()) {
			notes.add(Note.of(PREFIX + "units.new", this.units.size(),
					this.units.values().stream().limit(10).map(this::named).collect(Collectors.joining(" / "))));
		}
		if (!this.terms.isEmpty()) {
			notes.add(Note.of(PREFIX + "terms.new", this.terms.size()));
		}
		this.resting.stream()
			.collect(Collectors.groupingBy(KnownRepresentative::state, TreeMap::new, Collectors.toList()))
			.forEach((state,
					people) -> notes.add(Note.of(PREFIX + "resting." + state, people.size(),
							people.stream()
								.limit(10)
								.map((person) -> person.facts().name())
								.collect(Collectors.joining(" / ")))));
		return notes;
	}

	private String named(NewUnit unit) {
		String township = (unit.townshipId() != null) ? this.references.words().get(unit.townshipId()) : null;
		return (township != null && !unit.name().contains(township)) ? unit.name() + " (" + township + ")"
				: unit.name();
	}

	private void plan(RepresentativeLine line, @Nullable KnownRepresentative before, boolean namesake) {
		int faultsBefore = this.faults.size();
		Places places = new Places(unit(line), village(line), township(line), studio(line));
		Level level = level(line, before);
		Map<Integer, UUID> elected = elected(line, level, before);
		if (before == null && line.sex() == null) {
			fault(line, "sex", "sex.missing");
		}
		Move move = move(line, before, places);
		if (before != null && before.state() != RepresentativeState.ACTIVE) {
			this.resting.add(before);
			refuseEnded(line, before, move, elected);
		}
		if (this.faults.size() > faultsBefore) {
			return;
		}
		if (before == null) {
			birth(line, places, level, move, elected.values(), namesake);
		}
		else {
			revise(line, before, places, move, elected);
		}
	}

	/** Who is a representative no longer comes back by an election, on their own page. */
	private void refuseEnded(RepresentativeLine line, KnownRepresentative before, @Nullable Move move,
			Map<Integer, UUID> elected) {
		if (before.state() == RepresentativeState.ENDED && move != null) {
			fault(line, "studio", "studio.ended");
		}
		if (before.state() == RepresentativeState.ENDED && !elected.isEmpty()) {
			fault(line, "terms", "terms.ended");
		}
	}

	/** Returns the terms that are not known of the person yet. */
	private Map<Integer, UUID> elected(RepresentativeLine line, Level level, @Nullable KnownRepresentative before) {
		Map<Integer, UUID> elected = new LinkedHashMap<>();
		line.terms().forEach((number) -> {
			UUID id = term(line, level, number);
			if (id != null && (before == null || !before.termIds().contains(id))) {
				elected.put(number, id);
			}
		});
		return elected;
	}

	private void birth(RepresentativeLine line, Places places, Level level, @Nullable Move move,
			Collection<UUID> termIds, boolean namesake) {
		UUID id = Ids.next();
		this.births.add(new Birth(id, facts(line, RepresentativeFacts.of(line.name(), sex(line)), level, places),
				line.phone(), line.idTail()));
		if (move != null) {
			this.moves.add(new Move(id, null, move.studioId(), move.weekday(), move.dutyTime()));
		}
		termIds.forEach((term) -> this.elections.add(new Election(id, term)));
		List<Note> notes = new ArrayList<>();
		if (namesake) {
			notes.add(Note.of(PREFIX + "namesake"));
		}
		if (move != null) {
			notes.add(Note.of(PREFIX + "seated", this.references.words().get(move.studioId())));
		}
		this.added.add(new Addition(line.row(), line.name(), notes));
	}

	private void revise(RepresentativeLine line, KnownRepresentative before, Places places, @Nullable Move move,
			Map<Integer, UUID> elected) {
		RepresentativeFacts after = facts(line, before.facts(), level(line, before), places);
		String phone = (line.phone() != null && !before.hasPhone(this.contacts.phoneIndex(line.phone()))) ? line.phone()
				: null;
		String tail = (line.idTail() != null
				&& !before.hasIdTail(this.contacts.idTailIndex(line.name(), line.idTail()))) ? line.idTail() : null;
		List<Change> told = new ArrayList<>(this.changes.ofFacts(before.facts(), after, this::word));
		told.addAll(this.changes.ofContact(before, phone, tail));
		boolean revised = !told.isEmpty();
		told.addAll(this.changes.ofSeat(before.seat(), move, this::word));
		told.addAll(this.changes.ofTerms(elected.keySet()));
		if (told.isEmpty()) {
			this.unchanged++;
			return;
		}
		if (revised) {
			this.revisions.add(new Revision(before, after, phone, tail));
		}
		if (move != null) {
			this.moves.add(move);
		}
		elected.values().forEach((term) -> this.elections.add(new Election(before.id(), term)));
		this.changed.add(new Difference(line.row(), line.name(), told));
	}

	/** What the line leaves out stays as it is. */
	private static RepresentativeFacts facts(RepresentativeLine line, RepresentativeFacts before, Level level,
			Places places) {
		return new RepresentativeFacts(before.name(), or(line.sex(), before.sex()),
				either(line.birthYear(), before.birthYear()), level, or(line.leadingCadre(), before.leadingCadre()),
				same(line.office(), before.office()), same(line.post(), before.post()),
				same(line.field(), before.field()), trades(line, before), same(line.strengths(), before.strengths()),
				same(line.languages(), before.languages()), either(places.unit(), before.electoralUnitId()),
				either(places.village(), before.contactVillageId()),
				either(places.township(), before.residenceTownshipId()));
	}

	/** Trades named in another order are the same. */
	private static List<Profession> trades(RepresentativeLine line, RepresentativeFacts before) {
		List<Profession> said = line.professions();
		boolean same = said == null || Set.copyOf(said).equals(Set.copyOf(before.professions()));
		return same ? before.professions() : said;
	}

	private static <T> T or(@Nullable T said, T before) {
		return (said != null) ? said : before;
	}

	private static <T> @Nullable T either(@Nullable T said, @Nullable T before) {
		return (said != null) ? said : before;
	}

	/** Words that differ in stray spaces only are the same. */
	private static @Nullable String same(@Nullable String said, @Nullable String before) {
		boolean same = said == null || before != null && Tidy.text(before).equals(Tidy.text(said));
		return same ? before : said;
	}

	private static Sex sex(RepresentativeLine line) {
		return Optional.ofNullable(line.sex()).orElseThrow();
	}

	private static Level level(RepresentativeLine line, @Nullable KnownRepresentative before) {
		Level otherwise = (before != null) ? before.facts().level() : Level.COUNTY;
		return or(line.level(), otherwise);
	}

	private @Nullable UUID unit(RepresentativeLine line) {
		String name = line.electoralUnit();
		if (name == null) {
			return null;
		}
		if (name.length() < 2) {
			fault(line, "electoralUnit", "electoralUnit.short");
			return null;
		}
		UUID known = this.references.units().get(Tidy.key(name));
		return (known != null) ? known : this.units.computeIfAbsent(Tidy.key(name), (key) -> newUnit(name)).id();
	}

	/** A unit lies in the township whose name its own begins with. */
	private NewUnit newUnit(String name) {
		List<TownshipView> townships = this.references.townships().beginning(name);
		UUID id = Ids.next();
		this.unitNames.put(id, name);
		return new NewUnit(id, name, (townships.size() == 1) ? townships.get(0).id() : null);
	}

	private @Nullable UUID term(RepresentativeLine line, Level level, int number) {
		Term term = new Term(level, number);
		UUID known = this.references.terms().get(term);
		if (known != null) {
			return known;
		}
		TermLine told = this.termLines.get(term);
		if (told == null || told.endsOn() != null && !told.endsOn().isAfter(told.startsOn())) {
			fault(line, "terms", "terms.unknown", number, this.changes.named(level));
			return null;
		}
		return this.terms.computeIfAbsent(term, (missing) -> new NewTerm(Ids.next(), told)).id();
	}

	private @Nullable UUID village(RepresentativeLine line) {
		if (line.contactVillage() == null) {
			return null;
		}
		List<VillageView> found = this.references.villages().find(line.contactVillage());
		if (found.size() > 1) {
			fault(line, "contactVillage", "contactVillage.ambiguous", line.contactVillage(),
					found.stream()
						.map((village) -> village.townshipName() + "/" + village.name())
						.limit(4)
						.collect(Collectors.joining(" , ")));
		}
		else if (found.isEmpty()) {
			fault(line, "contactVillage", "contactVillage.unknown", line.contactVillage());
		}
		return (found.size() == 1) ? found.get(0).id() : null;
	}

	private @Nullable UUID township(RepresentativeLine line) {
		if (line.residenceTownship() == null) {
			return null;
		}
		List<TownshipView> found = this.references.townships().find(line.residenceTownship());
		if (found.size() != 1) {
			fault(line, "residenceTownship", "residenceTownship.unknown", line.residenceTownship());
		}
		return (found.size() == 1) ? found.get(0).id() : null;
	}

	private @Nullable StudioView studio(RepresentativeLine line) {
		if (line.studio() == null) {
			return null;
		}
		List<StudioView> found = this.references.studios().find(line.studio());
		if (found.size() > 1) {
			fault(line, "studio", "studio.ambiguous", line.studio(), found.size());
		}
		else if (found.isEmpty() || found.get(0).state() == StudioState.CLOSED) {
			fault(line, "studio", found.isEmpty() ? "studio.unknown" : "studio.closed", line.studio());
		}
		return (found.size() == 1) ? found.get(0) : null;
	}

	private @Nullable Move move(RepresentativeLine line, @Nullable KnownRepresentative before, Places places) {
		KnownRepresentative.Seat seat = (before != null) ? before.seat() : null;
		UUID there = (seat != null) ? seat.studioId() : null;
		UUID studio = (places.studio() != null) ? places.studio().id() : there;
		Integer weekday = (line.weekday() != null) ? line.weekday().getValue() : null;
		if (studio == null) {
			if (weekday != null || line.dutyTime() != null) {
				fault(line, "studio", "studio.missing");
			}
			return null;
		}
		if (seat == null || !studio.equals(there)) {
			LocalDate settled = (seat != null) ? seat.settledFrom(this.today) : null;
			if (settled != null) {
				fault(line, "studio", "studio.backwards", settled);
			}
			return new Move((before != null) ? before.id() : Ids.next(), seat, studio, weekday, line.dutyTime());
		}
		Integer day = either(weekday, seat.weekday());
		String time = same(line.dutyTime(), seat.dutyTime());
		boolean same = Objects.equals(day, seat.weekday()) && Objects.equals(time, seat.dutyTime());
		return same ? null : new Move(before.id(), seat, studio, day, time);
	}

	private String word(UUID id) {
		String made = this.unitNames.get(id);
		return (made != null) ? made : this.references.words().getOrDefault(id, "");
	}

	private void fault(RepresentativeLine line, String column, String key, Object... arguments) {
		this.faults.add(new Fault(line.row(), "", PREFIX + column, PREFIX + key,
				Stream.of(arguments).map(String::valueOf).toList()));
	}

	/** What the names of a line stand for; null where there is none, or a fault. */
	private record Places(@Nullable UUID unit, @Nullable UUID village, @Nullable UUID township,
			@Nullable StudioView studio) {
	}

}
