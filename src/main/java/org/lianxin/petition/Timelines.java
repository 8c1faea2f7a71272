package org.lianxin.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads timelines for pages: two statements, however long they are. */
@Component
class Timelines {

	/** What is written with these is for the one who has to act on it. */
	private static final Set<Act> AMONG_STAFF = EnumSet.of(Act.DISPATCH, Act.ASK_INSTRUCTION, Act.INSTRUCT,
			Act.ARCHIVE);

	private final JdbcClient jdbc;

	Timelines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the whole timeline, newest first. */
	List<TimelineEntry> all(UUID petitionId) {
		return read(petitionId, "order by sequence desc");
	}

	/**
	 * Returns what the resident may see of it, newest first: of what staff write to each
	 * other, only that they wrote; with a reply, the photos of the result that it tells.
	 */
	List<TimelineEntry> shownToResident(UUID petitionId) {
		List<TimelineEntry> shown = new ArrayList<>();
		List<UUID> ofResult = List.of();
		for (TimelineEntry entry : read(petitionId, "order by sequence")) {
			ofResult = (entry.act() == Act.RESULT) ? entry.photos() : ofResult;
			if (entry.act().isShownToResident()) {
				shown.add(forResident(entry, ofResult));
			}
		}
		Collections.reverse(shown);
		return shown;
	}

	private static TimelineEntry forResident(TimelineEntry entry, List<UUID> photosOfResult) {
		if (entry.act() == Act.REPLY) {
			return entry.with(photosOfResult);
		}
		return AMONG_STAFF.contains(entry.act()) ? entry.withoutWords() : entry;
	}

	private List<TimelineEntry> read(UUID petitionId, String order) {
		Map<Integer, List<UUID>> photos = photos(petitionId);
		return this.jdbc.sql("select * from petition_step where county_id = ? and petition_id = ? " + order)
			.params(CurrentCounty.required(), petitionId)
			.query((row, index) -> entry(row, photos))
			.list();
	}

	private Map<Integer, List<UUID>> photos(UUID petitionId) {
		Map<Integer, List<UUID>> photos = new HashMap<>();
		this.jdbc.sql("""
				select sequence, attachment_id from petition_photo
				where county_id = ? and petition_id = ? order by sequence, position""")
			.params(CurrentCounty.required(), petitionId)
			.query((row) -> {
				photos.computeIfAbsent(row.getInt(1), (sequence) -> new ArrayList<>())
					.add(row.getObject(2, UUID.class));
			});
		return photos;
	}

	private static TimelineEntry entry(ResultSet row, Map<Integer, List<UUID>> photos) throws SQLException {
		int sequence = row.getInt("sequence");
		return new TimelineEntry(sequence, Act.valueOf(row.getString("act")), Step.valueOf(row.getString("step")),
				row.getString("actor"), row.getString("workplace"), row.getString("subject"), row.getString("words"),
				row.getObject("due_on", LocalDate.class),
				Optional.ofNullable(row.getString("rating")).map(Rating::valueOf).orElse(null),
				row.getTimestamp("at").toInstant(), photos.getOrDefault(sequence, List.of()));
	}

}
