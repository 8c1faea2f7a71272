package org.lianxin.roster.appointment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.AuditEvent;
import org.lianxin.account.AuditTrail;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.roster.appointment.AfterAppointment;
import org.lianxin.roster.appointment.AppointmentDetail;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.roster.appointment.AppointmentPages;
import org.lianxin.roster.appointment.AppointmentRow;
import org.lianxin.roster.appointment.AppointmentState;
import org.lianxin.shared.Paged;
import org.lianxin.studio.StudioService;
import org.lianxin.web.Filters;
import org.lianxin.web.Option;
import org.lianxin.web.Options;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The appointments: the list, those of a day by duty, and one of them. */
@Controller
@RequestMapping("/desk/appointments")
class AppointmentsController {

	/** Where the way back from one is kept, so that filters are not lost on it. */
	private static final String LAST_LIST = "lastAppointments";

	private static final String LIST = "/desk/appointments";

	private static final String DAY = "appointment/day";

	private final AppointmentPages pages;

	private final AuditTrail trail;

	private final StudioService studios;

	private final List<AfterAppointment> afterwards;

	private final Options options;

	private final Clock clock;

	AppointmentsController(AppointmentPages pages, AuditTrail trail, StudioService studios,
			List<AfterAppointment> afterwards, Options options, Clock clock) {
		this.pages = pages;
		this.trail = trail;
		this.studios = studios;
		this.afterwards = afterwards;
		this.options = options;
		this.clock = clock;
	}

	@GetMapping
	String list(@ModelAttribute("filter") AppointmentListForm form, BindingResult errors, Model model,
			HttpSession session, HttpServletResponse response) {
		Paged<AppointmentRow> page = Filters.page(errors, response, () -> this.pages.list(form.toFilter()));
		session.setAttribute(LAST_LIST, form.address(form.after()));
		model.addAttribute("page", page);
		model.addAttribute("tab", form.tabOrOpen());
		model.addAttribute("tabs", AppointmentListForm.Tab.values());
		model.addAttribute("narrowed", Filters.isUnreadable(errors) || form.isNarrowed());
		model.addAttribute("states", this.options.of(AppointmentState::key, AppointmentState.values()));
		model.addAttribute("studios", studios());
		model.addAttribute("export", form.export());
		model.addAttribute("next", (page.next() != null) ? form.address(page.next()) : null);
		model.addAttribute("first", (form.after() != null) ? form.address(null) : null);
		return "appointment/list";
	}

	@GetMapping("/day")
	String day(@ModelAttribute("filter") DayForm asked, BindingResult errors, Model model, HttpSession session,
			HttpServletResponse response) {
		DayForm form = asked.orToday(LocalDate.now(this.clock));
		model.addAttribute("day", form.day());
		model.addAttribute("studio", form.studio());
		model.addAttribute("studios", studios());
		model.addAttribute("unreadable", errors.hasErrors());
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("duties", List.of());
			return DAY;
		}
		session.setAttribute(LAST_LIST, form.address());
		model.addAttribute("filter", form);
		model.addAttribute("duties", this.pages.on(Objects.requireNonNull(form.day()), form.studio()));
		return DAY;
	}

	/** A liaison has one studio, a representative their own duties: they choose none. */
	private List<Option> studios() {
		Role role = SignedIn.required().role();
		return (role == Role.LIAISON || role == Role.REPRESENTATIVE) ? List.of()
				: this.studios.all()
					.stream()
					.map((studio) -> new Option(studio.id().toString(), studio.name()))
					.toList();
	}

	@GetMapping("/{number}")
	String show(@PathVariable AppointmentNumber number, Model model, HttpSession session) {
		AppointmentDetail asked = this.pages.detail(number);
		Object back = session.getAttribute(LAST_LIST);
		model.addAttribute("asked", asked);
		model.addAttribute("back", (back != null) ? back : LIST);
		model.addAttribute("links", AppointmentLink.of(asked));
		model.addAttribute("afterwards", afterwards(asked));
		model.addAttribute("looks", looks(number));
		return "appointment/show";
	}

	/** Whoever answered it may write down what was said. */
	private List<AfterAppointment.Link> afterwards(AppointmentDetail asked) {
		boolean kept = asked.state() == AppointmentState.KEPT && asked.booker() != null;
		return kept ? this.afterwards.stream().map((after) -> after.link(asked.id(), asked.number().value())).toList()
				: List.of();
	}

	private List<AuditEvent> looks(AppointmentNumber number) {
		Role role = SignedIn.required().role();
		return (role == Role.ADMINISTRATOR || role == Role.SUPERVISOR || role == Role.AUDITOR)
				? this.trail.of(number.value()) : List.of();
	}

	/** Which day, and whether one studio only. */
	record DayForm(@Nullable LocalDate day, @Nullable UUID studio) {

		DayForm orToday(LocalDate today) {
			return new DayForm((this.day != null) ? this.day : today, this.studio);
		}

		String address() {
			return LIST + "/day?day=" + this.day + ((this.studio != null) ? "&studio=" + this.studio : "");
		}

	}

}
