package org.lianxin.representative.web;

import java.util.List;

import org.lianxin.representative.OnDuty;
import org.lianxin.studio.StudioView;

/** A studio that receives on a day, and who sits there. */
record DutyPlace(StudioView studio, List<OnDuty> representatives) {

	/** Groups those on duty by studio, in the order of the studios. */
	static List<DutyPlace> of(List<StudioView> studios, List<OnDuty> onDuty) {
		return studios.stream()
			.map((studio) -> new DutyPlace(studio,
					onDuty.stream().filter((person) -> studio.id().equals(person.studioId())).toList()))
			.filter((place) -> !place.representatives().isEmpty())
			.toList();
	}

}
