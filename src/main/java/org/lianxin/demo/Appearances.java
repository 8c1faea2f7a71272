package org.lianxin.demo;

import java.util.List;

import org.lianxin.representative.Portraits;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.representative.Sex;
import org.lianxin.studio.MoveStudio;
import org.lianxin.studio.StudioPhotos;
import org.lianxin.studio.StudioState;
import org.lianxin.studio.StudioStates;
import org.lianxin.studio.StudioView;

import org.springframework.stereotype.Component;

/**
 * How studios stand and what is seen of them: some are suspended or closed, some show
 * their front, and one the faces of its people.
 */
@Component
@DemoOnly
class Appearances {

	/** One studio in so many shows no photo yet. */
	private static final int UNSEEN_STUDIO = 3;

	/** One representative in so many wants no photo on the wall. */
	private static final int UNSEEN_PERSON = 7;

	private final StudioStates states;

	private final StudioPhotos fronts;

	private final Portraits portraits;

	private final RepresentativeService representatives;

	private final Likenesses likenesses;

	Appearances(StudioStates states, StudioPhotos fronts, Portraits portraits, RepresentativeService representatives,
			Likenesses likenesses) {
		this.states = states;
		this.fronts = fronts;
		this.portraits = portraits;
		this.representatives = representatives;
		this.likenesses = likenesses;
	}

	/** Shows it all, as the administrator who is signed in. */
	void show(DemoCounty county, Cast cast) {
		int number = 0;
		for (StudioView studio : cast.studios().values()) {
			number++;
			if (number % UNSEEN_STUDIO != 0) {
				this.fronts.hang(studio.id(), this.likenesses.house(number));
			}
		}
		portray(this.representatives.inStudio(cast.studios().values().iterator().next().id()));
		Row.of("studios.csv", county).forEach((row) -> move(row, cast));
	}

	private void portray(List<RepresentativeView> people) {
		for (int number = 1; number <= people.size(); number++) {
			RepresentativeView person = people.get(number - 1);
			if (number % UNSEEN_PERSON != 0) {
				this.portraits.show(person.code(),
						this.likenesses.person(person.sexKey().equals(Sex.FEMALE.key()), number));
			}
		}
	}

	private void move(Row row, Cast cast) {
		StudioView studio = cast.studios().get(row.text("slug"));
		if (row.maybe("state_reason") != null) {
			this.states
				.move(new MoveStudio(studio.id(), row.one(StudioState.class, "state"), row.text("state_reason")));
		}
	}

}
