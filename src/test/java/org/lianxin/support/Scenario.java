package org.lianxin.support;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.lianxin.petition.FeedbackService;
import org.lianxin.petition.FollowingService;
import org.lianxin.petition.HandlingService;
import org.lianxin.petition.PetitionIntake;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PetitionPages;
import org.lianxin.petition.ReceptionService;
import org.lianxin.petition.ReplyService;
import org.lianxin.petition.web.Followed;
import org.lianxin.petition.web.Proof;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells what has happened before a test begins, through the real services:
 * {@code scenario.aPetition().receivedBy(LIU).sentTo(OFFICER).handled()}.
 */
public record Scenario(PetitionIntake intake, ReceptionService reception, HandlingService handling,
		ReplyService replies, FeedbackService feedback, FollowingService following, PetitionPages pages,
		Followed followed) {

	/** Begins the story of a petition in Guanxian's first studio. */
	public PetitionStory aPetition() {
		return aPetition(TwoCounties.GUANXIAN);
	}

	/** Begins the story of a petition in a county's first studio. */
	public PetitionStory aPetition(TwoCounties.Place county) {
		return new PetitionStory(this, county);
	}

	/** Returns what the work yields for somebody who is not signed in. */
	public static <T extends @Nullable Object> T asResident(TwoCounties.Place county, Supplier<T> work) {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(new AnonymousAuthenticationToken("test", "anonymous",
				List.of(new SimpleGrantedAuthority("ROLE_ANONYMOUS"))));
		SecurityContextHolder.setContext(context);
		try {
			return CurrentCounty.call(county.id(), work);
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

	/** Returns what the work yields for the resident who gave the petition's code. */
	public <T extends @Nullable Object> T asFollower(TwoCounties.Place county, PetitionNumber number,
			Supplier<T> work) {
		return asResident(county, () -> Proof.of(this.followed, number, work));
	}

	/** Runs the work for the resident who gave the petition's code. */
	public void asFollower(TwoCounties.Place county, PetitionNumber number, Runnable work) {
		asFollower(county, number, () -> {
			work.run();
			return true;
		});
	}

	static UUID form() {
		return UUID.randomUUID();
	}

}
