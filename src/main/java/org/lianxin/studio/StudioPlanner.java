package org.lianxin.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.spreadsheet.Comparison;
import org.lianxin.spreadsheet.Examination;
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

	private final Examination found = new Examination(PREFIX);

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
		return new StudioPlan(this.openings, this.revisions, this.found.findings());
	}

	private void plan(StudioLine line) {
		int before = this.found.faults();
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
		if (this.found.faults() > before) {
			return;
		}
		if (known == null) {
			this.openings.add(new OpenStudio(Objects.requireNonNull(line.slug()), facts));
			this.found.add(line.row(), line.name());
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
		return new StudioFacts(Objects.requireNonNull(Comparison.same(line.name(), known.name())),
				Objects.requireNonNullElse(line.kind(), known.kind()),
				Comparison.either(township(line), known.townshipId()), Comparison.same(line.address(), known.address()),
				Comparison.same(line.howToFind(), known.howToFind()),
				Comparison.same(line.receptionTimes(), known.receptionTimes()),
				Comparison.same(line.theme(), known.theme()), Comparison.same(line.phone(), known.phone()),
				Comparison.either(line.profession(), known.profession()));
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
		Comparison compared = new Comparison(PREFIX).of("name", known.name(), facts.name())
			.of("kind", known.kind(), facts.kind(), (kind) -> this.words.word(kind.key()));
		if (!Objects.equals(known.townshipId(), facts.townshipId())) {
			compared.of("township", known.townshipName(), line.township());
		}
		compared.of("address", known.address(), facts.address())
			.of("howToFind", known.howToFind(), facts.howToFind())
			.of("receptionTimes", known.receptionTimes(), facts.receptionTimes())
			.of("theme", known.theme(), facts.theme())
			.of("phone", known.phone(), facts.phone())
			.of("profession", known.profession(), facts.profession(), (one) -> this.words.word(one.key()));
		if (this.found.change(line.row(), known.name(), compared.changes())) {
			this.revisions.add(new ReviseStudio(known.id(), known.version(), facts));
		}
	}

	private void fault(StudioLine line, String column, String key, Object... arguments) {
		this.found.fault(line.row(), column, key, arguments);
	}

}
