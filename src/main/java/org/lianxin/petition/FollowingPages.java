package org.lianxin.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.attachment.AttachmentId;
import org.lianxin.attachment.Attachments;
import org.lianxin.attachment.PhotoBytes;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one petition for the resident who brought it. */
@Service
@Transactional(readOnly = true)
public class FollowingPages {

	private static final String FOLLOWED = """
			select p.*, s.name as studio, s.phone as studio_phone, v.name as village
			from petition p
			join studio s on s.county_id = p.county_id and s.id = p.studio_id
			left join village v on v.county_id = p.county_id and v.id = p.village_id
			where p.county_id = ? and p.number = ?""";

	private final JdbcClient jdbc;

	private final Timelines timelines;

	private final Attachments attachments;

	private final Clock clock;

	FollowingPages(JdbcClient jdbc, Timelines timelines, Attachments attachments, Clock clock) {
		this.jdbc = jdbc;
		this.timelines = timelines;
		this.attachments = attachments;
		this.clock = clock;
	}

	/** Returns the petition as its resident sees it. */
	@PreAuthorize("@followed.includes(#number)")
	public FollowedPetition followed(PetitionNumber number) {
		return this.jdbc.sql(FOLLOWED)
			.params(CurrentCounty.required(), number.value())
			.query((row, index) -> followed(row))
			.optional()
			.orElseThrow(PetitionUnknown::new);
	}

	/**
	 * Returns a photo that the resident sent or was sent; empty if it is none of those.
	 */
	@PreAuthorize("@followed.includes(#number)")
	public Optional<PhotoBytes> photo(PetitionNumber number, UUID photoId, boolean small) {
		boolean shown = followed(number).timeline().stream().anyMatch((entry) -> entry.photos().contains(photoId));
		AttachmentId id = new AttachmentId(photoId);
		return shown ? (small ? this.attachments.thumbnail(id) : this.attachments.picture(id)) : Optional.empty();
	}

	private FollowedPetition followed(ResultSet row) throws SQLException {
		Standing standing = Standing.read(row, 0);
		List<TimelineEntry> timeline = this.timelines.shownToResident(row.getObject("id", UUID.class));
		String rating = row.getString("rating");
		LocalDate rateUntil = row.getObject("feedback_until", LocalDate.class);
		boolean ratable = Act.RATE.fits(standing.step(), standing.holder()) && !row.getBoolean("rated_by_resident")
				&& rateUntil != null && !LocalDate.now(this.clock).isAfter(rateUntil);
		return new FollowedPetition(new PetitionNumber(row.getString("number")), row.getString("title"),
				PetitionKind.valueOf(row.getString("kind")), standing.step(), standing.outcome(),
				(rating != null) ? Rating.valueOf(rating) : null, row.getString("studio"),
				row.getString("studio_phone"), row.getString("village"), row.getTimestamp("registered_at").toInstant(),
				next(standing, ratable), standing.dueOn(), rateUntil, reply(timeline), timeline, ratable,
				Act.ADD_WORDS.fits(standing.step(), standing.holder()),
				Act.WITHDRAW.fits(standing.step(), standing.holder()));
	}

	private static @Nullable TimelineEntry reply(List<TimelineEntry> timeline) {
		return timeline.stream()
			.filter((entry) -> entry.act() == Act.REPLY || entry.act() == Act.REFUSE)
			.findFirst()
			.orElse(null);
	}

	/** One sentence for each place in the loop, and for whose turn it is there. */
	private static String next(Standing standing, boolean ratable) {
		String place = switch (standing.step()) {
			case REGISTERED -> "registered";
			case RECEIVED -> switch (standing.holder()) {
				case UNIT -> "unit";
				case COUNTY -> "county";
				case STUDIO, NONE -> "received";
			};
			case HANDLED -> "handled";
			case REPLIED -> ratable ? "rate" : "followUp";
			case FEEDBACK -> (standing.holder() == Holder.COUNTY) ? "decide" : (ratable ? "rate" : "archive");
			case ARCHIVED -> (standing.outcome() == Outcome.WITHDRAWN) ? "withdrawn" : "archived";
		};
		return "petition.next." + place;
	}

}
