package org.lianxin.spreadsheet.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Unprocessable;
import org.lianxin.spreadsheet.ImportCounts;
import org.lianxin.spreadsheet.ImportPreview;
import org.lianxin.spreadsheet.Imports;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Rejected;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Brings a table, shows what it would do, and takes it. */
@Controller
@RequestMapping("/desk/imports/{kind}")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class ImportController {

	private static final int PAGE = 50;

	private static final String FORM = "spreadsheet/import";

	/** Whatever is wrong with an upload is said beside its field. */
	private static final Map<String, String> FIELDS = Stream
		.of("none", "empty", "locked", "old", "other", "broken", "huge", "large", "long", "faulty", "noLines",
				"noHeader", "headerMissing", "headerTwice")
		.collect(Collectors.toMap((key) -> "spreadsheet.file." + key, (key) -> "file"));

	private final Imports imports;

	ImportController(Imports imports) {
		this.imports = imports;
	}

	@GetMapping
	String form(@PathVariable String kind, Model model) {
		model.addAttribute("home", this.imports.home(kind));
		model.addAttribute("form", new UploadForm(null));
		return FORM;
	}

	@GetMapping("/template.xlsx")
	void template(@PathVariable String kind, HttpServletResponse response) {
		this.imports.template(kind, Downloads.begin(response, kind + "-template"));
	}

	@PostMapping
	ModelAndView create(@PathVariable String kind, @ModelAttribute("form") UploadForm form, BindingResult errors,
			Model model, Principal person) {
		model.addAttribute("home", this.imports.home(kind));
		AtomicReference<@Nullable UUID> draft = new AtomicReference<>();
		if (!Attempts.attempt(errors, FIELDS, () -> draft.set(keep(kind, form.file(), person)))) {
			return Rejected.form(FORM);
		}
		return new ModelAndView("redirect:/desk/imports/" + kind + "/" + draft.get());
	}

	private UUID keep(String kind, @Nullable MultipartFile file, Principal person) {
		if (file == null || Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) {
			throw new Unprocessable("spreadsheet.file.none");
		}
		try {
			return this.imports.keep(kind, file.getOriginalFilename(), file.getBytes(), person.getName());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@GetMapping("/{draft}")
	String show(@PathVariable String kind, @PathVariable UUID draft,
			@RequestParam(required = false) @Nullable Part part, @RequestParam(defaultValue = "0") int from,
			Model model) {
		ImportPreview preview = this.imports.preview(kind, draft);
		Part shown = (part != null) ? part : Part.first(preview.findings());
		List<?> all = shown.of(preview.findings());
		int start = Math.max(0, Math.min(from, all.size()));
		int end = Math.min(start + PAGE, all.size());
		model.addAttribute("preview", preview);
		model.addAttribute("findings", preview.findings());
		model.addAttribute("parts", Part.values());
		model.addAttribute("part", shown);
		model.addAttribute("rows", all.subList(start, end));
		model.addAttribute("from", start);
		model.addAttribute("next", (end < all.size()) ? end : null);
		return "spreadsheet/preview";
	}

	@GetMapping("/{draft}/faults.xlsx")
	void faults(@PathVariable String kind, @PathVariable UUID draft, HttpServletResponse response) {
		this.imports.faults(kind, draft, Downloads.begin(response, kind + "-faults"));
	}

	@PostMapping("/{draft}/application")
	String apply(@PathVariable String kind, @PathVariable UUID draft, Flash flash) {
		try {
			ImportCounts counts = this.imports.apply(kind, draft);
			flash.success("spreadsheet.import.done", counts.added(), counts.changed(), counts.unchanged());
			return "redirect:" + this.imports.home(kind);
		}
		catch (Unprocessable faulty) {
			flash.problem(faulty.key(), faulty.arguments());
			return "redirect:/desk/imports/" + kind + "/" + draft;
		}
	}

	@ModelAttribute("kind")
	String kind(@PathVariable String kind) {
		return kind;
	}

}
