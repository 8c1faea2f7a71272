package org.lianxin.representative.team;

import java.util.List;
import java.util.Optional;

import org.lianxin.spreadsheet.Cells;
import org.lianxin.spreadsheet.Column;
import org.lianxin.spreadsheet.Layout;
import org.lianxin.spreadsheet.Line;
import org.lianxin.spreadsheet.Words;
import org.lianxin.studio.Profession;

import org.springframework.stereotype.Component;

/** The columns of a county's list of service teams. */
@Component
class TeamColumns {

	static final String PREFIX = "team.sheet.";

	final Column<String> name = Column.required(PREFIX + "name", Cells.form(".{2,40}", PREFIX + "name.wrong"));

	final Column<String> code = Column.optional(PREFIX + "code", Cells.text(20));

	final Column<Profession> profession;

	final Column<String> studio = Column.optional(PREFIX + "studio", Cells.text(60));

	final Column<String> offer = Column.optional(PREFIX + "offer", Cells.form(".{2,500}", PREFIX + "offer.wrong"));

	final Column<String> leader = Column.optional(PREFIX + "leader", Cells.text(60));

	final Column<List<String>> members = Column.optional(PREFIX + "members", Cells.names());

	TeamColumns(Words words) {
		this.profession = Column.optional(PREFIX + "profession",
				Cells.choice(words, Profession::key, Profession.values()));
	}

	Layout layout() {
		return Layout.of(this.name, this.code, this.profession, this.studio, this.offer, this.leader, this.members);
	}

	Optional<TeamLine> line(Line line) {
		return Optional.ofNullable(line.get(this.name))
			.map((name) -> new TeamLine(line.number(), name, line.get(this.code), line.get(this.profession),
					line.get(this.studio), line.get(this.offer), line.get(this.leader), line.get(this.members)));
	}

}
