package org.lianxin.petition.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;
import org.lianxin.account.AuditTrail;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.attachment.PhotoBytes;
import org.lianxin.petition.ArchiveCheck;
import org.lianxin.petition.PetitionDetail;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PetitionPages;
import org.lianxin.petition.PublishedResults;
import org.lianxin.shared.NotFound;
import org.lianxin.web.Dates;
import org.lianxin.web.Flash;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One petition: the matter, its timeline, and what I may do now. */
@Controller
@RequestMapping("/desk/petitions/{number}")
class PetitionController {

	private final PetitionPages pages;

	private final PublishedResults results;

	private final ArchiveCheck check;

	private final AuditTrail trail;

	private final Dates dates;

	PetitionController(PetitionPages pages, PublishedResults results, ArchiveCheck check, AuditTrail trail,
			Dates dates) {
		this.pages = pages;
		this.results = results;
		this.check = check;
		this.trail = trail;
		this.dates = dates;
	}

	@GetMapping
	String show(@PathVariable PetitionNumber number, Model model, HttpSession session) {
		PetitionDetail petition = this.pages.detail(number);
		model.addAttribute("petition", petition);
		model.addAttribute("steps", StepLine.of(petition, this.dates));
		model.addAttribute("links", ActLink.of(petition));
		model.addAttribute("published", this.results.of(number).orElse(null));
		model.addAttribute("back",
				Optional.ofNullable(session.getAttribute(WorkListController.LAST_LIST)).orElse("/desk/petitions"));
		model.addAttribute("looks", mayReadTrail() ? this.trail.of(number.value()) : List.of());
		return "petition/show";
	}

	/** Proves the timeline, for whoever asks. */
	@PostMapping("/check")
	String check(@PathVariable PetitionNumber number, Flash flash) {
		OptionalInt broken = this.check.firstBroken(number);
		if (broken.isEmpty()) {
			flash.success("petition.check.whole");
		}
		else {
			flash.problem("petition.check.broken", broken.getAsInt());
		}
		return "redirect:" + DeskPage.address(number);
	}

	@GetMapping("/photos/{photo}")
	ResponseEntity<byte[]> photo(@PathVariable PetitionNumber number, @PathVariable UUID photo) {
		return answer(this.pages.photo(number, photo, false));
	}

	@GetMapping("/photos/{photo}/small")
	ResponseEntity<byte[]> small(@PathVariable PetitionNumber number, @PathVariable UUID photo) {
		return answer(this.pages.photo(number, photo, true));
	}

	private ResponseEntity<byte[]> answer(Optional<PhotoBytes> photo) {
		PhotoBytes picture = photo.orElseThrow(() -> new NotFound("petition.photo.unknown"));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(picture.mediaType()))
			.cacheControl(CacheControl.noStore())
			.body(picture.bytes());
	}

	private boolean mayReadTrail() {
		Role role = SignedIn.required().role();
		return role == Role.ADMINISTRATOR || role == Role.AUDITOR || role == Role.SUPERVISOR;
	}

}
