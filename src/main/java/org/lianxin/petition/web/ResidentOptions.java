package org.lianxin.petition.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lianxin.petition.PetitionKind;
import org.lianxin.studio.Places;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.VillageView;
import org.lianxin.web.Option;
import org.lianxin.web.OptionGroup;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a resident can choose from, in their own words. */
@Component
class ResidentOptions {

	private final Places places;

	private final StudioService studios;

	private final MessageSource messages;

	ResidentOptions(Places places, StudioService studios, MessageSource messages) {
		this.places = places;
		this.studios = studios;
		this.messages = messages;
	}

	List<Option> kinds() {
		return Arrays.stream(PetitionKind.values()).map((kind) -> new Option(kind.name(), words(kind.key()))).toList();
	}

	/** The villages, township by township; empty where the reference data lacks them. */
	List<OptionGroup> villages() {
		Map<String, List<Option>> groups = new LinkedHashMap<>();
		for (VillageView village : this.places.villages()) {
			groups.computeIfAbsent(village.townshipName(), (township) -> new ArrayList<>())
				.add(new Option(village.id().toString(), village.name()));
		}
		return groups.entrySet().stream().map((group) -> new OptionGroup(group.getKey(), group.getValue())).toList();
	}

	boolean hasVillages() {
		return !this.places.villages().isEmpty();
	}

	List<Option> studios() {
		return this.studios.all().stream().map((studio) -> new Option(studio.slug(), studio.name())).toList();
	}

	private String words(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
