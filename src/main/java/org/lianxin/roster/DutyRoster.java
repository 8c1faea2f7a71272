package org.lianxin.roster;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.hibernate.annotations.DynamicUpdate;
import org.lianxin.roster.events.RosterPublished;
import org.lianxin.solving.SolvedDraft;

/** A draft of who sits when (排班方案). */
@Entity
@DynamicUpdate
class DutyRoster extends SolvedDraft<DutyRoster> {

	@Embedded
	private DraftSettings settings;

	@SuppressWarnings("NullAway.Init")
	protected DutyRoster() {
	}

	DutyRoster(DraftSettings settings, String by, Instant at) {
		super(by, at);
		this.settings = settings;
	}

	@Override
	protected String notNow() {
		return "roster.draft.notNow";
	}

	/** Lets its duties stand. */
	void publish(String by, Instant at) {
		close(by, at);
		registerEvent(new RosterPublished(countyId(), id()));
	}

	DraftSettings settings() {
		return this.settings;
	}

}
