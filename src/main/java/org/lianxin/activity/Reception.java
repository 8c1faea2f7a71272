package org.lianxin.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.tenancy.CountyEntity;

/** That somebody was received, what was said and answered; never changed afterwards. */
@Entity
@Immutable
class Reception extends CountyEntity<Reception> {

	private UUID submissionId;

	private UUID studioId;

	private UUID representativeId;

	private LocalDate day;

	@Enumerated(EnumType.STRING)
	private ReceptionKind kind;

	private int people;

	private String subject;

	private String said;

	private @Nullable String answered;

	private @Nullable UUID appointmentId;

	private @Nullable String petitionNumber;

	private UUID accountId;

	private String byName;

	private Instant at;

	@SuppressWarnings("NullAway.Init")
	protected Reception() {
	}

	/**
	 * Writes it down.
	 * @param appointmentId the appointment that led to it, null for none
	 * @param petitionNumber the petition that came of it, null for none
	 */
	Reception(UUID submissionId, ReceptionFacts facts, @Nullable UUID appointmentId, @Nullable String petitionNumber,
			SignedIn by, Instant at) {
		this.submissionId = submissionId;
		this.studioId = facts.studioId();
		this.representativeId = facts.representativeId();
		this.day = facts.day();
		this.kind = facts.kind();
		this.people = facts.people();
		this.subject = facts.subject().strip();
		this.said = facts.said().strip();
		this.answered = facts.answered();
		this.appointmentId = appointmentId;
		this.petitionNumber = petitionNumber;
		this.accountId = by.accountId();
		this.byName = by.name();
		this.at = at;
	}

}
