package org.lianxin.studio;

import java.util.Optional;

import org.lianxin.spreadsheet.Cells;
import org.lianxin.spreadsheet.Column;
import org.lianxin.spreadsheet.Layout;
import org.lianxin.spreadsheet.Line;
import org.lianxin.spreadsheet.Words;

import org.springframework.stereotype.Component;

/** The columns of a county's list of studios. */
@Component
class StudioColumns {

	static final String PREFIX = "studio.sheet.";

	final Column<String> name = Column.required(PREFIX + "name", Cells.form(".{2,60}", "studio.name.short"));

	final Column<String> slug = Column.optional(PREFIX + "slug",
			Cells.form("[a-z0-9][a-z0-9-]{0,59}", "studio.slug.wrong"));

	final Column<StudioKind> kind;

	final Column<String> township = Column.optional(PREFIX + "township", Cells.text(60));

	final Column<String> address = Column.optional(PREFIX + "address", Cells.text(120));

	final Column<String> howToFind = Column.optional(PREFIX + "howToFind", Cells.text(200));

	final Column<String> receptionTimes = Column.optional(PREFIX + "receptionTimes", Cells.text(120));

	final Column<String> theme = Column.optional(PREFIX + "theme", Cells.text(60));

	final Column<String> phone = Column.optional(PREFIX + "phone",
			Cells.form("[0-9+ ()-]{3,20}", "studio.phone.wrong"));

	final Column<Profession> profession;

	StudioColumns(Words words) {
		this.kind = Column.optional(PREFIX + "kind", Cells.choice(words, StudioKind::key, StudioKind.values()));
		this.profession = Column.optional(PREFIX + "profession",
				Cells.choice(words, Profession::key, Profession.values()));
	}

	Layout layout() {
		return Layout.of(this.name, this.slug, this.kind, this.township, this.address, this.howToFind,
				this.receptionTimes, this.theme, this.phone, this.profession);
	}

	Optional<StudioLine> line(Line line) {
		return Optional.ofNullable(line.get(this.name))
			.map((name) -> new StudioLine(line.number(), name, line.get(this.slug), line.get(this.kind),
					line.get(this.township), line.get(this.address), line.get(this.howToFind),
					line.get(this.receptionTimes), line.get(this.theme), line.get(this.phone),
					line.get(this.profession)));
	}

}
