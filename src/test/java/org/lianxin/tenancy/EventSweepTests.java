package org.lianxin.tenancy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class EventSweepTests {

	@Autowired
	private EventSweep sweep;

	@Autowired
	private JdbcClient sql;

	@Autowired
	private MutableClock clock;

	@Test
	void forgetsAWeekLaterWhatReachedItsListener() {
		UUID reached = publication(now());
		UUID outstanding = publication(null);
		this.clock.pass(Duration.ofDays(7));
		UUID fresh = publication(now());
		this.clock.pass(Duration.ofSeconds(1));
		this.sweep.run();
		assertThat(this.sql.sql("select id from event_publication").query(UUID.class).list())
			.contains(outstanding, fresh)
			.doesNotContain(reached);
	}

	private UUID publication(@Nullable OffsetDateTime completed) {
		UUID id = UUID.randomUUID();
		this.sql.sql("""
				insert into event_publication
				  (id, listener_id, event_type, serialized_event, publication_date, completion_date, status)
				values (:id, 'a listener', 'java.lang.String', '""', :published, :completed, :status)""")
			.param("id", id)
			.param("published", now())
			.param("completed", completed)
			.param("status", (completed != null) ? "COMPLETED" : "PUBLISHED")
			.update();
		return id;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
