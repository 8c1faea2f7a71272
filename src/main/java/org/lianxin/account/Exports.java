package org.lianxin.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.spreadsheet.SheetWriter;
import org.lianxin.spreadsheet.web.Downloads;

import org.springframework.stereotype.Component;

/** Sends lists as files, and records who took which and how much of it. */
@Component
public class Exports {

	/** What the audit trail can hold. */
	private static final int LONGEST = 200;

	private final AuditTrail trail;

	private final Clock clock;

	Exports(AuditTrail trail, Clock clock) {
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Sends a list row by row. The record comes before the end of the file: without it
	 * the file is none.
	 */
	public void send(Export export, HttpServletResponse response) {
		String day = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(this.clock));
		SheetWriter writer = SheetWriter.to(Downloads.begin(response, export.list() + "-" + day), export.title(),
				export.headers());
		try {
			export.rows().accept(writer);
		}
		catch (RuntimeException cutOff) {
			if (writer.count() > 0) {
				record(export, writer.count());
			}
			throw cutOff;
		}
		record(export, writer.count());
		writer.finish();
	}

	private void record(Export export, int rows) {
		String told = "rows=" + rows + export.told();
		this.trail.record(AuditKind.EXPORTED, export.list(), told.substring(0, Math.min(told.length(), LONGEST)));
	}

}
