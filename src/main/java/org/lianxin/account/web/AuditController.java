package org.lianxin.account.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.AuditEvent;
import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.shared.Paged;
import org.lianxin.web.Option;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail, for the auditor to read. */
@Controller
class AuditController {

	private final AuditTrail trail;

	private final MessageSource messages;

	private final Exports exports;

	private final Clock clock;

	AuditController(AuditTrail trail, MessageSource messages, Exports exports, Clock clock) {
		this.trail = trail;
		this.messages = messages;
		this.exports = exports;
		this.clock = clock;
	}

	@GetMapping("/desk/audit")
	String list(@RequestParam(required = false) @Nullable AuditKind kind,
			@RequestParam(required = false) @Nullable UUID before, Locale locale, Model model) {
		Paged<AuditEvent> events = this.trail.newest(kind, before);
		model.addAttribute("rows", events.rows().stream().map(this::row).toList());
		model.addAttribute("next", events.next());
		model.addAttribute("filter", new Filter(kind));
		model.addAttribute("kinds", kinds(locale));
		model.addAttribute("first", before == null);
		return "account/audit";
	}

	@GetMapping("/desk/audit/export.xlsx")
	void export(@RequestParam(required = false) @Nullable AuditKind kind, Locale locale, HttpServletResponse response) {
		List<String> headers = Stream.of("kind", "subject", "actor", "purpose", "at")
			.map((field) -> word("account.audit." + field, locale))
			.toList();
		this.exports.send(new Export("audit", (kind != null) ? Map.of("kind", kind) : Map.of(),
				word("account.audit.title", locale), headers, (rows) -> this.trail.export(kind, (event) -> {
					Row row = row(event);
					rows.row(word(row.kindKey(), locale), row.subject(), row.actor(), row.purpose(), row.at());
				})), response);
	}

	private String word(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	private Row row(AuditEvent event) {
		return new Row(event.at().atZone(this.clock.getZone()).toLocalDateTime(), event.kind().key(), event.actor(),
				event.subject(), event.purpose(), event.kind().isAutomatic());
	}

	private List<Option> kinds(Locale locale) {
		return Arrays.stream(AuditKind.values())
			.map((kind) -> new Option(kind.name(), this.messages.getMessage(kind.key(), null, locale)))
			.toList();
	}

	record Filter(@Nullable AuditKind kind) {
	}

	record Row(LocalDateTime at, String kindKey, String actor, String subject, @Nullable String purpose,
			boolean automatic) {
	}

}
