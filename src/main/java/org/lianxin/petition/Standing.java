package org.lianxin.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Where a petition stands, as far as the counts and the rights ask. */
record Standing(UUID studioId, @Nullable UUID unitId, @Nullable UUID firstReceiverId, Step step, Outcome outcome,
		Holder holder, @Nullable LocalDate dueOn, boolean objected, boolean identityGranted) {

	/** The columns of petition that {@link #read} asks for. */
	static final String COLUMNS = "studio_id, unit_id, first_receiver_id, step, outcome, holder, due_on, objected, identity_granted";

	static Standing read(ResultSet row, int index) throws SQLException {
		return new Standing(row.getObject("studio_id", UUID.class), row.getObject("unit_id", UUID.class),
				row.getObject("first_receiver_id", UUID.class), Step.valueOf(row.getString("step")),
				Outcome.valueOf(row.getString("outcome")), Holder.valueOf(row.getString("holder")),
				row.getObject("due_on", LocalDate.class), row.getBoolean("objected"),
				row.getBoolean("identity_granted"));
	}

	/** Returns the same place with another day to be done by. */
	Standing dueOn(LocalDate due) {
		return new Standing(this.studioId, this.unitId, this.firstReceiverId, this.step, this.outcome, this.holder, due,
				this.objected, this.identityGranted);
	}

}
