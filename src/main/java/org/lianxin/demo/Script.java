package org.lianxin.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.lianxin.petition.Track;
import org.lianxin.studio.StudioView;

/**
 * What is done to one petition, in order, up to the point that its fate names. What a
 * matter meets on the way, such as a unit that is not responsible, is thrown here.
 */
class Script {

	private static final int[] LIMITS = { 10, 15, 15, 20, 30 };

	/** Past the ten calendar days within which the resident may rate. */
	private static final int UNRATED = 10;

	private final List<Beat> beats = new ArrayList<>();

	private final Fate fate;

	private final Tale tale;

	private final Random random;

	private final @Nullable StudioView industry;

	private final List<String> otherUnits;

	/**
	 * Writes the script.
	 * @param industry the studio of the trade that the matter belongs to, if any
	 * @param otherUnits units that are not responsible
	 */
	Script(Fate fate, Tale tale, Random random, @Nullable StudioView industry, List<String> otherUnits) {
		this.fate = fate;
		this.tale = tale;
		this.random = random;
		this.industry = industry;
		this.otherUnits = otherUnits;
		write();
	}

	List<Beat> beats() {
		return List.copyOf(this.beats);
	}

	private void write() {
		then(0, PetitionStory::register);
		switch (this.fate) {
			case NEW, NEW_DUE, NEW_OVERDUE -> sometimes(3, 0, PetitionStory::addWords);
			case ACCEPTED, ACCEPTED_OVERDUE -> accept();
			case WITHDRAWN -> withdraw();
			case REFUSED -> then(days(1, 3), PetitionStory::refuse);
			case REFUSED_AND_CLOSED -> refuse();
			case WITH_UNIT, WITH_UNIT_DUE, WITH_UNIT_OVERDUE -> sendToUnit();
			case WITH_COUNTY, WITH_COUNTY_OVERDUE -> askCounty();
			case INSTRUCTED -> instruct();
			case HANDLED, HANDLED_OVERDUE -> handle();
			case REPLIED, REPLIED_OVERDUE -> reply();
			case FOLLOWED_UP, FOLLOWED_UP_OVERDUE -> hear();
			case REOPENED -> reopen();
			case DISPUTED -> dispute();
			case SETTLED_ON_THE_SPOT, SETTLED_BY_UNIT, SETTLED_BY_INSTRUCTION -> {
				hear();
				close();
			}
			case SETTLED_AT_SECOND_TRY -> settleAtSecondTry();
		}
	}

	private void accept() {
		if (this.industry != null) {
			StudioView to = this.industry;
			then(days(0, 1), (story) -> story.handOver(to));
		}
		then(days(0, 2), PetitionStory::accept);
		sometimes(6, 0, PetitionStory::note);
	}

	private void withdraw() {
		if (this.random.nextBoolean()) {
			accept();
		}
		then(days(1, 3), PetitionStory::withdraw);
	}

	private void refuse() {
		then(days(1, 3), PetitionStory::refuse);
		then(days(2, 4), PetitionStory::followUpRefusal);
		then(UNRATED, PetitionStory::archive);
	}

	private void dispatch() {
		accept();
		if (this.fate.isWithUnit()) {
			int left = this.fate.daysLeft();
			this.beats.add(new Beat(days(0, 2), (story, day, today) -> story.dispatchDue(day, today, left)));
			return;
		}
		if (this.random.nextInt(14) == 0) {
			String wrong = this.otherUnits.get(this.random.nextInt(this.otherUnits.size()));
			then(days(0, 1), (story) -> story.dispatchWrongly(wrong));
			then(days(1, 3), PetitionStory::object);
			then(days(0, 1), PetitionStory::dispatchAgain);
		}
		else {
			int limit = LIMITS[this.random.nextInt(LIMITS.length)];
			then(days(0, 2), (story) -> story.dispatch(limit));
		}
	}

	private void sendToUnit() {
		dispatch();
		sometimes(9, 0, PetitionStory::grantIdentity);
		if (this.fate == Fate.WITH_UNIT_OVERDUE) {
			then(days(2, 4), PetitionStory::report);
			then(days(4, 6), PetitionStory::urge);
		}
		else if (this.random.nextBoolean()) {
			then(days(2, 4), PetitionStory::report);
			sometimes(3, 1, PetitionStory::addWords);
		}
	}

	private void askCounty() {
		accept();
		then(days(0, 2), PetitionStory::askInstruction);
	}

	private void instruct() {
		askCounty();
		then(days(2, 5), PetitionStory::instruct);
	}

	private void handle() {
		if (this.tale.goes(Track.INSTRUCTION)) {
			instruct();
		}
		else {
			dispatch();
			sometimes(8, 1, PetitionStory::addWords);
			sometimes(12, 0, PetitionStory::grantIdentity);
		}
		then(days(2, 4), PetitionStory::report);
		if (this.random.nextInt(10) == 0) {
			then(days(1, 3), PetitionStory::completePoorly);
			then(0, PetitionStory::sendBack);
		}
		then(days(2, 6), PetitionStory::complete);
	}

	private void reply() {
		if (this.tale.goes(Track.SPOT)) {
			then(days(0, 2), PetitionStory::answerAtOnce);
		}
		else {
			handle();
			then(0, PetitionStory::reply);
		}
	}

	private void hear() {
		reply();
		sometimes(8, 0, (story) -> {
			if (story.hasContact()) {
				story.reveal();
			}
		});
		if (this.tale.rating("rating") == null) {
			then(UNRATED, PetitionStory::followUp);
			return;
		}
		if (this.tale.isTypedByTheResident()) {
			then(days(0, 2), PetitionStory::rate);
		}
		then(days(1, 3), PetitionStory::followUp);
	}

	private void close() {
		then(this.tale.isTypedByTheResident() ? days(0, 3) : UNRATED, PetitionStory::archive);
		if (this.tale.isPublishable() && this.random.nextInt(10) < 7) {
			then(days(0, 2), PetitionStory::publish);
		}
	}

	private void reopen() {
		reply();
		then(days(1, 3), this.tale.isTypedByTheResident() ? PetitionStory::rate : PetitionStory::followUp);
	}

	private void redo() {
		reopen();
		then(days(5, 10), PetitionStory::completeAgain);
		then(0, PetitionStory::replyAgain);
	}

	private void dispute() {
		redo();
		then(days(1, 2), PetitionStory::rateDissatisfiedAgain);
	}

	private void settleAtSecondTry() {
		redo();
		then(days(1, 3), PetitionStory::rateAgain);
		close();
	}

	private void then(int workingDays, Consumer<PetitionStory> act) {
		this.beats.add(new Beat(workingDays, (story, day, today) -> act.accept(story)));
	}

	private void sometimes(int oneIn, int workingDays, Consumer<PetitionStory> act) {
		if (this.random.nextInt(oneIn) == 0) {
			then(workingDays, act);
		}
	}

	private int days(int least, int most) {
		return least + this.random.nextInt(most - least + 1);
	}

}
