package org.lianxin.studio.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.attachment.PhotoBytes;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.Checklist;
import org.lianxin.studio.ChecklistItemView;
import org.lianxin.studio.EvidenceService;
import org.lianxin.studio.EvidenceView;
import org.lianxin.studio.ShownItem;
import org.lianxin.studio.StudioDesk;
import org.lianxin.studio.StudioView;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Rejected;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a studio shows for each item of the checklist. */
@Controller
@RequestMapping("/desk/studios/{slug}")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class EvidenceController {

	private static final Map<String, String> FIELDS = Map.of("studio.evidence.empty", "note",
			"studio.evidence.link.wrong", "link");

	private static final String VIEW = "studio/showing";

	private final StudioDesk desk;

	private final EvidenceService evidence;

	private final Checklist checklist;

	private final EvidencePhotos photos;

	EvidenceController(StudioDesk desk, EvidenceService evidence, Checklist checklist, EvidencePhotos photos) {
		this.desk = desk;
		this.evidence = evidence;
		this.checklist = checklist;
		this.photos = photos;
	}

	@GetMapping("/checklist")
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	String list(@PathVariable String slug, Model model) {
		StudioView studio = this.desk.studio(slug);
		model.addAttribute("studio", studio);
		List<ShownItem> items = this.evidence.of(studio.id());
		model.addAttribute("all", items.size());
		model.addAttribute("shown", items.stream().filter(ShownItem::isShown).count());
		model.addAttribute("sections", Section.of(items, (one) -> one.item().half()));
		model.addAttribute("serves", SignedIn.required().role() != Role.SUPERVISOR);
		return "studio/evidence";
	}

	@GetMapping("/checklist/{item}/evidence")
	String form(@PathVariable String slug, @PathVariable UUID item, Model model) {
		model.addAttribute("studio", this.desk.served(slug));
		model.addAttribute("item", this.checklist.item(item));
		model.addAttribute("form", EvidenceForm.empty());
		return VIEW;
	}

	@PostMapping("/checklist/{item}/evidence")
	ModelAndView create(@PathVariable String slug, @PathVariable UUID item,
			@Valid @ModelAttribute("form") EvidenceForm form, BindingResult errors, Model model, Flash flash) {
		StudioView studio = this.desk.served(slug);
		ChecklistItemView asked = this.checklist.item(item);
		this.photos.keep(form, errors);
		if (!Attempts.attempt(errors, FIELDS, () -> this.evidence.add(form.toCommand(studio.id(), item)))) {
			model.addAttribute("studio", studio);
			model.addAttribute("item", asked);
			model.addAttribute("drafts", this.photos.of(form.submission()));
			return Rejected.form(VIEW);
		}
		flash.success("studio.evidence.added", asked.title());
		return new ModelAndView("redirect:/desk/studios/" + slug + "/checklist#item-" + item);
	}

	@GetMapping("/evidence/{id}/withdrawal")
	String confirm(@PathVariable String slug, @PathVariable UUID id, Model model) {
		StudioView studio = this.desk.served(slug);
		model.addAttribute("studio", studio);
		model.addAttribute("shown", shown(studio, id));
		return "studio/withdrawal";
	}

	@PostMapping("/evidence/{id}/withdrawal")
	String withdraw(@PathVariable String slug, @PathVariable UUID id, Flash flash) {
		StudioView studio = this.desk.served(slug);
		this.evidence.withdraw(studio.id(), id);
		flash.success("studio.evidence.withdrawn");
		return "redirect:/desk/studios/" + slug + "/checklist";
	}

	private EvidenceView shown(StudioView studio, UUID id) {
		return this.evidence.of(studio.id())
			.stream()
			.flatMap((item) -> item.evidence().stream())
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("studio.evidence.unknown"));
	}

	@GetMapping("/evidence/photos/{photo}")
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	ResponseEntity<byte[]> photo(@PathVariable String slug, @PathVariable UUID photo) {
		return picture(slug, photo, false);
	}

	@GetMapping("/evidence/photos/{photo}/small")
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	ResponseEntity<byte[]> small(@PathVariable String slug, @PathVariable UUID photo) {
		return picture(slug, photo, true);
	}

	private ResponseEntity<byte[]> picture(String slug, UUID photo, boolean small) {
		PhotoBytes picture = this.evidence.photo(this.desk.studio(slug).id(), photo, small)
			.orElseThrow(() -> new NotFound("studio.photo.none"));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(picture.mediaType()))
			.cacheControl(CacheControl.maxAge(Duration.ofMinutes(30)).cachePrivate())
			.body(picture.bytes());
	}

}
