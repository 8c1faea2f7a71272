package org.lianxin.petition.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.petition.PetitionRow;
import org.lianxin.petition.WorkList;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.web.Filters;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The work list as a file: the petitions that its reader may see, without anybody's
 * identity.
 */
@Controller
class WorkListExportController {

	private static final List<String> HEADERS = Stream
		.of("number", "matter", "kind", "source", "step", "holder", "studio", "township", "village", "registered",
				"due")
		.map((column) -> "petition.list." + column)
		.toList();

	private final WorkList workList;

	private final Exports exports;

	private final Words words;

	private final Clock clock;

	WorkListExportController(WorkList workList, Exports exports, Words words, Clock clock) {
		this.workList = workList;
		this.exports = exports;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/desk/petitions/export.xlsx")
	void show(@Valid @ModelAttribute("filter") WorkListForm form, BindingResult errors, HttpServletResponse response) {
		Filters.require(errors);
		Export list = new Export("petitions", narrowed(form), this.words.word("petition.menu"),
				HEADERS.stream().map(this.words::word).toList(),
				(rows) -> this.workList.each(form.toFilter(), (petition) -> row(petition, rows)));
		this.exports.send(list, response);
	}

	private static Map<String, @Nullable Object> narrowed(WorkListForm form) {
		Map<String, @Nullable Object> narrowed = new LinkedHashMap<>();
		narrowed.put("tab", form.tabOrMine());
		narrowed.put("step", form.step());
		narrowed.put("studio", form.studio());
		narrowed.put("unit", form.unit());
		narrowed.put("kind", form.kind());
		narrowed.put("township", form.township());
		narrowed.put("source", form.source());
		narrowed.put("due", form.due());
		narrowed.put("text", form.text());
		return narrowed;
	}

	private void row(PetitionRow petition, RowSink rows) {
		String holder = (petition.holderName() != null) ? petition.holderName()
				: this.words.word(petition.holder().key());
		rows.row(petition.number().value(), petition.title(), this.words.word(petition.kind().key()),
				this.words.word(petition.source().key()), this.words.word(petition.step().key()), holder,
				petition.studioName(), petition.townshipName(), petition.villageName(),
				petition.registeredAt().atZone(this.clock.getZone()).toLocalDateTime(), petition.dueOn());
	}

}
