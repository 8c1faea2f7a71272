package org.lianxin.demo;

import org.lianxin.attachment.Attachments;
import org.lianxin.calendar.StatutoryCalendar;
import org.lianxin.petition.FeedbackService;
import org.lianxin.petition.FollowingService;
import org.lianxin.petition.HandlingService;
import org.lianxin.petition.IdentityService;
import org.lianxin.petition.PetitionIntake;
import org.lianxin.petition.PublishedResults;
import org.lianxin.petition.ReceptionService;
import org.lianxin.petition.RemarkService;
import org.lianxin.petition.ReplyService;

import org.springframework.stereotype.Component;

/** All that can be done to a petition, for the stories to choose from. */
@Component
@DemoOnly
record UseCases(PetitionIntake intake, ReceptionService reception, HandlingService handling, ReplyService reply,
		FeedbackService feedback, FollowingService following, RemarkService remarks, IdentityService identity,
		PublishedResults results, Attachments attachments, StatutoryCalendar calendar, Sketches sketches,
		Persons persons) {
}
