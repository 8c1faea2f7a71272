package org.lianxin.petition;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.attachment.Attachments;
import org.lianxin.privacy.OneWay;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a resident may do to their own matter; the session that gave the right code is the
 * proof.
 */
@Service
@Transactional
public class FollowingService {

	private final Petitions petitions;

	private final PetitionRepository repository;

	private final Attachments attachments;

	private final OneWay oneWay;

	private final Terms terms;

	private final Clock clock;

	FollowingService(Petitions petitions, PetitionRepository repository, Attachments attachments, OneWay oneWay,
			Terms terms, Clock clock) {
		this.petitions = petitions;
		this.repository = repository;
		this.attachments = attachments;
		this.oneWay = oneWay;
		this.terms = terms;
		this.clock = clock;
	}

	/**
	 * Tells whether that is the petition's code; a number that does not exist has none.
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public boolean isCodeOf(PetitionNumber number, String code) {
		return this.repository.findByNumber(number.value())
			.map((petition) -> this.oneWay.codeMatches(petition.codeHash(), petition.id(), code))
			.orElse(false);
	}

	/** Rates the reply. */
	@PreAuthorize("@followed.includes(#number)")
	public void rate(PetitionNumber number, Rating rating, @Nullable String words) {
		Petition petition = this.petitions.take(number);
		petition.rate(rating, words, this.terms.next(), this.clock.instant());
		this.petitions.keep(petition);
	}

	/** Adds a word or photos while the matter is open. */
	@PreAuthorize("@followed.includes(#number)")
	public void addWords(PetitionNumber number, @Nullable String words, UUID submissionId) {
		Petition petition = this.petitions.take(number);
		petition.addWords(words, Evidence.claimed(this.attachments, submissionId), this.clock.instant());
		this.petitions.keep(petition);
	}

	/** Takes the matter back. */
	@PreAuthorize("@followed.includes(#number)")
	public void withdraw(PetitionNumber number, @Nullable String words) {
		Petition petition = this.petitions.take(number);
		petition.withdraw(words, this.clock.instant());
		this.petitions.keep(petition);
	}

}
