package org.lianxin.roster.appointment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Conflict;
import org.lianxin.studio.Profession;
import org.lianxin.tenancy.CountyEntity;

/** That a resident wants to meet a representative, and what became of it. */
@Entity
class Appointment extends CountyEntity<Appointment> {

	@Column(updatable = false)
	private String number;

	@Column(updatable = false)
	private UUID submissionId;

	@Column(updatable = false)
	private byte[] codeHash;

	private @Nullable UUID studioId;

	@Column(updatable = false)
	private @Nullable UUID representativeId;

	@Enumerated(EnumType.STRING)
	@Column(updatable = false)
	private @Nullable Profession profession;

	private @Nullable UUID dutyId;

	@Column(updatable = false)
	private String subject;

	@Column(updatable = false)
	private @Nullable String suits;

	@Column(updatable = false)
	private Instant askedAt;

	@Enumerated(EnumType.STRING)
	private AppointmentState state = AppointmentState.ASKED;

	@Enumerated(EnumType.STRING)
	private @Nullable MissedBy missedBy;

	@Enumerated(EnumType.STRING)
	private @Nullable AppointmentState lapsedFrom;

	private int sequence;

	@Transient
	private final List<AppointmentStep> written = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Appointment() {
	}

	/**
	 * Asks for an appointment, or waits for a place.
	 * @param place the studio and the duty, as far as they are known
	 */
	Appointment(UUID id, AppointmentNumber number, byte[] codeHash, BookAppointment words, Place place, Instant at) {
		super(id);
		this.number = number.value();
		this.submissionId = words.submissionId();
		this.codeHash = codeHash.clone();
		this.representativeId = words.wanted().representativeId();
		this.profession = words.wanted().profession();
		this.studioId = place.studioId();
		this.dutyId = place.dutyId();
		this.subject = words.subject().strip();
		this.suits = words.suits();
		this.askedAt = at;
		write(place.queued() ? AppointmentAct.QUEUE : AppointmentAct.ASK, Actor.RESIDENT, null, at);
	}

	/** Agrees to the time asked for. */
	void confirm(Actor by, Instant at) {
		if (this.dutyId == null) {
			throw new Conflict("roster.appointment.impossible", this.number);
		}
		act(AppointmentAct.CONFIRM, by, null, at);
	}

	/** Proposes a duty that suits the studio better. */
	void propose(Slot slot, @Nullable String words, Actor by, Instant at) {
		move(AppointmentAct.PROPOSE, slot, words, by, at);
	}

	/** Says that it can't be, and why. */
	void decline(String reason, Actor by, Instant at) {
		act(AppointmentAct.DECLINE, by, reason, at);
	}

	/** Agrees to the time proposed. */
	void accept(Instant at) {
		act(AppointmentAct.ACCEPT, Actor.RESIDENT, null, at);
	}

	/** Says that the time proposed does not suit; another is asked for. */
	void refuse(@Nullable String words, Instant at) {
		requireFit(AppointmentAct.REFUSE);
		this.dutyId = null;
		act(AppointmentAct.REFUSE, Actor.RESIDENT, words, at);
	}

	/**
	 * Takes the duty that the resident chose: at once where theirs was lost, and to be
	 * confirmed where they think better of it.
	 */
	void choose(Slot slot, Instant at) {
		boolean lost = this.state == AppointmentState.DISTURBED;
		move(lost ? AppointmentAct.CHOOSE : AppointmentAct.CHANGE, slot, null, Actor.RESIDENT, at);
	}

	/** Gives it the place that became free. */
	void advance(Instant at) {
		act(AppointmentAct.ADVANCE, Actor.PORTAL, null, at);
	}

	/** Takes it back. */
	void cancel(@Nullable String words, Actor by, Instant at) {
		act(AppointmentAct.CANCEL, by, words, at);
	}

	/** Records that they met. */
	void keep(Actor by, Instant at) {
		act(AppointmentAct.KEEP, by, null, at);
	}

	/** Records that one of them did not come. */
	void miss(MissedBy missedBy, Actor by, Instant at) {
		requireFit(AppointmentAct.MISS);
		this.missedBy = missedBy;
		act(AppointmentAct.MISS, by, null, at);
	}

	/** Takes back that the representative did not come. */
	void restore(Instant at) {
		requireFit(AppointmentAct.RESTORE);
		this.missedBy = null;
		act(AppointmentAct.RESTORE, Actor.PORTAL, null, at);
	}

	/** Says that whoever was to be met does not come. */
	void disturb(Instant at) {
		act(AppointmentAct.DISTURB, Actor.PORTAL, null, at);
	}

	/** Notes that somebody else sits there now. */
	void substitute(Instant at) {
		act(AppointmentAct.SUBSTITUTE, Actor.PORTAL, null, at);
	}

	/** Ends it where nobody answered until its time was over. */
	void lapse(Instant at) {
		requireFit(AppointmentAct.LAPSE);
		this.lapsedFrom = this.state;
		act(AppointmentAct.LAPSE, Actor.PORTAL, null, at);
	}

	private void move(AppointmentAct act, Slot slot, @Nullable String words, Actor by, Instant at) {
		requireFit(act);
		this.dutyId = slot.id();
		this.studioId = slot.studioId();
		act(act, by, words, at);
	}

	/**
	 * The single door between states.
	 * @throws Conflict where the appointment stands elsewhere
	 */
	private void act(AppointmentAct act, Actor by, @Nullable String words, Instant at) {
		requireFit(act);
		write(act, by, words, at);
	}

	private void requireFit(AppointmentAct act) {
		if (!act.fits(this.state)) {
			throw new Conflict("roster.appointment.impossible", this.number);
		}
	}

	private void write(AppointmentAct act, Actor by, @Nullable String words, Instant at) {
		this.state = act.from(this.state);
		this.sequence++;
		this.written.add(new AppointmentStep(this, act, by, words, at));
	}

	/** Hands over the entries that are not kept yet. */
	List<AppointmentStep> takeWritten() {
		List<AppointmentStep> entries = List.copyOf(this.written);
		this.written.clear();
		return entries;
	}

	/**
	 * Tells whether it stands with whoever sits there now. One made by name does only as
	 * long as it is with that person; who chose somebody else later takes who comes.
	 * @param before who sat there before, null for nobody
	 */
	boolean suits(Slot slot, @Nullable UUID before) {
		UUID byName = Objects.equals(this.representativeId, before) ? before : null;
		return slot.isManned() && new Wanted(null, byName, this.profession).fits(slot);
	}

	/** Tells whether it holds one of the places of a duty. */
	boolean isSeatedIn(UUID dutyId) {
		return dutyId.equals(this.dutyId) && AppointmentState.SEATED.contains(this.state);
	}

	/** Tells whether it is about that duty. */
	boolean isIn(UUID dutyId) {
		return Objects.equals(this.dutyId, dutyId);
	}

	AppointmentNumber number() {
		return AppointmentNumber.of(this.number);
	}

	UUID submissionId() {
		return this.submissionId;
	}

	byte[] codeHash() {
		return this.codeHash.clone();
	}

	@Nullable UUID dutyId() {
		return this.dutyId;
	}

	AppointmentState state() {
		return this.state;
	}

	@Nullable MissedBy missedBy() {
		return this.missedBy;
	}

	int sequence() {
		return this.sequence;
	}

	/**
	 * Where they are to meet.
	 *
	 * @param studioId null while any in the county would do
	 * @param dutyId null while no time is found
	 * @param queued whether the duty has no place left
	 */
	record Place(@Nullable UUID studioId, @Nullable UUID dutyId, boolean queued) {
	}

}
