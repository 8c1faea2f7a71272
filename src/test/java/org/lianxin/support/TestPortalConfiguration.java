package org.lianxin.support;

import java.time.Clock;

import org.lianxin.attachment.Attachments;
import org.lianxin.petition.FeedbackService;
import org.lianxin.petition.FollowingService;
import org.lianxin.petition.HandlingService;
import org.lianxin.petition.PetitionIntake;
import org.lianxin.petition.PetitionPages;
import org.lianxin.petition.ReceptionService;
import org.lianxin.petition.ReplyService;
import org.lianxin.petition.web.Followed;
import org.lianxin.studio.AssessmentService;
import org.lianxin.studio.Checklist;
import org.lianxin.studio.EvidenceService;
import org.lianxin.studio.StudioPhotos;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * What the tests add to the portal: their clock, and the stories told through its
 * services.
 */
@TestConfiguration(proxyBeanMethods = false)
class TestPortalConfiguration {

	@Bean
	@Primary
	MutableClock testClock() {
		return new MutableClock();
	}

	@Bean
	static Statements statements() {
		return new Statements();
	}

	@Bean
	Scenario scenario(PetitionIntake intake, ReceptionService reception, HandlingService handling, ReplyService replies,
			FeedbackService feedback, FollowingService following, PetitionPages pages, Followed followed) {
		return new Scenario(intake, reception, handling, replies, feedback, following, pages, followed);
	}

	@Bean
	StudioStory studioStory(Checklist checklist, EvidenceService evidence, AssessmentService assessments,
			StudioPhotos photos, Attachments attachments, Clock clock) {
		return new StudioStory(checklist, evidence, assessments, photos, attachments, clock);
	}

}
