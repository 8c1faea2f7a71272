package org.lianxin.petition.web;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Phones;
import org.lianxin.studio.Places;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Says what is wrong with a resident's form, each at its field. */
@Component
class MatterRules {

	static final int MOST_WORDS = 2000;

	static final int MOST_NAME = 40;

	static final int MOST_CONTACT = 200;

	private final Places places;

	private final MatterOptions options;

	MatterRules(Places places, MatterOptions options) {
		this.places = places;
		this.options = options;
	}

	void check(MatterForm form, Addressed addressed, BindingResult errors) {
		checkKind(form, errors);
		checkWords(form.words(), errors);
		checkPlace(form, addressed, errors);
		checkLength("name", form.name(), MOST_NAME, errors);
		checkPhone(form.phone(), errors);
		checkLength("contact", form.contact(), MOST_CONTACT, errors);
	}

	private static void checkKind(MatterForm form, BindingResult errors) {
		if (isBlank(form.kind())) {
			errors.rejectValue("kind", "resident.matter.kind.empty");
		}
		else if (form.petitionKind().isEmpty()) {
			errors.rejectValue("kind", "resident.matter.kind.unknown");
		}
	}

	private static void checkWords(@Nullable String words, BindingResult errors) {
		if (isBlank(words)) {
			errors.rejectValue("words", "resident.matter.words.empty");
		}
		else {
			checkLength("words", words, MOST_WORDS, errors);
		}
	}

	private void checkPlace(MatterForm form, Addressed addressed, BindingResult errors) {
		boolean studioKnown = addressed.studio() != null;
		if (!isBlank(form.village())) {
			if (form.villageId().flatMap(this.places::village).isEmpty()) {
				errors.rejectValue("village", "petition.village.unknown");
			}
		}
		else if (!studioKnown && this.options.hasVillages()) {
			errors.rejectValue("village", "resident.matter.village.empty");
		}
		else if (!studioKnown) {
			errors.rejectValue("studio", "resident.matter.studio.empty");
		}
	}

	private static void checkPhone(@Nullable String phone, BindingResult errors) {
		if (phone != null && !phone.isBlank() && !Phones.isPhone(phone)) {
			errors.rejectValue("phone", "resident.matter.phone.wrong");
		}
	}

	static void checkLength(String field, @Nullable String typed, int most, BindingResult errors) {
		if (typed != null && typed.length() > most) {
			errors.rejectValue(field, "resident.long", new Object[] { most, typed.length() - most }, null);
		}
	}

	static boolean isBlank(@Nullable String typed) {
		return typed == null || typed.isBlank();
	}

}
