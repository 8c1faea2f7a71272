package org.lianxin.representative.team;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.representative.Namesakes;
import org.lianxin.spreadsheet.Column;
import org.lianxin.spreadsheet.Findings;
import org.lianxin.spreadsheet.ImportCounts;
import org.lianxin.spreadsheet.Layout;
import org.lianxin.spreadsheet.SheetImport;
import org.lianxin.spreadsheet.Table;
import org.lianxin.spreadsheet.Template;
import org.lianxin.spreadsheet.Words;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;

import org.springframework.stereotype.Component;

/** The county's list of service teams as a file. */
@Component
class TeamSheet implements SheetImport {

	private final TeamColumns columns;

	private final TeamBook book;

	private final Namesakes namesakes;

	private final TeamService teams;

	private final StudioService studios;

	private final Words words;

	private final AuditTrail trail;

	TeamSheet(TeamColumns columns, TeamBook book, Namesakes namesakes, TeamService teams, StudioService studios,
			Words words, AuditTrail trail) {
		this.columns = columns;
		this.book = book;
		this.namesakes = namesakes;
		this.teams = teams;
		this.studios = studios;
		this.words = words;
		this.trail = trail;
	}

	@Override
	public String kind() {
		return "teams";
	}

	@Override
	public String home() {
		return "/desk/teams";
	}

	@Override
	public Layout layout() {
		return this.columns.layout();
	}

	@Override
	public Template template() {
		return Template.of(layout(), TeamColumns.PREFIX, this.words, this::allowed);
	}

	private List<String> allowed(Column<?> column) {
		if (column == this.columns.profession) {
			return this.words.all(Profession::key, Profession.values());
		}
		return (column == this.columns.studio) ? this.studios.all().stream().map(StudioView::name).toList() : List.of();
	}

	@Override
	public Findings examine(Table table) {
		return table.with(plan(table).findings());
	}

	@Override
	public ImportCounts apply(Table table) {
		TeamPlan plan = plan(table);
		plan.findings().requireFaultless();
		this.teams.reviseAll(plan.revisions());
		this.teams.createAll(plan.foundings());
		ImportCounts counts = plan.findings().counts();
		this.trail.record(AuditKind.IMPORTED, kind(), counts.told());
		return counts;
	}

	private TeamPlan plan(Table table) {
		List<TeamLine> lines = table.lines().stream().map(this.columns::line).flatMap(Optional::stream).toList();
		Set<String> people = lines.stream().flatMap(TeamLine::people).collect(Collectors.toSet());
		return new TeamPlanner(this.book.all(), this.book.studios(), this.namesakes.find(people), this.words)
			.plan(lines);
	}

}
