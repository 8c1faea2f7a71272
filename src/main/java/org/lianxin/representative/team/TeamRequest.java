package org.lianxin.representative.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CountyEntity;

/** That a resident or a studio asks for a service team, and what became of it. */
@Entity
class TeamRequest extends CountyEntity<TeamRequest> {

	@Column(updatable = false)
	private String number;

	@Column(updatable = false)
	private UUID submissionId;

	@Column(updatable = false)
	private byte @Nullable [] codeHash;

	@Column(updatable = false)
	private UUID teamId;

	@Column(updatable = false)
	private @Nullable UUID studioId;

	@Column(updatable = false)
	private String need;

	@Column(updatable = false)
	private @Nullable UUID villageId;

	@Column(updatable = false)
	private @Nullable String suits;

	@Column(updatable = false)
	private Instant askedAt;

	@Enumerated(EnumType.STRING)
	private RequestState state = RequestState.ASKED;

	@Embedded
	private @Nullable Visit visit;

	private @Nullable Integer served;

	@Enumerated(EnumType.STRING)
	private @Nullable TeamRating rating;

	private int sequence;

	@Transient
	private final List<TeamRequestStep> written = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected TeamRequest() {
	}

	/**
	 * Asks for a team.
	 * @param codeHash of the resident's code, null where a studio asks
	 * @param studioId the studio that asks, null where a resident does
	 */
	TeamRequest(UUID id, TeamRequestNumber number, UUID teamId, AskForTeam words, byte @Nullable [] codeHash,
			@Nullable UUID studioId, Actor by, Instant at) {
		super(id);
		this.number = number.value();
		this.submissionId = words.submissionId();
		this.codeHash = (codeHash != null) ? codeHash.clone() : null;
		this.teamId = teamId;
		this.studioId = studioId;
		this.need = words.need().strip();
		this.villageId = words.villageId();
		this.suits = words.suits();
		this.askedAt = at;
		write(RequestAct.ASK, by, null, null, at);
	}

	/**
	 * Says that the team comes, or, once more, that it comes on another day.
	 * @throws Unprocessable if that day is over
	 */
	void accept(Visit visit, @Nullable String words, Actor by, LocalDate today, Instant at) {
		act(RequestAct.ACCEPT, by, words, null, at);
		if (visit.on().isBefore(today)) {
			throw new Unprocessable("team.request.visit.past");
		}
		this.visit = visit;
	}

	/** Says that the team can't help, why, and where to go instead. */
	void decline(String reason, String elsewhere, Actor by, Instant at) {
		act(RequestAct.DECLINE, by, reason, elsewhere, at);
	}

	/** Reports what the team did and for how many people. */
	void finish(String words, int served, Actor by, Instant at) {
		act(RequestAct.FINISH, by, words, null, at);
		this.served = served;
	}

	/** Takes it back for those who asked. */
	void withdraw(Actor by, Instant at) {
		act(RequestAct.WITHDRAW, by, null, null, at);
	}

	/**
	 * Says whether it helped.
	 * @throws Unprocessable if that was said already
	 */
	void rate(TeamRating rating, @Nullable String words, Actor by, Instant at) {
		if (this.rating != null) {
			throw new Unprocessable("team.rating.already");
		}
		act(RequestAct.RATE, by, words, null, at);
		this.rating = rating;
	}

	/**
	 * The single door between states.
	 * @throws Conflict where the request stands elsewhere
	 */
	private void act(RequestAct act, Actor by, @Nullable String words, @Nullable String elsewhere, Instant at) {
		if (!act.fits(this.state)) {
			throw new Conflict("team.request.impossible", this.number);
		}
		write(act, by, words, elsewhere, at);
	}

	private void write(RequestAct act, Actor by, @Nullable String words, @Nullable String elsewhere, Instant at) {
		this.state = act.result();
		this.sequence++;
		this.written.add(new TeamRequestStep(id(), this.sequence, act, by, words, elsewhere, at));
	}

	/** Hands over the entries that are not kept yet. */
	List<TeamRequestStep> takeWritten() {
		List<TeamRequestStep> entries = List.copyOf(this.written);
		this.written.clear();
		return entries;
	}

	TeamRequestNumber number() {
		return TeamRequestNumber.of(this.number);
	}

	UUID submissionId() {
		return this.submissionId;
	}

	byte @Nullable [] codeHash() {
		return this.codeHash;
	}

	UUID teamId() {
		return this.teamId;
	}

	RequestState state() {
		return this.state;
	}

}
