package org.lianxin.representative.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianxin.attachment.Photo;
import org.lianxin.attachment.Photos;
import org.lianxin.representative.Portraits;
import org.lianxin.representative.RepresentativeDirectory;
import org.lianxin.shared.Unprocessable;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Gives a representative a photo, another one, or none. */
@Controller
@RequestMapping("/desk/representatives/{code}/photo")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PortraitController {

	private static final String VIEW = "representative/photo";

	private static final String FIELD = "photo";

	/** Whatever is wrong is wrong with the one photo. */
	private static final Map<String, String> FIELDS = Map.of("representative.photo.missing", FIELD,
			"attachment.photo.large", FIELD, "attachment.photo.pixels", FIELD, "attachment.photo.broken", FIELD,
			"attachment.photo.heic", FIELD, "attachment.photo.type", FIELD, "attachment.photo.busy", FIELD);

	private final RecordAct act;

	private final RepresentativeDirectory directory;

	private final Portraits portraits;

	private final Photos photos;

	PortraitController(RecordAct act, RepresentativeDirectory directory, Portraits portraits, Photos photos) {
		this.act = act;
		this.directory = directory;
		this.portraits = portraits;
		this.photos = photos;
	}

	@GetMapping
	ModelAndView form(@PathVariable String code) {
		return this.act.form(code, VIEW, new PortraitForm(null));
	}

	@PostMapping
	ModelAndView create(@PathVariable String code, @ModelAttribute("form") PortraitForm form, BindingResult errors,
			Flash flash) {
		return this.act.submit(code, VIEW, errors, FIELDS, flash, "representative.photo.done",
				() -> this.portraits.show(code, read(form.photo())));
	}

	@PostMapping("/removal")
	String remove(@PathVariable String code, Flash flash) {
		this.portraits.hide(code);
		flash.success("representative.photo.removed", this.directory.record(code).name());
		return "redirect:/desk/representatives/" + code;
	}

	private Photo read(@Nullable MultipartFile upload) {
		if (upload == null || upload.isEmpty()) {
			throw new Unprocessable("representative.photo.missing");
		}
		try (InputStream bytes = upload.getInputStream()) {
			return this.photos.read(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The photo as uploaded. */
	record PortraitForm(@Nullable MultipartFile photo) {
	}

}
