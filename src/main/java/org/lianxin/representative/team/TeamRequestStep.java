package org.lianxin.representative.team;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.Ids;

import org.springframework.data.domain.Persistable;

/** One entry of a request's timeline: who did what, when. Only ever added. */
@Entity
@Immutable
class TeamRequestStep implements Persistable<UUID> {

	@Id
	private UUID id = Ids.next();

	@TenantId
	private @Nullable Integer countyId;

	private UUID requestId;

	private int sequence;

	@Enumerated(EnumType.STRING)
	private RequestAct act;

	@Enumerated(EnumType.STRING)
	private RequestState state;

	private @Nullable UUID accountId;

	private @Nullable String actor;

	private @Nullable String workplace;

	private @Nullable String words;

	private @Nullable String elsewhere;

	private Instant at;

	@SuppressWarnings("NullAway.Init")
	protected TeamRequestStep() {
	}

	TeamRequestStep(UUID requestId, int sequence, RequestAct act, Actor by, @Nullable String words,
			@Nullable String elsewhere, Instant at) {
		this.requestId = requestId;
		this.sequence = sequence;
		this.act = act;
		this.state = act.result();
		this.accountId = by.accountId();
		this.actor = by.name();
		this.workplace = by.workplace();
		this.words = words;
		this.elsewhere = elsewhere;
		this.at = at;
	}

	RequestAct act() {
		return this.act;
	}

	@Nullable String words() {
		return this.words;
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
