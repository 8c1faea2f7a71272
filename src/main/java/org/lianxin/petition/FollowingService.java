package org.lianxin.petition;

import java.time.Clock;
import java.util.List;
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

	private final Timelines timelines;

	private final Attachments attachments;

	private final OneWay oneWay;

	private final Terms terms;

	private final Clock clock;

	FollowingService(Petitions petitions, PetitionRepository repository, Timelines timelines, Attachments attachments,
			OneWay oneWay, Terms terms, Clock clock) {
		this.petitions = petitions;
		this.repository = repository;
		this.timelines = timelines;
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

	/**
	 * Adds a word or photos while the matter is open; the same words twice in a row are
	 * one form sent twice.
	 */
	@PreAuthorize("@followed.includes(#number)")
	public void addWords(PetitionNumber number, @Nullable String words, UUID submissionId) {
		Petition petition = this.petitions.take(number);
		List<Evidence> photos = Evidence.claimed(this.attachments, submissionId);
		if (photos.isEmpty() && isNewest(petition, words)) {
			return;
		}
		petition.addWords(words, photos, this.clock.instant());
		this.petitions.keep(petition);
	}

	private boolean isNewest(Petition petition, @Nullable String words) {
		TimelineEntry newest = this.timelines.all(petition.id()).get(0);
		return newest.act() == Act.ADD_WORDS
				&& (words == null || words.isBlank() || words.strip().equals(newest.words()));
	}

	/** Takes the matter back. */
	@PreAuthorize("@followed.includes(#number)")
	public void withdraw(PetitionNumber number, @Nullable String words) {
		Petition petition = this.petitions.take(number);
		petition.withdraw(words, this.clock.instant());
		this.petitions.keep(petition);
	}

}
