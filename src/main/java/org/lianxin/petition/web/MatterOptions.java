package org.lianxin.petition.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lianxin.petition.PetitionKind;
import org.lianxin.studio.Places;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.VillageView;
import org.lianxin.web.Option;
import org.lianxin.web.OptionGroup;
import org.lianxin.web.Options;

import org.springframework.stereotype.Component;

/** What a form about a matter can choose from, in the reader's words. */
@Component
class MatterOptions {

	private final Places places;

	private final StudioService studios;

	private final Options options;

	MatterOptions(Places places, StudioService studios, Options options) {
		this.places = places;
		this.studios = studios;
		this.options = options;
	}

	List<Option> kinds() {
		return this.options.of(PetitionKind::key, PetitionKind.values());
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
		return this.studios.receiving().stream().map((studio) -> new Option(studio.slug(), studio.name())).toList();
	}

}
