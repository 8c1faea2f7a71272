package org.lianxin.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.Ids;

import org.springframework.data.domain.Persistable;

/**
 * One entry of a petition's timeline: who did what, when, and the hash of all before it.
 * Only ever added.
 */
@Entity
@Immutable
class PetitionStep implements Persistable<UUID> {

	@Id
	private UUID id = Ids.next();

	@TenantId
	private Integer countyId;

	private UUID petitionId;

	private int sequence;

	@Enumerated(EnumType.STRING)
	private Act act;

	@Enumerated(EnumType.STRING)
	private Step step;

	private boolean shownToResident;

	private @Nullable UUID accountId;

	private @Nullable String actor;

	private @Nullable String workplace;

	private @Nullable String subject;

	private @Nullable String words;

	private @Nullable LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private @Nullable Rating rating;

	private String photoDigests;

	private Instant at;

	private byte[] previousHash;

	private byte[] hash;

	@SuppressWarnings("NullAway.Init")
	protected PetitionStep() {
	}

	PetitionStep(int countyId, UUID petitionId, int sequence, Step step, Entry entry, byte[] previousHash) {
		this.countyId = countyId;
		this.petitionId = petitionId;
		this.sequence = sequence;
		this.step = step;
		this.act = entry.act();
		this.shownToResident = entry.act().isShownToResident();
		this.accountId = entry.by().accountId();
		this.actor = entry.by().name();
		this.workplace = entry.by().workplace();
		this.subject = entry.subject();
		this.words = entry.words();
		this.dueOn = entry.due();
		this.rating = entry.rating();
		this.photoDigests = entry.photos().stream().map(Evidence::sha256).collect(Collectors.joining(","));
		this.at = entry.at();
		this.previousHash = previousHash;
		this.hash = compute();
	}

	/** Tells whether this entry is what was written, and follows on the one before. */
	boolean follows(byte[] previous, int number) {
		return this.sequence == number && Arrays.equals(this.previousHash, previous)
				&& Arrays.equals(this.hash, compute());
	}

	private byte[] compute() {
		return HashChain.hash(this.previousHash,
				Stream.of(this.countyId, this.petitionId, this.sequence, this.act, this.step, this.shownToResident,
						this.accountId, this.actor, this.workplace, this.subject, this.words, this.dueOn, this.rating,
						this.photoDigests, this.at));
	}

	byte[] hash() {
		return this.hash;
	}

	int sequence() {
		return this.sequence;
	}

	@Nullable String words() {
		return this.words;
	}

	String photoDigests() {
		return this.photoDigests;
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	/** An entry is only ever saved when it is written. */
	@Override
	public boolean isNew() {
		return true;
	}

}
