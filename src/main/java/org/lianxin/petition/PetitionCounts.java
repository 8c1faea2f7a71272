package org.lianxin.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the counts that pages show, in the transaction that moves a petition. */
@Component
class PetitionCounts {

	static final UUID COUNTY_DESK = new UUID(0, 0);

	private final JdbcClient jdbc;

	PetitionCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts a petition where it stands now and no longer where it stood.
	 * @param before null for a new petition
	 */
	void move(@Nullable Standing before, Standing after) {
		Map<Box, Integer> changes = new TreeMap<>();
		if (before != null) {
			tally(before, -1, changes);
		}
		tally(after, 1, changes);
		apply(changes);
	}

	/** Counts many petitions on other days than before, and where they were. */
	void move(List<DueDates.Moved> moved) {
		Map<Box, Integer> changes = new TreeMap<>();
		moved.forEach((petition) -> {
			tally(petition.before(), -1, changes);
			tally(petition.after(), 1, changes);
		});
		apply(changes);
	}

	/** In the order of their keys, so that two transactions never wait for each other. */
	private void apply(Map<Box, Integer> changes) {
		changes.forEach((box, change) -> {
			if (change != 0) {
				box.change(this.jdbc, change);
			}
		});
	}

	private void tally(Standing standing, int change, Map<Box, Integer> changes) {
		changes.merge(Box.steps(standing), change, Integer::sum);
		LocalDate due = standing.dueOn();
		if (due == null) {
			return;
		}
		UUID unit = standing.unitId();
		UUID receiver = standing.firstReceiverId();
		if (standing.holder() == Holder.UNIT && unit != null) {
			changes.merge(Box.desk(Desk.UNIT, unit, due), change, Integer::sum);
		}
		if (standing.holder() == Holder.COUNTY) {
			changes.merge(Box.desk(Desk.COUNTY, COUNTY_DESK, due), change, Integer::sum);
		}
		if (standing.holder() == Holder.STUDIO) {
			changes.merge(Box.desk(Desk.STUDIO, standing.studioId(), due), change, Integer::sum);
			if (receiver != null) {
				changes.merge(Box.desk(Desk.REPRESENTATIVE, receiver, due), change, Integer::sum);
			}
		}
	}

	/** A row of one of the two tables of counts. */
	private record Box(String table, String first, String second, String third) implements Comparable<Box> {

		static Box steps(Standing at) {
			return new Box("petition_count", at.studioId().toString(), at.step().name(), at.outcome().name());
		}

		static Box desk(Desk desk, UUID id, LocalDate due) {
			return new Box("petition_desk_count", desk.name(), id.toString(), due.toString());
		}

		void change(JdbcClient jdbc, int change) {
			boolean steps = this.table.equals("petition_count");
			String keys = steps ? "studio_id, step, outcome" : "desk, desk_id, due_on";
			String values = steps ? "?::uuid, ?, ?" : "?, ?::uuid, ?::date";
			String sql = (change > 0)
					? """
							insert into %1$s as box (county_id, %2$s, petitions) values (?, %3$s, ?)
							on conflict (county_id, %2$s) do update set petitions = box.petitions + excluded.petitions"""
						.formatted(this.table, keys, values)
					: "update %s set petitions = petitions - ? where county_id = ? and (%s) = (%s)"
						.formatted(this.table, keys, values);
			Object[] parameters = (change > 0)
					? new Object[] { CurrentCounty.required(), this.first, this.second, this.third, change }
					: new Object[] { -change, CurrentCounty.required(), this.first, this.second, this.third };
			jdbc.sql(sql).params(parameters).update();
		}

		@Override
		public int compareTo(Box other) {
			return toString().compareTo(other.toString());
		}

	}

}
