package org.lianxin.representative.web;

import java.util.List;

import org.lianxin.representative.RepresentativeView;
import org.lianxin.studio.StudioView;

/** A studio that receives today, and who sits there. */
record DutyPlace(StudioView studio, List<RepresentativeView> representatives) {

	/** Groups those on duty by studio, in the order of the studios. */
	static List<DutyPlace> of(List<StudioView> studios, List<RepresentativeView> onDuty) {
		return studios.stream()
			.map((studio) -> new DutyPlace(studio,
					onDuty.stream().filter((person) -> studio.id().equals(person.studioId())).toList()))
			.filter((place) -> !place.representatives().isEmpty())
			.toList();
	}

}
