package org.lianxin.representative.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import org.lianxin.account.AccountView;
import org.lianxin.account.Accounts;
import org.lianxin.account.AuditEvent;
import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.attachment.PhotoBytes;
import org.lianxin.representative.Histories;
import org.lianxin.representative.PlacementView;
import org.lianxin.representative.Portraits;
import org.lianxin.representative.RepresentativeDirectory;
import org.lianxin.representative.RepresentativeRecord;
import org.lianxin.representative.StandingView;
import org.lianxin.representative.Ties;
import org.lianxin.shared.NotFound;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The record of one representative: who they are, where they sat, whether they served.
 */
@Controller
@RequestMapping("/desk/representatives/{code}")
class RecordController {

	private final RepresentativeDirectory directory;

	private final Histories histories;

	private final Ties ties;

	private final Portraits portraits;

	private final Accounts accounts;

	private final AuditTrail trail;

	private final Clock clock;

	RecordController(RepresentativeDirectory directory, Histories histories, Ties ties, Portraits portraits,
			Accounts accounts, AuditTrail trail, Clock clock) {
		this.directory = directory;
		this.histories = histories;
		this.ties = ties;
		this.portraits = portraits;
		this.accounts = accounts;
		this.trail = trail;
		this.clock = clock;
	}

	@GetMapping
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	String show(@PathVariable String code, Model model, HttpSession session) {
		RepresentativeRecord person = this.directory.record(code);
		Role role = SignedIn.required().role();
		boolean administrator = role == Role.ADMINISTRATOR;
		boolean overseer = administrator || role == Role.SUPERVISOR;
		model.addAttribute("record", person);
		List<PlacementView> placements = this.histories.placements(person.row().id());
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("placements", placements);
		model.addAttribute("planned", placements.stream().anyMatch((placement) -> placement.from().isAfter(today)));
		List<StandingView> standings = this.histories.standings(person.row().id());
		model.addAttribute("standings", standings);
		model.addAttribute("coming", standings.stream().anyMatch((standing) -> standing.isComing(today)));
		model.addAttribute("mandates", this.histories.mandates(person.row().id()));
		model.addAttribute("memberships", this.histories.memberships(person.row().id()));
		model.addAttribute("ties", overseer ? this.ties.of(person.row().id()) : List.of());
		model.addAttribute("accounts", administrator ? accounts(person) : List.of());
		model.addAttribute("looks", overseer ? looks(code) : List.of());
		model.addAttribute("overseer", overseer);
		model.addAttribute("mayChange", administrator);
		model.addAttribute("mayCall", role != Role.SUPERVISOR);
		model.addAttribute("serves", administrator || serves(person));
		model.addAttribute("back", Optional.ofNullable(session.getAttribute(DeskRepresentativesController.LAST_LIST))
			.orElse("/desk/representatives"));
		return "representative/record";
	}

	private static boolean serves(RepresentativeRecord person) {
		SignedIn reader = SignedIn.required();
		return reader.role() == Role.LIAISON && person.row().studioId() != null
				&& reader.workplaceId().equals(Optional.of(person.row().studioId()));
	}

	private List<AccountView> accounts(RepresentativeRecord person) {
		return this.accounts.of(Role.REPRESENTATIVE, person.row().id());
	}

	/**
	 * A username may be the same word, and what was done to that account is not shown.
	 */
	private List<AuditEvent> looks(String code) {
		return this.trail.of(code).stream().filter((event) -> event.kind() == AuditKind.PHONE_REVEALED).toList();
	}

	@GetMapping("/picture")
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON', 'REPRESENTATIVE')")
	ResponseEntity<byte[]> picture(@PathVariable String code) {
		PhotoBytes picture = this.portraits.picture(code).orElseThrow(() -> new NotFound("representative.photo.none"));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(picture.mediaType()))
			.cacheControl(CacheControl.noStore())
			.body(picture.bytes());
	}

}
