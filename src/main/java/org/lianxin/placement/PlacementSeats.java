package org.lianxin.placement;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the seats of plans: few statements, however many people. */
@Component
class PlacementSeats {

	private final JdbcClient jdbc;

	PlacementSeats(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<SeatState> of(UUID planId) {
		return this.jdbc.sql("""
				select representative_id, from_studio_id as "from", to_studio_id as "to", pinned, by_hand
				from placement_seat where county_id = :county and plan_id = :plan""")
			.param("county", CurrentCounty.required())
			.param("plan", planId)
			.query(SeatState.class)
			.list();
	}

	/** Forgets what was kept of a plan and keeps these seats. */
	void replace(UUID planId, Collection<SeatState> seats) {
		this.jdbc.sql("delete from placement_seat where county_id = :county and plan_id = :plan")
			.param("county", CurrentCounty.required())
			.param("plan", planId)
			.update();
		this.jdbc
			.sql("""
					insert into placement_seat (county_id, plan_id, representative_id, from_studio_id, to_studio_id, pinned, by_hand)
					select :county, :plan, s.* from unnest(:people::uuid[], :froms::uuid[], :tos::uuid[], :pins::boolean[], :hands::boolean[]) s""")
			.param("county", CurrentCounty.required())
			.param("plan", planId)
			.param("people", column(seats, SeatState::representativeId))
			.param("froms", column(seats, SeatState::from))
			.param("tos", column(seats, SeatState::to))
			.param("pins", column(seats, SeatState::pinned))
			.param("hands", column(seats, SeatState::byHand))
			.update();
	}

	/**
	 * Makes the next change of a draft one's own.
	 * @return false where somebody changed it since that version
	 */
	boolean claim(UUID planId, int version) {
		return this.jdbc.sql("""
				update placement_plan set version = version + 1
				where county_id = :county and id = :plan and version = :version and state = 'DRAFT'""")
			.param("county", CurrentCounty.required())
			.param("plan", planId)
			.param("version", version)
			.update() == 1;
	}

	/** Keeps one seat that was changed by hand. */
	void change(UUID planId, SeatState seat) {
		this.jdbc.sql("""
				update placement_seat set to_studio_id = :to, pinned = :pinned, by_hand = :byHand
				where county_id = :county and plan_id = :plan and representative_id = :person""")
			.param("county", CurrentCounty.required())
			.param("plan", planId)
			.param("person", seat.representativeId())
			.param("to", seat.to())
			.param("pinned", seat.pinned())
			.param("byHand", seat.byHand())
			.update();
	}

	private static @Nullable String[] column(Collection<SeatState> seats, Function<SeatState, @Nullable Object> value) {
		return seats.stream().map(value).map((one) -> Objects.toString(one, null)).toArray(String[]::new);
	}

}
