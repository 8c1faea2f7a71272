package org.lianxin.petition;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.attachment.Attachments;
import org.lianxin.attachment.Photos;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.Pictures;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;

/** What the resident reads of their own matter. */
@PortalTest
class FollowingPagesTests {

	@Autowired
	private Scenario scenario;

	@Autowired
	private FollowingPages following;

	@Autowired
	private Photos photos;

	@Autowired
	private Attachments attachments;

	@Test
	void theReplyShowsThePhotosOfTheResultAndOnlyOnceItIsThere() {
		PetitionStory story = this.scenario.aPetition().receivedBy(TwoCounties.LIU).sentTo(TwoCounties.OFFICER);
		UUID form = UUID.randomUUID();
		as(TwoCounties.OFFICER, () -> {
			this.attachments.storeDraft(this.photos.read(Pictures.jpeg(3)), form);
			this.scenario.handling().complete(new CompleteHandling(story.number(), story.seen(), "修好了", form));
		});
		UUID photo = story.detail().timeline().get(0).photos().get(0);
		assertThat(followed(story).timeline()).flatExtracting(TimelineEntry::photos).isEmpty();
		story.replied();
		assertThat(followed(story).reply().photos()).containsExactly(photo);
		assertThat(this.scenario.asFollower(TwoCounties.GUANXIAN, story.number(),
				() -> this.following.photo(story.number(), photo, true)))
			.isPresent();
	}

	private FollowedPetition followed(PetitionStory story) {
		return this.scenario.asFollower(TwoCounties.GUANXIAN, story.number(),
				() -> this.following.followed(story.number()));
	}

}
