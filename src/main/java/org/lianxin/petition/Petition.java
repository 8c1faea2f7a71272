package org.lianxin.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.events.PetitionMoved;
import org.lianxin.tenancy.CountyEntity;

/**
 * What a resident brings, on its way through the six steps. Each verb is what an officer
 * or the resident does; it is refused where the loop has no such move, and recorded in
 * the timeline.
 */
@Entity
class Petition extends CountyEntity<Petition> {

	@Column(updatable = false)
	private String number;

	@Column(updatable = false)
	private UUID submissionId;

	@Column(updatable = false)
	private byte[] codeHash;

	@Embedded
	private Matter matter;

	@Column(updatable = false)
	private Instant registeredAt;

	@Column(updatable = false)
	private @Nullable UUID eventId;

	private UUID studioId;

	private @Nullable UUID firstReceiverId;

	private @Nullable UUID unitId;

	@Embedded
	private Place place;

	@Enumerated(EnumType.STRING)
	private @Nullable Track track;

	@Enumerated(EnumType.STRING)
	private Outcome outcome = Outcome.PENDING;

	@Enumerated(EnumType.STRING)
	private @Nullable Rating rating;

	private @Nullable LocalDate feedbackUntil;

	/**
	 * The resident has rated the present reply in person; what staff heard does not take
	 * that right away.
	 */
	private boolean ratedByResident;

	/** How often handling was reopened; the first time is the resident's right. */
	private int redone;

	/**
	 * The unit has once said that it is not responsible; after designation there is no
	 * second return.
	 */
	private boolean objected;

	private boolean identityGranted;

	@Embedded
	private Timeline timeline = new Timeline();

	@Transient
	private @Nullable Standing loaded;

	@SuppressWarnings("NullAway.Init")
	protected Petition() {
	}

	private Petition(Registration registration, Term toDecide, Instant at) {
		super(registration.id());
		this.number = registration.number().value();
		this.submissionId = registration.submissionId();
		this.codeHash = registration.codeHash();
		this.matter = registration.matter();
		this.eventId = registration.eventId();
		this.studioId = registration.studioId();
		this.firstReceiverId = registration.firstReceiverId();
		this.place = new Place(toDecide);
		this.registeredAt = at;
	}

	/** Registers what a resident brings; the studio has that long to decide. */
	static Petition register(Registration registration, Actor by, Term toDecide, Instant at) {
		Petition petition = new Petition(registration, toDecide, at);
		petition.write(Entry.of(Act.REGISTER, by, at)
			.saying(registration.matter().words())
			.due(toDecide.due())
			.with(registration.photos()));
		return petition;
	}

	/** Takes the matter on: from here the first receiver answers for it (首接负责). */
	void accept(Actor by, Receiver receiver, @Nullable String words, Term toSend, Instant at) {
		require(Act.ACCEPT);
		moveTo(Step.RECEIVED);
		this.firstReceiverId = receiver.id();
		this.place.hold(Holder.STUDIO, toSend);
		write(Entry.of(Act.ACCEPT, by, at).about(receiver.name()).saying(words));
	}

	/** Does not take the matter on, and tells why and where to go; that is the reply. */
	void refuse(Actor by, String reason, String whereToGo, Term toFollowUp, LocalDate rateUntil, Instant at) {
		require(Act.REFUSE);
		moveTo(Step.REPLIED);
		settle(Outcome.REFUSED, toFollowUp, rateUntil);
		write(Entry.of(Act.REFUSE, by, at).about(whereToGo).saying(reason));
	}

	/**
	 * Settles a small matter on the spot: received, handled and replied in one act
	 * (小事当场办).
	 */
	void answer(Actor by, Receiver receiver, Answer answer, Term toFollowUp, Instant at) {
		require(Act.ANSWER);
		if (step() == Step.REGISTERED) {
			moveTo(Step.RECEIVED);
			this.firstReceiverId = receiver.id();
			write(Entry.of(Act.ACCEPT, by, at).about(receiver.name()));
		}
		if (this.firstReceiverId == null) {
			// A refusal that the county overruled was never accepted by anybody.
			this.firstReceiverId = receiver.id();
		}
		this.track = Track.SPOT;
		moveTo(Step.HANDLED);
		write(Entry.of(Act.RESULT, by, at));
		moveTo(Step.REPLIED);
		settle(answer.outcome(), toFollowUp, answer.rateUntil());
		write(Entry.of(Act.REPLY, by, at).saying(answer.words()).with(answer.photos()));
	}

	/** Hands a matter that is not yet received to the studio it belongs to. */
	void handOver(Actor by, UUID toStudioId, String toStudio, String reason, Term toDecide, Instant at) {
		require(Act.HAND_OVER);
		this.studioId = toStudioId;
		this.firstReceiverId = null;
		this.place.hold(Holder.STUDIO, toDecide);
		write(Entry.of(Act.HAND_OVER, by, at).about(toStudio).saying(reason));
	}

	/**
	 * Sends the matter to the unit that must handle it (归口办理), with a last day (要事限时办).
	 */
	void dispatch(Actor by, UUID toUnitId, String toUnit, @Nullable String words, Term toHandle, Instant at) {
		require(Act.DISPATCH);
		if (!toUnitId.equals(this.unitId)) {
			this.identityGranted = false;
		}
		this.unitId = toUnitId;
		this.track = Track.DEADLINE;
		this.place.hold(Holder.UNIT, toHandle);
		write(Entry.of(Act.DISPATCH, by, at).about(toUnit).saying(words).due(toHandle.due()));
	}

	/** Puts a big matter to the county for instruction (大事请示办). */
	void askInstruction(Actor by, String question, Term toInstruct, Instant at) {
		require(Act.ASK_INSTRUCTION);
		this.track = Track.INSTRUCTION;
		this.place.hold(Holder.COUNTY, toInstruct);
		write(Entry.of(Act.ASK_INSTRUCTION, by, at).saying(question));
	}

	/** Gives the studio the county's instruction. */
	void instruct(Actor by, String instruction, Term toAct, Instant at) {
		require(Act.INSTRUCT);
		this.place.hold(Holder.STUDIO, toAct);
		write(Entry.of(Act.INSTRUCT, by, at).saying(instruction));
	}

	/** Gives the matter back as none of the unit's business; possible once. */
	void disown(Actor by, @Nullable String unit, String reason, Term toSend, Instant at) {
		require(Act.OBJECT);
		if (this.objected) {
			throw new NotPossibleNow(number(), Act.OBJECT);
		}
		this.objected = true;
		this.track = null;
		this.place.hold(Holder.STUDIO, toSend);
		write(Entry.of(Act.OBJECT, by, at).about(unit).saying(reason));
	}

	/** Tells how the handling goes, without ending it. */
	void report(Actor by, String words, List<Evidence> photos, Instant at) {
		require(Act.PROGRESS);
		write(Entry.of(Act.PROGRESS, by, at).saying(words).with(photos));
	}

	/**
	 * Ends the handling with its result, which the studio checks before the resident has
	 * it.
	 */
	void complete(Actor by, String result, List<Evidence> photos, Term toCheck, Instant at) {
		require(Act.RESULT);
		moveTo(Step.HANDLED);
		this.place.hold(Holder.STUDIO, toCheck);
		write(Entry.of(Act.RESULT, by, at).saying(result).with(photos));
	}

	/** Returns a result that does not answer the matter to the one who handled it. */
	void sendBack(Actor by, String reason, Term toRedo, Instant at) {
		require(Act.RETURN);
		moveTo(Step.RECEIVED);
		this.place.hold(handler(), toRedo);
		write(Entry.of(Act.RETURN, by, at).saying(reason).due(toRedo.due()));
	}

	/** Answers the resident in plain words. */
	void reply(Actor by, Answer answer, Term toFollowUp, Instant at) {
		require(Act.REPLY);
		moveTo(Step.REPLIED);
		settle(answer.outcome(), toFollowUp, answer.rateUntil());
		write(Entry.of(Act.REPLY, by, at).saying(answer.words()).with(answer.photos()));
	}

	/**
	 * Records what the resident said when asked whether it is really solved (回访).
	 * @param heard the rating given, or null if there is one already or the time for one
	 * ran out
	 */
	void followUp(Actor by, @Nullable Rating heard, String words, NextTerms terms, Instant at) {
		require(Act.FOLLOW_UP);
		if (heard == null && this.rating == null) {
			requireNoMoreTime("petition.followUp.early", terms.today());
		}
		hear(Entry.of(Act.FOLLOW_UP, by, at).rated(heard).saying(words), heard, terms);
	}

	/**
	 * Records the resident's own rating; the first "not satisfied" reopens the handling,
	 * a second goes to the county.
	 */
	void rate(Rating given, @Nullable String words, NextTerms terms, Instant at) {
		require(Act.RATE);
		if (!mayStillRate(terms.today())) {
			throw new NotPossibleNow(number(), Act.RATE);
		}
		this.ratedByResident = true;
		hear(Entry.of(Act.RATE, Actor.RESIDENT, at).rated(given).saying(words), given, terms);
	}

	/** Decides after a second "not satisfied": handle it once more. */
	void decideToRedo(Actor by, String words, NextTerms terms, Instant at) {
		require(Act.DECIDE);
		write(Entry.of(Act.DECIDE, by, at).saying(words));
		reopen(by, terms, at);
	}

	/**
	 * Decides after a second "not satisfied": what was done stands, and the studio may
	 * close.
	 */
	void decideToClose(Actor by, String words, Term toArchive, Instant at) {
		require(Act.DECIDE);
		this.feedbackUntil = null;
		this.place.hold(Holder.STUDIO, toArchive);
		write(Entry.of(Act.DECIDE, by, at).saying(words));
	}

	/**
	 * Closes the file; nothing in it changes afterwards (一事一档).
	 * @throws TooEarly while the resident may still rate and has not: what staff heard
	 * alone closes nothing before that
	 */
	void archive(Actor by, @Nullable String words, LocalDate today, Instant at) {
		require(Act.ARCHIVE);
		requireNoMoreTime("petition.archive.early", today);
		moveTo(Step.ARCHIVED);
		write(Entry.of(Act.ARCHIVE, by, at).saying(words));
	}

	/** Takes the matter back, as only the resident may, until it has been handled. */
	void withdraw(@Nullable String words, Instant at) {
		require(Act.WITHDRAW);
		this.outcome = Outcome.WITHDRAWN;
		moveTo(Step.ARCHIVED);
		write(Entry.of(Act.WITHDRAW, Actor.RESIDENT, at).saying(words));
	}

	/** Adds what the resident has to add. */
	void addWords(@Nullable String words, List<Evidence> photos, Instant at) {
		require(Act.ADD_WORDS);
		write(Entry.of(Act.ADD_WORDS, Actor.RESIDENT, at).saying(words).with(photos));
	}

	/** Presses whoever has it on the desk (催办). */
	void urge(Actor by, String words, Instant at) {
		require(Act.URGE);
		write(Entry.of(Act.URGE, by, at).saying(words));
	}

	/** Adds a note that only staff see. */
	void note(Actor by, String words, Instant at) {
		require(Act.NOTE);
		write(Entry.of(Act.NOTE, by, at).saying(words));
	}

	/** Lets the unit that has it see who brought it. */
	void grantIdentity(Actor by, String reason, Instant at) {
		require(Act.GRANT_IDENTITY);
		this.identityGranted = true;
		write(Entry.of(Act.GRANT_IDENTITY, by, at).saying(reason));
	}

	private void require(Act act) {
		this.place.require(number(), act);
	}

	/** The one door from step to step. */
	private void moveTo(Step next) {
		this.place.moveTo(number(), next);
	}

	private void settle(Outcome outcome, Term toFollowUp, LocalDate rateUntil) {
		this.outcome = outcome;
		this.rating = null;
		this.ratedByResident = false;
		this.feedbackUntil = rateUntil;
		this.place.hold(Holder.STUDIO, toFollowUp);
	}

	private void hear(Entry entry, @Nullable Rating heard, NextTerms terms) {
		if (step() == Step.REPLIED) {
			moveTo(Step.FEEDBACK);
		}
		if (heard != null) {
			this.rating = heard;
		}
		this.place.hold(Holder.STUDIO, terms.toArchive());
		write(entry);
		if (heard == Rating.DISSATISFIED) {
			answerDissatisfaction(entry.by(), terms, entry.at());
		}
	}

	private void answerDissatisfaction(Actor by, NextTerms terms, Instant at) {
		if (this.redone == 0 && this.outcome != Outcome.REFUSED) {
			reopen(by, terms, at);
		}
		else {
			this.place.hold(Holder.COUNTY, terms.toDecide());
		}
	}

	private void reopen(Actor by, NextTerms terms, Instant at) {
		moveTo(Step.RECEIVED);
		this.redone++;
		this.outcome = Outcome.PENDING;
		this.rating = null;
		this.place.hold(handler(), terms.toRedo());
		write(Entry.of(Act.REOPEN, by, at).due(terms.toRedo().due()));
	}

	/** Whoever handled it: the unit it was last sent to, or the studio itself. */
	private Holder handler() {
		return (this.unitId != null && this.track == Track.DEADLINE) ? Holder.UNIT : Holder.STUDIO;
	}

	private void write(Entry entry) {
		this.timeline.write(countyId(), id(), step(), entry);
		registerEvent(new PetitionMoved(countyId(), id(), entry.act().name(), step().name(), this.timeline.sequence()));
	}

	private boolean mayStillRate(LocalDate today) {
		return !this.ratedByResident && this.feedbackUntil != null && !today.isAfter(this.feedbackUntil);
	}

	private void requireNoMoreTime(String key, LocalDate today) {
		if (mayStillRate(today)) {
			throw new TooEarly(key, this.feedbackUntil);
		}
	}

	@PostLoad
	void rememberStanding() {
		this.loaded = standing();
	}

	/** Where it stood when it was read, empty for a new one. */
	Optional<Standing> loadedStanding() {
		return Optional.ofNullable(this.loaded);
	}

	Standing standing() {
		return new Standing(this.studioId, this.unitId, this.firstReceiverId, step(), this.outcome, this.place.holder(),
				this.place.dueOn(), this.objected, this.identityGranted);
	}

	Timeline timeline() {
		return this.timeline;
	}

	PetitionNumber number() {
		return new PetitionNumber(this.number);
	}

	Matter matter() {
		return this.matter;
	}

	UUID submissionId() {
		return this.submissionId;
	}

	byte[] codeHash() {
		return this.codeHash;
	}

	Step step() {
		return this.place.step();
	}

	@Nullable UUID firstReceiverId() {
		return this.firstReceiverId;
	}

}
