package org.lianxin.studio;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The states that studios went through; rows are added and never changed. */
@Component
class StudioHistory {

	private final JdbcClient jdbc;

	private final Clock clock;

	StudioHistory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Notes the state that a studio begins with. */
	void begin(Studio studio) {
		add(studio.id(), studio.state(), null);
	}

	void add(UUID studioId, StudioState state, @Nullable String reason) {
		this.jdbc.sql("""
				insert into studio_change (county_id, id, studio_id, state, reason, by_name, at)
				values (:county, :id, :studio, :state, :reason, :by, :at)""")
			.param("county", CurrentCounty.required())
			.param("id", Ids.next())
			.param("studio", studioId)
			.param("state", state.name())
			.param("reason", reason)
			.param("by", SignedIn.required().name())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** Lists them, newest first. */
	List<StudioChangeView> of(UUID studioId) {
		return this.jdbc.sql("""
				select state, reason, by_name, at from studio_change
				where county_id = :county and studio_id = :studio order by at desc, id desc""")
			.param("county", CurrentCounty.required())
			.param("studio", studioId)
			.query((row, index) -> new StudioChangeView(StudioState.valueOf(row.getString("state")),
					row.getString("reason"), row.getString("by_name"), row.getTimestamp("at").toInstant()))
			.list();
	}

}
