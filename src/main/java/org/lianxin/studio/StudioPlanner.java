package org.lianxin.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.spreadsheet.Fault;
import org.lianxin.spreadsheet.Findings;
import org.lianxin.spreadsheet.Findings.Addition;
import org.lianxin.spreadsheet.Findings.Change;
import org.lianxin.spreadsheet.Findings.Difference;
import org.lianxin.spreadsheet.Names;
import org.lianxin.spreadsheet.Tidy;
import org.lianxin.spreadsheet.Words;

/**
 * Works out from a list of studios, and from those that are known, what is to be written.
 */
final class StudioPlanner {

	private static final String PREFIX = StudioColumns.PREFIX;

	private final Map<String, StudioView> bySlug = new HashMap<>();

	private final Map<String, StudioView> byName = new HashMap<>();

	private final Names<TownshipView> townships;

	private final Words words;

	private final Map<String, Integer> rows = new HashMap<>();

	private final List<OpenStudio> openings = new ArrayList<>();

	private final List<ReviseStudio> revisions = new ArrayList<>();

	private final List<Addition> added = new ArrayList<>();

	private final List<Difference> changed = new ArrayList<>();

	private final List<Fault> faults = new ArrayList<>();

	private int unchanged;

	StudioPlanner(List<StudioView> known, Names<TownshipView> townships, Words words) {
		known.forEach((studio) -> {
			this.bySlug.put(studio.slug(), studio);
			this.byName.put(Tidy.key(studio.name()), studio);
		});
		this.townships = townships;
		this.words = words;
	}

	StudioPlan plan(List<StudioLine> lines) {
		lines.forEach(this::plan);
		return new StudioPlan(this.openings, this.revisions,
				new Findings(List.of(), this.added, this.changed, this.unchanged, this.faults));
	}

	private void plan(StudioLine line) {
		int before = this.faults.size();
		StudioView known = known(line);
		String mark = (known != null) ? known.slug() : Objects.requireNonNullElse(line.slug(), Tidy.key(line.name()));
		Integer earlier = this.rows.putIfAbsent(mark, line.row());
		if (earlier != null) {
			fault(line, "name", "repeated", earlier);
		}
		if (known != null && line.slug() != null && !line.slug().equals(known.slug())) {
			fault(line, "slug", "slug.fixed", known.slug());
		}
		StudioFacts facts = (known != null) ? revised(line, known) : opened(line);
		if (facts.kind() == StudioKind.TOWNSHIP && facts.townshipId() == null && line.township() == null) {
			fault(line, "township", "township.missing");
		}
		if (this.faults.size() > before) {
			return;
		}
		if (known == null) {
			this.openings.add(new OpenStudio(Objects.requireNonNull(line.slug()), facts));
			this.added.add(new Addition(line.row(), line.name(), List.of()));
		}
		else {
			revise(line, known, facts);
		}
	}

	private @Nullable StudioView known(StudioLine line) {
		StudioView named = this.byName.get(Tidy.key(line.name()));
		StudioView slugged = (line.slug() != null) ? this.bySlug.get(line.slug()) : null;
		return (slugged != null) ? slugged : named;
	}

	private StudioFacts opened(StudioLine line) {
		if (line.slug() == null) {
			fault(line, "slug", "slug.missing");
		}
		if (line.kind() == null) {
			fault(line, "kind", "kind.missing");
		}
		StudioKind kind = (line.kind() != null) ? line.kind() : StudioKind.INDUSTRY;
		return new StudioFacts(line.name(), kind, township(line), line.address(), line.howToFind(),
				line.receptionTimes(), line.theme(), line.phone(), line.profession());
	}

	/** What the line leaves out stays as it is. */
	private StudioFacts revised(StudioLine line, StudioView known) {
		return new StudioFacts(Objects.requireNonNull(same(line.name(), known.name())),
				Objects.requireNonNullElse(line.kind(), known.kind()), either(township(line), known.townshipId()),
				same(line.address(), known.address()), same(line.howToFind(), known.howToFind()),
				same(line.receptionTimes(), known.receptionTimes()), same(line.theme(), known.theme()),
				same(line.phone(), known.phone()), either(line.profession(), known.profession()));
	}

	private static <T> @Nullable T either(@Nullable T said, @Nullable T before) {
		return (said != null) ? said : before;
	}

	/** Words that differ in stray spaces only are the same. */
	private static @Nullable String same(@Nullable String said, @Nullable String before) {
		boolean same = said == null || before != null && Tidy.text(before).equals(Tidy.text(said));
		return same ? before : said;
	}

	private @Nullable UUID township(StudioLine line) {
		if (line.township() == null) {
			return null;
		}
		List<TownshipView> found = this.townships.find(line.township());
		if (found.size() != 1) {
			fault(line, "township", "township.unknown", line.township());
			return null;
		}
		return found.get(0).id();
	}

	private void revise(StudioLine line, StudioView known, StudioFacts facts) {
		List<Change> changes = new ArrayList<>();
		compare(changes, "name", known.name(), facts.name(), Function.identity());
		compare(changes, "kind", known.kind(), facts.kind(), (kind) -> this.words.word(kind.key()));
		if (!Objects.equals(known.townshipId(), facts.townshipId())) {
			compare(changes, "township", known.townshipName(), line.township(), Function.identity());
		}
		compare(changes, "address", known.address(), facts.address(), Function.identity());
		compare(changes, "howToFind", known.howToFind(), facts.howToFind(), Function.identity());
		compare(changes, "receptionTimes", known.receptionTimes(), facts.receptionTimes(), Function.identity());
		compare(changes, "theme", known.theme(), facts.theme(), Function.identity());
		compare(changes, "phone", known.phone(), facts.phone(), Function.identity());
		compare(changes, "profession", known.profession(), facts.profession(), (one) -> this.words.word(one.key()));
		if (changes.isEmpty()) {
			this.unchanged++;
			return;
		}
		this.revisions.add(new ReviseStudio(known.id(), known.version(), facts));
		this.changed.add(new Difference(line.row(), known.name(), changes));
	}

	private static <T> void compare(List<Change> changes, String column, @Nullable T before, @Nullable T after,
			Function<T, String> told) {
		if (!Objects.equals(before, after)) {
			changes.add(new Change(PREFIX + column, (before != null) ? told.apply(before) : "",
					(after != null) ? told.apply(after) : ""));
		}
	}

	private void fault(StudioLine line, String column, String key, Object... arguments) {
		this.faults.add(new Fault(line.row(), "", PREFIX + column, PREFIX + key,
				Stream.of(arguments).map(String::valueOf).toList()));
	}

}
