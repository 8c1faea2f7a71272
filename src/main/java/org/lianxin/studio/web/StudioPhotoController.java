package org.lianxin.studio.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.lianxin.attachment.Photo;
import org.lianxin.attachment.Photos;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.StudioDesk;
import org.lianxin.studio.StudioPhotos;
import org.lianxin.studio.StudioView;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The photo of a studio: put up, replaced, taken down. */
@Controller
@RequestMapping("/desk/studios/{slug}/photo")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class StudioPhotoController {

	private static final String VIEW = "studio/photo";

	private final StudioDesk desk;

	private final StudioPhotos studioPhotos;

	private final Photos photos;

	StudioPhotoController(StudioDesk desk, StudioPhotos studioPhotos, Photos photos) {
		this.desk = desk;
		this.studioPhotos = studioPhotos;
		this.photos = photos;
	}

	@ModelAttribute("studio")
	StudioView studio(@PathVariable String slug) {
		return this.desk.served(slug);
	}

	@GetMapping
	String form(Model model) {
		model.addAttribute("form", new PhotoForm(null));
		return VIEW;
	}

	@PostMapping
	ModelAndView create(@ModelAttribute("studio") StudioView studio, @ModelAttribute("form") PhotoForm form,
			BindingResult errors, Flash flash) {
		try {
			this.studioPhotos.hang(studio.id(), read(form.photo()));
		}
		catch (Unprocessable refused) {
			errors.rejectValue("photo", refused.key(), refused.arguments(), refused.key());
			return Rejected.form(VIEW);
		}
		flash.success("studio.photo.hung");
		return new ModelAndView("redirect:/desk/studios/" + studio.slug());
	}

	private Photo read(@Nullable MultipartFile upload) {
		if (upload == null || upload.isEmpty()) {
			throw new Unprocessable("studio.photo.missing");
		}
		try (InputStream bytes = upload.getInputStream()) {
			return this.photos.read(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@GetMapping("/removal")
	String confirm() {
		return "studio/photo-removal";
	}

	@PostMapping("/removal")
	String remove(@ModelAttribute("studio") StudioView studio, Flash flash) {
		this.studioPhotos.remove(studio.id());
		flash.success("studio.photo.removed");
		return "redirect:/desk/studios/" + studio.slug();
	}

}
