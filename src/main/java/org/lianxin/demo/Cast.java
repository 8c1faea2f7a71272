package org.lianxin.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.representative.RepresentativeView;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.VillageView;

/**
 * Who is who in a county that has been founded.
 *
 * @param studios by short name, in the order of the file
 * @param seats who sits in a studio, by its id
 * @param liaisons usernames by studio
 * @param speakers usernames by representative, where one has an account
 * @param units ids by code
 * @param officers usernames by code of the unit
 */
record Cast(Map<String, StudioView> studios, Map<UUID, List<RepresentativeView>> seats, Map<UUID, String> liaisons,
		Map<UUID, String> speakers, Map<String, UUID> units, Map<String, String> officers, List<VillageView> villages) {

	String liaison(StudioView studio) {
		return Optional.ofNullable(this.liaisons.get(studio.id())).orElseThrow();
	}

	StudioView near(VillageView village) {
		return this.studios.values()
			.stream()
			.filter((studio) -> village.townshipId().equals(studio.townshipId()))
			.findFirst()
			.orElseThrow();
	}

}
