package org.lianxin.representative;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.lianxin.spreadsheet.Column;
import org.lianxin.spreadsheet.Findings;
import org.lianxin.spreadsheet.ImportCounts;
import org.lianxin.spreadsheet.Layout;
import org.lianxin.spreadsheet.SheetImport;
import org.lianxin.spreadsheet.Table;
import org.lianxin.spreadsheet.Template;
import org.lianxin.spreadsheet.Words;
import org.lianxin.studio.Places;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.TownshipView;

import org.springframework.stereotype.Component;

/** The county's list of representatives as a file. */
@Component
class RepresentativeSheet implements SheetImport {

	private static final String PREFIX = RepresentativeColumns.PREFIX;

	private final RepresentativeColumns columns;

	private final RepresentativeImport representatives;

	private final StudioService studios;

	private final Places places;

	private final Words words;

	RepresentativeSheet(RepresentativeColumns columns, RepresentativeImport representatives, StudioService studios,
			Places places, Words words) {
		this.columns = columns;
		this.representatives = representatives;
		this.studios = studios;
		this.places = places;
		this.words = words;
	}

	@Override
	public String kind() {
		return "representatives";
	}

	@Override
	public String home() {
		return "/desk/representatives";
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
		if (column == this.columns.sex) {
			return this.words.all(Sex::key, Sex.values());
		}
		if (column == this.columns.level) {
			return this.words.all(Level::key, Level.values());
		}
		if (column == this.columns.leadingCadre) {
			return this.columns.yesAndNo();
		}
		if (column == this.columns.professions) {
			return this.words.all(Profession::key, Profession.values());
		}
		if (column == this.columns.weekday) {
			return this.words.all(RepresentativeColumns::weekdayKey, DayOfWeek.values());
		}
		if (column == this.columns.studio) {
			return this.studios.all().stream().map(StudioView::name).toList();
		}
		return (column == this.columns.residenceTownship)
				? this.places.townships().stream().map(TownshipView::name).toList() : List.of();
	}

	@Override
	public Findings examine(Table table) {
		return table.with(this.representatives.plan(lines(table), terms(table)).findings());
	}

	@Override
	public ImportCounts apply(Table table) {
		return this.representatives.apply(lines(table), terms(table));
	}

	private List<RepresentativeLine> lines(Table table) {
		return table.lines().stream().map(this.columns::line).flatMap(Optional::stream).toList();
	}

	private List<TermLine> terms(Table table) {
		return Stream.ofNullable(table.beside())
			.flatMap((terms) -> terms.lines().stream())
			.map(this.columns::term)
			.flatMap(Optional::stream)
			.toList();
	}

}
