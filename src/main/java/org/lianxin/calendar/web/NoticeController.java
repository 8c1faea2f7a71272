package org.lianxin.calendar.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.lianxin.calendar.LoadNotice;
import org.lianxin.calendar.Notice;
import org.lianxin.calendar.Notices;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
import org.lianxin.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The years whose holidays are known, and the loading of another in two steps. */
@Controller
@RequestMapping("/admin/calendar")
class NoticeController {

	private static final String LIST = "calendar/notices";

	private static final String CHECK = "calendar/notice";

	private final Notices notices;

	NoticeController(Notices notices) {
		this.notices = notices;
	}

	@GetMapping
	ModelAndView list(Model model) {
		return new ModelAndView(LIST, "form", NoticeForm.empty(furnish(model)));
	}

	/** Changes nothing: the operator sees what the file holds before it counts. */
	@PostMapping("/check")
	ModelAndView check(@ModelAttribute("form") NoticeForm form, BindingResult errors, Model model) {
		form.check(this.notices.loadable(), errors);
		if (errors.hasErrors()) {
			furnish(model);
			return Rejected.form(LIST);
		}
		MultipartFile file = Objects.requireNonNull(form.file());
		Notice notice = this.notices.read(Integer.parseInt(Objects.requireNonNull(form.year())), bytes(file));
		model.addAttribute("file", LoadForm.name(file.getOriginalFilename()));
		model.addAttribute("notice", notice);
		model.addAttribute("known", this.notices.isKnown(notice));
		return notice.isSound() ? new ModelAndView(CHECK) : Rejected.form(CHECK);
	}

	@PostMapping
	String create(LoadForm form, Flash flash) {
		LoadNotice command = form.toCommand();
		if (this.notices.load(command)) {
			flash.success("calendar.notice.loaded", String.valueOf(command.year()));
		}
		else {
			flash.notice("calendar.notice.same", String.valueOf(command.year()));
		}
		return "redirect:/admin/calendar";
	}

	private List<Integer> furnish(Model model) {
		List<Integer> years = this.notices.loadable();
		model.addAttribute("published", this.notices.published());
		model.addAttribute("years",
				years.stream().map((year) -> new Option(String.valueOf(year), String.valueOf(year))).toList());
		return years;
	}

	private static byte[] bytes(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
