package org.lianxin.petition.web;

import org.lianxin.petition.PetitionKind;
import org.lianxin.studio.Places;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts beside a resident's form what its pages choose from and repeat. */
@Component
class MatterPages {

	private final MatterOptions options;

	private final Places places;

	private final PhotoDrafts drafts;

	MatterPages(MatterOptions options, Places places, PhotoDrafts drafts) {
		this.options = options;
		this.places = places;
		this.drafts = drafts;
	}

	void fill(Model model, MatterForm form, Addressed addressed) {
		model.addAttribute("addressed", addressed);
		model.addAttribute("kinds", this.options.kinds());
		model.addAttribute("villages", this.options.villages());
		model.addAttribute("studios", this.options.studios());
		model.addAttribute("kindKey", form.petitionKind().map(PetitionKind::key).orElse(null));
		model.addAttribute("drafts", this.drafts.of(form.submission()));
		model.addAttribute("place", form.villageId().flatMap(this.places::village).orElse(null));
	}

}
