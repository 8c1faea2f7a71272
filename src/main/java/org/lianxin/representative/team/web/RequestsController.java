package org.lianxin.representative.team.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.lianxin.account.AuditEvent;
import org.lianxin.account.AuditTrail;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.representative.team.RequestDetail;
import org.lianxin.representative.team.RequestPages;
import org.lianxin.representative.team.RequestRow;
import org.lianxin.representative.team.RequestState;
import org.lianxin.representative.team.TeamRequestNumber;
import org.lianxin.shared.Paged;
import org.lianxin.web.Filters;
import org.lianxin.web.Options;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The requests for teams: what waits for me, whatever else I may see, and one of them.
 */
@Controller
@RequestMapping("/desk/team-requests")
class RequestsController {

	/** Where the way back from a request is kept, so that filters are not lost on it. */
	private static final String LAST_LIST = "lastTeamRequests";

	private final RequestPages pages;

	private final AuditTrail trail;

	private final TeamChoices choices;

	private final Options options;

	RequestsController(RequestPages pages, AuditTrail trail, TeamChoices choices, Options options) {
		this.pages = pages;
		this.trail = trail;
		this.choices = choices;
		this.options = options;
	}

	@GetMapping
	String list(@ModelAttribute("filter") RequestListForm form, BindingResult errors, Model model, HttpSession session,
			HttpServletResponse response) {
		Paged<RequestRow> page = Filters.page(errors, response, () -> this.pages.list(form.toFilter()));
		session.setAttribute(LAST_LIST,
				form.address(RequestListForm.PATH, (form.after() != null) ? form.after().toString() : null));
		Role role = SignedIn.required().role();
		model.addAttribute("page", page);
		model.addAttribute("tab", form.tabOrMine());
		model.addAttribute("tabs", RequestListForm.Tab.values());
		model.addAttribute("narrowed", Filters.isUnreadable(errors) || form.isNarrowed());
		model.addAttribute("export", form.address(RequestListForm.PATH + "/export.xlsx", null));
		model.addAttribute("mayAsk", role == Role.LIAISON);
		model.addAttribute("states", this.options.of(RequestState::key, RequestState.values()));
		model.addAttribute("teams", (role != Role.REPRESENTATIVE) ? this.choices.teams() : List.of());
		model.addAttribute("studios", (role != Role.REPRESENTATIVE) ? this.choices.studios() : List.of());
		model.addAttribute("next", (page.next() != null) ? form.address(RequestListForm.PATH, page.next()) : null);
		model.addAttribute("first", (form.after() != null) ? form.address(RequestListForm.PATH, null) : null);
		return "team-request/list";
	}

	@GetMapping("/{number}")
	String show(@PathVariable TeamRequestNumber number, Model model, HttpSession session) {
		RequestDetail asked = this.pages.detail(number);
		Object back = session.getAttribute(LAST_LIST);
		model.addAttribute("asked", asked);
		model.addAttribute("back", (back != null) ? back : "/desk/team-requests");
		model.addAttribute("links", RequestLink.of(asked));
		model.addAttribute("looks", looks(number));
		return "team-request/show";
	}

	private List<AuditEvent> looks(TeamRequestNumber number) {
		Role role = SignedIn.required().role();
		return (role == Role.ADMINISTRATOR || role == Role.SUPERVISOR || role == Role.AUDITOR)
				? this.trail.of(number.value()) : List.of();
	}

}
