package org.lianxin.petition;

import java.util.UUID;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where petitions are kept: the petition, what was written into its timeline, and the
 * counts, together.
 */
@Component
class Petitions {

	private final PetitionRepository petitions;

	private final PetitionStepRepository steps;

	private final PetitionCounts counts;

	private final JdbcClient jdbc;

	Petitions(PetitionRepository petitions, PetitionStepRepository steps, PetitionCounts counts, JdbcClient jdbc) {
		this.petitions = petitions;
		this.steps = steps;
		this.counts = counts;
		this.jdbc = jdbc;
	}

	/**
	 * Takes the petition to act on it; nobody else can until this transaction ends. An
	 * archived one can't be locked, since nobody may change it: it is only read, so that
	 * it can refuse the act itself.
	 * @throws PetitionUnknown if the county has none of that number
	 */
	Petition take(PetitionNumber number) {
		return this.petitions.findWithLockByNumber(number.value())
			.or(() -> this.petitions.findByNumber(number.value()))
			.orElseThrow(PetitionUnknown::new);
	}

	/**
	 * Takes the petition for somebody who decided on what they saw.
	 * @param seen the last entry of the timeline they saw
	 * @throws Overtaken if there are newer ones
	 */
	Petition take(PetitionNumber number, int seen) {
		Petition petition = take(number);
		if (petition.timeline().sequence() != seen) {
			throw new Overtaken(number);
		}
		return petition;
	}

	/** Keeps what a verb has done. */
	void keep(Petition petition) {
		this.petitions.save(petition);
		var written = petition.timeline().takeWritten();
		written.forEach((entry) -> this.steps.save(entry.step()));
		this.steps.flush();
		written.forEach((entry) -> keepPhotos(petition.id(), entry));
		this.counts.move(petition.loadedStanding().orElse(null), petition.standing());
		petition.rememberStanding();
	}

	private void keepPhotos(UUID petitionId, Timeline.Written entry) {
		for (int position = 0; position < entry.photos().size(); position++) {
			this.jdbc.sql("""
					insert into petition_photo (county_id, petition_id, sequence, position, attachment_id)
					values (?, ?, ?, ?, ?)""")
				.params(CurrentCounty.required(), petitionId, entry.step().sequence(), position,
						entry.photos().get(position).attachmentId())
				.update();
		}
	}

}
