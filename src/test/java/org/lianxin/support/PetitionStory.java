package org.lianxin.support;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.petition.AcceptPetition;
import org.lianxin.petition.AnswerPetition;
import org.lianxin.petition.ArchivePetition;
import org.lianxin.petition.CompleteHandling;
import org.lianxin.petition.Contact;
import org.lianxin.petition.DispatchPetition;
import org.lianxin.petition.FollowUp;
import org.lianxin.petition.Outcome;
import org.lianxin.petition.PetitionDetail;
import org.lianxin.petition.PetitionKind;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.Rating;
import org.lianxin.petition.Receipt;
import org.lianxin.petition.RefusePetition;
import org.lianxin.petition.Remark;
import org.lianxin.petition.ReplyToResident;
import org.lianxin.petition.Source;
import org.lianxin.petition.Step;
import org.lianxin.petition.SubmitPetition;
import org.lianxin.studio.EventView;

import static org.lianxin.support.Person.as;

/**
 * One petition on its way. Each verb is done at once, by whoever may do it; what comes
 * before registration only describes it.
 */
public final class PetitionStory {

	private final Scenario scenario;

	private final TwoCounties.Place county;

	private final UUID submission = Scenario.form();

	private int studio = 1;

	private String words = "村东头的路灯坏了三天，晚上老人孩子走路害怕。";

	private PetitionKind kind = PetitionKind.LIGHTING_ROADS;

	private @Nullable EventView event;

	private boolean publishable;

	private Contact contact = Contact.NONE;

	private @Nullable Receipt receipt;

	private @Nullable Person officer;

	PetitionStory(Scenario scenario, TwoCounties.Place county) {
		this.scenario = scenario;
		this.county = county;
	}

	/** It goes to the county's first or second studio. */
	public PetitionStory inStudio(int n) {
		this.studio = n;
		return this;
	}

	/** It says this. */
	public PetitionStory saying(String words) {
		this.words = words;
		return this;
	}

	/** It is about this. */
	public PetitionStory about(PetitionKind kind) {
		this.kind = kind;
		return this;
	}

	/** The resident agrees to publication. */
	public PetitionStory publishable() {
		this.publishable = true;
		return this;
	}

	/** It comes by the QR code of an event. */
	public PetitionStory at(EventView event) {
		this.event = event;
		return this;
	}

	/** The resident says who they are. */
	public PetitionStory from(String name, String phone) {
		this.contact = new Contact(name, phone, null);
		return this;
	}

	/** The resident sends it. */
	public PetitionStory registered() {
		SubmitPetition command = new SubmitPetition(this.submission, this.kind, this.words, Source.WEB, null,
				this.county.studio(this.studio), null, this.publishable, this.contact,
				(this.event != null) ? this.event.id() : null);
		this.receipt = Scenario.asResident(this.county, () -> this.scenario.intake().submit(command));
		return this;
	}

	/** The studio's liaison accepts it; that representative answers for it. */
	public PetitionStory receivedBy(Person representative) {
		PetitionNumber number = number();
		as(liaison(), () -> this.scenario.reception()
			.accept(new AcceptPetition(number, seen(), representative.place(), null)));
		return this;
	}

	/** The studio refuses it. */
	public PetitionStory refused() {
		PetitionNumber number = number();
		as(liaison(), () -> this.scenario.reception().refuse(new RefusePetition(number, seen(), "这件事归法院管。", "县法院立案庭")));
		return this;
	}

	/** The studio settles it on the spot. */
	public PetitionStory answeredOnTheSpotBy(Person representative) {
		PetitionNumber number = number();
		as(liaison(),
				() -> this.scenario.reception()
					.answer(new AnswerPetition(number, seen(), representative.place(), Outcome.SOLVED, "当场换好了灯泡。",
							Scenario.form())));
		return this;
	}

	/** The studio sends it to that officer's unit, for ten working days. */
	public PetitionStory sentTo(Person officer) {
		PetitionNumber number = received();
		as(liaison(), () -> this.scenario.handling()
			.dispatch(new DispatchPetition(number, seen(), officer.place(), 10, "请按期办结。")));
		this.officer = officer;
		return this;
	}

	/** The unit says that it is not responsible. */
	public PetitionStory disowned() {
		PetitionNumber number = number();
		as(handler(), () -> this.scenario.handling().object(new Remark(number, seen(), "不归我局管。")));
		this.officer = null;
		return this;
	}

	/** The studio puts it to the county. */
	public PetitionStory putToTheCounty() {
		PetitionNumber number = received();
		as(liaison(), () -> this.scenario.handling().askInstruction(new Remark(number, seen(), "涉及两镇，请示。")));
		return this;
	}

	/** Whoever has it hands in the result. */
	public PetitionStory handled() {
		PetitionNumber number = received();
		as(handler(), () -> this.scenario.handling()
			.complete(new CompleteHandling(number, seen(), "已更换路灯两盏。", Scenario.form())));
		return this;
	}

	/** The studio answers the resident. */
	public PetitionStory replied() {
		PetitionNumber number = number();
		as(liaison(), () -> this.scenario.replies()
			.reply(new ReplyToResident(number, seen(), Outcome.SOLVED, "路灯已经修好，请您晚上看看。", Scenario.form())));
		return this;
	}

	/** The resident rates it. */
	public PetitionStory rated(Rating rating) {
		PetitionNumber number = number();
		this.scenario.asFollower(this.county, number, () -> this.scenario.following().rate(number, rating, null));
		return this;
	}

	/** The studio asks the resident and notes the rating heard, or null for none. */
	public PetitionStory followedUp(@Nullable Rating heard) {
		PetitionNumber number = number();
		as(liaison(), () -> this.scenario.feedback().followUp(new FollowUp(number, seen(), heard, "上门看过了。")));
		return this;
	}

	/** The studio closes the file. */
	public PetitionStory archived() {
		PetitionNumber number = number();
		as(liaison(), () -> this.scenario.feedback().archive(new ArchivePetition(number, seen(), null)));
		return this;
	}

	/** The resident takes it back. */
	public PetitionStory withdrawn() {
		PetitionNumber number = number();
		this.scenario.asFollower(this.county, number, () -> this.scenario.following().withdraw(number, null));
		return this;
	}

	/** Returns its number; registers it if it is not yet. */
	public PetitionNumber number() {
		return receipt().number();
	}

	/** Returns what the resident took home; registers it if it is not yet. */
	public Receipt receipt() {
		if (this.receipt == null) {
			registered();
		}
		return Optional.ofNullable(this.receipt).orElseThrow();
	}

	/**
	 * Returns the last entry of its timeline, as somebody who looks at it now would send.
	 */
	public int seen() {
		return detail().seen();
	}

	/** Returns its page as the county's administrator sees it. */
	public PetitionDetail detail() {
		PetitionNumber number = number();
		return as(this.county.administrator(), () -> this.scenario.pages().detail(number));
	}

	/** Returns the liaison of its studio. */
	public Person liaison() {
		return this.county.liaison(this.studio);
	}

	private Person handler() {
		return Optional.ofNullable(this.officer).orElseGet(this::liaison);
	}

	/** Most stories need not tell who received it. */
	private PetitionNumber received() {
		if (detail().step() == Step.REGISTERED) {
			receivedBy(this.county.representative(2 * this.studio - 1));
		}
		return number();
	}

}
