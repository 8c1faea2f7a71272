package org.lianxin.studio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.shared.Conflict;
import org.lianxin.spreadsheet.Column;
import org.lianxin.spreadsheet.Findings;
import org.lianxin.spreadsheet.ImportCounts;
import org.lianxin.spreadsheet.Layout;
import org.lianxin.spreadsheet.Names;
import org.lianxin.spreadsheet.SheetImport;
import org.lianxin.spreadsheet.Table;
import org.lianxin.spreadsheet.Template;
import org.lianxin.spreadsheet.Words;

import org.springframework.stereotype.Component;

/** The county's list of studios as a file. */
@Component
class StudioSheet implements SheetImport {

	private static final String PREFIX = StudioColumns.PREFIX;

	private final StudioColumns columns;

	private final StudioService studios;

	private final StudioRepository repository;

	private final StudioHistory history;

	private final Places places;

	private final Words words;

	private final AuditTrail trail;

	StudioSheet(StudioColumns columns, StudioService studios, StudioRepository repository, StudioHistory history,
			Places places, Words words, AuditTrail trail) {
		this.columns = columns;
		this.studios = studios;
		this.repository = repository;
		this.history = history;
		this.places = places;
		this.words = words;
		this.trail = trail;
	}

	@Override
	public String kind() {
		return "studios";
	}

	@Override
	public String home() {
		return "/desk/studios";
	}

	@Override
	public Layout layout() {
		return this.columns.layout();
	}

	@Override
	public Template template() {
		return Template.of(layout(), PREFIX, this.words, this::allowed);
	}

	private List<String> allowed(Column<?> column) {
		if (column == this.columns.kind) {
			return this.words.all(StudioKind::key, StudioKind.values());
		}
		if (column == this.columns.profession) {
			return this.words.all(Profession::key, Profession.values());
		}
		return (column == this.columns.township) ? this.places.townships().stream().map(TownshipView::name).toList()
				: List.of();
	}

	@Override
	public Findings examine(Table table) {
		return table.with(plan(table).findings());
	}

	@Override
	public ImportCounts apply(Table table) {
		StudioPlan plan = plan(table);
		plan.findings().requireFaultless();
		List<Studio> written = new ArrayList<>();
		plan.openings().forEach((opening) -> written.add(new Studio(opening.slug(), opening.facts(), opening.state())));
		Map<UUID, Studio> known = plan.revisions().isEmpty() ? Map.of()
				: this.repository.findAll().stream().collect(Collectors.toMap(Studio::id, Function.identity()));
		plan.revisions().forEach((revision) -> written.add(revised(known, revision)));
		this.repository.saveAllAndFlush(written);
		written.stream().filter((studio) -> !known.containsKey(studio.id())).forEach(this.history::begin);
		ImportCounts counts = plan.findings().counts();
		this.trail.record(AuditKind.IMPORTED, kind(), counts.told());
		return counts;
	}

	private static Studio revised(Map<UUID, Studio> known, ReviseStudio revision) {
		Studio studio = known.get(revision.id());
		if (studio == null || studio.version() != revision.version()) {
			throw new Conflict("studio.overtaken");
		}
		studio.revise(revision.facts());
		return studio;
	}

	private StudioPlan plan(Table table) {
		Names<TownshipView> townships = new Names<>(List.of(this.words.word(PREFIX + "endings").split("\\|")),
				Comparator.comparing(TownshipView::id));
		this.places.townships().forEach((township) -> townships.add(township.name(), township));
		List<StudioLine> lines = table.lines().stream().map(this.columns::line).flatMap(Optional::stream).toList();
		return new StudioPlanner(this.studios.all(), townships, this.words).plan(lines);
	}

}
