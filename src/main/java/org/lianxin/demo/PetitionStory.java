package org.lianxin.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.petition.AcceptPetition;
import org.lianxin.petition.AnswerPetition;
import org.lianxin.petition.ArchivePetition;
import org.lianxin.petition.CompleteHandling;
import org.lianxin.petition.Contact;
import org.lianxin.petition.DispatchPetition;
import org.lianxin.petition.FollowUp;
import org.lianxin.petition.HandOverPetition;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PublishResult;
import org.lianxin.petition.Rating;
import org.lianxin.petition.Receipt;
import org.lianxin.petition.RefusePetition;
import org.lianxin.petition.Remark;
import org.lianxin.petition.ReplyToResident;
import org.lianxin.petition.ReportProgress;
import org.lianxin.petition.ReturnResult;
import org.lianxin.petition.SubmitPetition;
import org.lianxin.petition.Track;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.VillageView;

/**
 * One petition and those who act on it. Each verb is one use case, done by the person who
 * does it in life.
 */
class PetitionStory {

	private static final String ADMINISTRATOR = "admin";

	private static final String SUPERVISOR = "supervisor";

	private final UseCases useCases;

	private final Cast cast;

	private final Phrases phrases;

	private final Tale tale;

	private final VillageView village;

	private final Contact contact;

	private final UUID submission;

	private final Random random;

	private StudioView studio;

	private String unit;

	private @Nullable RepresentativeView receiver;

	private @Nullable Receipt receipt;

	/** The last entry of the timeline, which whoever acts next has read. */
	private int seen;

	PetitionStory(UseCases useCases, Cast cast, Phrases phrases, Tale tale, VillageView village, Contact contact,
			long seed) {
		this.useCases = useCases;
		this.cast = cast;
		this.phrases = phrases;
		this.tale = tale;
		this.village = village;
		this.contact = contact;
		this.random = new Random(seed);
		this.submission = UUID.nameUUIDFromBytes(Long.toString(seed).getBytes(StandardCharsets.UTF_8));
		this.studio = cast.near(village);
		this.unit = tale.text("unit_code");
	}

	void register() {
		SubmitPetition command = new SubmitPetition(this.submission, this.tale.kind(),
				this.tale.told("words", villageName()), this.tale.source(), this.village.id(), this.studio.id(), null,
				this.tale.isPublishable(), this.contact);
		attach(this.submission, false);
		if (this.tale.isTypedByTheResident()) {
			this.useCases.persons().asVisitor(() -> this.receipt = this.useCases.intake().submit(command));
		}
		else {
			asLiaison(() -> this.receipt = this.useCases.intake().registerFor(command));
		}
		this.seen = 1;
	}

	void handOver(StudioView to) {
		asLiaison(() -> this.useCases.reception()
			.handOver(new HandOverPetition(number(), this.seen, to.id(), phrase("HAND_OVER"))));
		this.studio = to;
		this.seen++;
	}

	void accept() {
		asLiaison(() -> this.useCases.reception()
			.accept(new AcceptPetition(number(), this.seen, receive().id(), phrase("ACCEPT"))));
		this.seen++;
	}

	void refuse() {
		asLiaison(() -> this.useCases.reception()
			.refuse(new RefusePetition(number(), this.seen, this.tale.text("refusal"), this.tale.text("where_to_go"))));
		this.seen++;
	}

	void answerAtOnce() {
		asLiaison(() -> this.useCases.reception()
			.answer(new AnswerPetition(number(), this.seen, receive().id(), this.tale.outcome(),
					this.tale.told("reply", villageName()), form())));
		this.seen += 3;
	}

	/** Sends it to a unit that is not responsible, as happens. */
	void dispatchWrongly(String wrongUnit) {
		this.unit = wrongUnit;
		dispatch(15, "DISPATCH");
	}

	void object() {
		asOfficer(() -> this.useCases.handling().object(remark("OBJECT")));
		this.seen++;
		this.unit = this.tale.text("unit_code");
	}

	void dispatchAgain() {
		dispatch(15, "DISPATCH_AGAIN");
	}

	void dispatch(int workingDays) {
		dispatch(workingDays, "DISPATCH");
	}

	/** Sends it so that it is due that many working days from the day of loading. */
	void dispatchDue(LocalDate today, LocalDate loaded, int daysLeft) {
		dispatch(Math.max(1, this.useCases.calendar().workingDays().between(today, loaded) + daysLeft), "DISPATCH");
	}

	private void dispatch(int workingDays, String words) {
		UUID to = Objects.requireNonNull(this.cast.units().get(this.unit), this.unit);
		asLiaison(() -> this.useCases.handling()
			.dispatch(new DispatchPetition(number(), this.seen, to, workingDays, phrase(words))));
		this.seen++;
	}

	void askInstruction() {
		asLiaison(() -> this.useCases.handling().askInstruction(remark("ASK_INSTRUCTION")));
		this.seen++;
	}

	void instruct() {
		as(ADMINISTRATOR, () -> this.useCases.handling().instruct(remark("INSTRUCT")));
		this.seen++;
	}

	void report() {
		asHandler(() -> this.useCases.handling()
			.report(new ReportProgress(number(), this.tale.told("progress", villageName()), form())));
		this.seen++;
	}

	/** Hands in a result that says nothing, which the studio will not pass on. */
	void completePoorly() {
		complete(phrase("RETURNED_RESULT"), false);
	}

	void sendBack() {
		asLiaison(() -> this.useCases.reply().sendBack(new ReturnResult(number(), this.seen, phrase("RETURN"), 10)));
		this.seen++;
	}

	void complete() {
		complete(this.tale.told("result", villageName()), true);
	}

	void completeAgain() {
		complete(this.tale.told("redo_result", villageName()), false);
	}

	private void complete(String result, boolean shown) {
		UUID form = form();
		if (shown) {
			attach(form, true);
		}
		asHandler(() -> this.useCases.handling().complete(new CompleteHandling(number(), this.seen, result, form)));
		this.seen++;
	}

	void reply() {
		reply("reply");
	}

	void replyAgain() {
		reply("redo_reply");
	}

	private void reply(String column) {
		asLiaison(() -> this.useCases.reply()
			.reply(new ReplyToResident(number(), this.seen, this.tale.outcome(), this.tale.told(column, villageName()),
					form())));
		this.seen++;
	}

	void rate() {
		rate(this.tale.rating("rating"), this.tale.row().maybe("rating_words"));
	}

	void rateAgain() {
		rate(this.tale.rating("redo_rating"), this.tale.row().maybe("redo_rating_words"));
	}

	/** A second time, which puts it to the county. */
	void rateDissatisfiedAgain() {
		asResident(() -> this.useCases.following().rate(number(), Rating.DISSATISFIED, phrase("STILL_DISSATISFIED")));
		this.seen++;
	}

	private void rate(@Nullable Rating rating, @Nullable String words) {
		asResident(() -> this.useCases.following().rate(number(), Objects.requireNonNull(rating), words));
		this.seen += (rating == Rating.DISSATISFIED) ? 2 : 1;
	}

	void followUp() {
		followUp(this.tale.rating("rating"), this.tale.told("follow_up", villageName()));
	}

	void followUpRefusal() {
		followUp(Rating.BASICALLY_SATISFIED, phrase("REFUSED_FOLLOW_UP"));
	}

	private void followUp(@Nullable Rating heard, String words) {
		as(followingUp(), () -> this.useCases.feedback().followUp(new FollowUp(number(), this.seen, heard, words)));
		this.seen += (heard == Rating.DISSATISFIED) ? 2 : 1;
	}

	void archive() {
		asLiaison(() -> this.useCases.feedback().archive(new ArchivePetition(number(), this.seen, phrase("ARCHIVE"))));
		this.seen++;
	}

	void publish() {
		String reply = this.tale.isRedone() ? "redo_reply" : "reply";
		asLiaison(() -> this.useCases.results()
			.publish(new PublishResult(number(), this.tale.text("title"), this.tale.told("words", villageName()),
					this.tale.told(reply, villageName()))));
	}

	void withdraw() {
		asResident(() -> this.useCases.following().withdraw(number(), phrase("WITHDRAW")));
		this.seen++;
	}

	void addWords() {
		asResident(() -> this.useCases.following().addWords(number(), phrase("ADD_WORDS"), form()));
		this.seen++;
	}

	void urge() {
		as(SUPERVISOR, () -> this.useCases.remarks().urge(remark("URGE")));
		this.seen++;
	}

	void note() {
		asLiaison(() -> this.useCases.remarks().note(remark("NOTE")));
		this.seen++;
	}

	void grantIdentity() {
		asLiaison(() -> this.useCases.identity().grant(remark("GRANT_IDENTITY")));
		this.seen++;
	}

	void reveal() {
		asLiaison(() -> this.useCases.identity().reveal(number(), phrase("REVEAL")));
	}

	Tale tale() {
		return this.tale;
	}

	boolean hasContact() {
		return !this.contact.equals(Contact.NONE);
	}

	/** A representative who can sign in is the likelier one to receive. */
	private RepresentativeView receive() {
		List<RepresentativeView> seats = Objects.requireNonNull(this.cast.seats().get(this.studio.id()));
		List<RepresentativeView> speaking = seats.stream()
			.filter((seat) -> this.cast.speakers().containsKey(seat.id()))
			.toList();
		List<RepresentativeView> choice = (speaking.isEmpty() || this.random.nextInt(10) < 3) ? seats : speaking;
		RepresentativeView chosen = choice.get(this.random.nextInt(choice.size()));
		this.receiver = chosen;
		return chosen;
	}

	/** The first receiver, or where that one has no account, the liaison. */
	private String followingUp() {
		RepresentativeView answerable = this.receiver;
		String username = (answerable != null) ? this.cast.speakers().get(answerable.id()) : null;
		return (username != null) ? username : this.cast.liaison(this.studio);
	}

	private void attach(UUID form, boolean mended) {
		this.useCases.sketches()
			.of(this.tale.kind(), mended)
			.filter((photo) -> this.tale.isTypedByTheResident())
			.ifPresent((photo) -> this.useCases.attachments().storeDraft(photo, form));
	}

	private UUID form() {
		return new UUID(this.random.nextLong(), this.random.nextLong());
	}

	private Remark remark(String use) {
		return new Remark(number(), this.seen, phrase(use));
	}

	private String phrase(String use) {
		return this.phrases.one(use, this.random);
	}

	private String villageName() {
		return this.phrases.shortName(this.village.name());
	}

	private PetitionNumber number() {
		return Objects.requireNonNull(this.receipt).number();
	}

	private void asLiaison(Runnable act) {
		as(this.cast.liaison(this.studio), act);
	}

	private void asOfficer(Runnable act) {
		as(Objects.requireNonNull(this.cast.officers().get(this.unit), this.unit), act);
	}

	private void asHandler(Runnable act) {
		if (this.tale.goes(Track.DEADLINE)) {
			asOfficer(act);
		}
		else {
			asLiaison(act);
		}
	}

	private void asResident(Runnable act) {
		this.useCases.persons().asResident(Objects.requireNonNull(this.receipt), act);
	}

	private void as(String username, Runnable act) {
		this.useCases.persons().as(username, act);
	}

}
