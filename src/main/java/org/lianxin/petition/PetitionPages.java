package org.lianxin.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.attachment.AttachmentId;
import org.lianxin.attachment.Attachments;
import org.lianxin.attachment.PhotoBytes;
import org.lianxin.calendar.Deadline;
import org.lianxin.calendar.StatutoryCalendar;
import org.lianxin.calendar.TimeLeft;
import org.lianxin.calendar.WorkingDays;
import org.lianxin.shared.Masking;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one petition for the one who is signed in. */
@Service
@Transactional(readOnly = true)
public class PetitionPages {

	private static final String DETAIL = """
			select p.*, s.name as studio, r.name as receiver, u.short_name as unit, t.name as township, v.name as village,
			  e.code as event_code, e.name as event
			from petition p
			join studio s on s.county_id = p.county_id and s.id = p.studio_id
			left join representative r on r.county_id = p.county_id and r.id = p.first_receiver_id
			left join handling_unit u on u.county_id = p.county_id and u.id = p.unit_id
			left join township t on t.county_id = p.county_id and t.id = p.township_id
			left join village v on v.county_id = p.county_id and v.id = p.village_id
			left join studio_event e on e.county_id = p.county_id and e.id = p.event_id
			where p.county_id = ? and p.number = ?""";

	private final JdbcClient jdbc;

	private final Timelines timelines;

	private final Petitioners petitioners;

	private final Attachments attachments;

	private final StatutoryCalendar calendar;

	private final Clock clock;

	PetitionPages(JdbcClient jdbc, Timelines timelines, Petitioners petitioners, Attachments attachments,
			StatutoryCalendar calendar, Clock clock) {
		this.jdbc = jdbc;
		this.timelines = timelines;
		this.petitioners = petitioners;
		this.attachments = attachments;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * Returns the petition with its timeline and what this person may do now.
	 * @throws PetitionUnknown if they may not know of it, or there is none
	 */
	@PreAuthorize("@petitionRights.maySee(#number)")
	public PetitionDetail detail(PetitionNumber number) {
		return this.jdbc.sql(DETAIL)
			.params(CurrentCounty.required(), number.value())
			.query((row, index) -> detail(row))
			.optional()
			.orElseThrow(PetitionUnknown::new);
	}

	/** Returns what was written into the timeline after that entry, oldest first. */
	@PreAuthorize("@petitionRights.maySee(#number)")
	public List<TimelineEntry> since(PetitionNumber number, int seen) {
		return detail(number).timeline()
			.stream()
			.filter((entry) -> entry.sequence() > seen)
			.sorted((a, b) -> Integer.compare(a.sequence(), b.sequence()))
			.toList();
	}

	/**
	 * Returns a photo of the petition, in full or small; empty if it is none of its
	 * photos.
	 */
	@PreAuthorize("@petitionRights.maySee(#number)")
	public Optional<PhotoBytes> photo(PetitionNumber number, UUID photoId, boolean small) {
		AttachmentId id = new AttachmentId(photoId);
		return belongs(number, photoId) ? (small ? this.attachments.thumbnail(id) : this.attachments.picture(id))
				: Optional.empty();
	}

	private boolean belongs(PetitionNumber number, UUID photoId) {
		return this.jdbc.sql("""
				select exists (select from petition_photo f
				  join petition p on p.county_id = f.county_id and p.id = f.petition_id
				  where f.county_id = ? and f.attachment_id = ? and p.number = ?)""")
			.params(CurrentCounty.required(), photoId, number.value())
			.query(Boolean.class)
			.single();
	}

	private PetitionDetail detail(ResultSet row) throws SQLException {
		SignedIn person = SignedIn.required();
		Standing standing = Standing.read(row, 0);
		UUID id = row.getObject("id", UUID.class);
		LocalDate due = standing.dueOn();
		LocalDate from = row.getObject("clock_from", LocalDate.class);
		WorkingDays days = this.calendar.workingDays();
		Deadline deadline = (due != null) ? days.after(from, row.getInt("clock_days")) : null;
		TimeLeft left = (due != null) ? TimeLeft.of(from, due, LocalDate.now(this.clock), days) : null;
		return new PetitionDetail(id, new PetitionNumber(row.getString("number")), row.getInt("sequence"),
				row.getString("title"), row.getString("words"), PetitionKind.valueOf(row.getString("kind")),
				Source.valueOf(row.getString("source")), constant(Track.class, row.getString("track")), standing.step(),
				standing.holder(), standing.outcome(), constant(Rating.class, row.getString("rating")),
				standing.studioId(), row.getString("studio"), event(row), row.getString("township"),
				row.getString("village"), standing.firstReceiverId(), row.getString("receiver"), standing.unitId(),
				row.getString("unit"), row.getTimestamp("registered_at").toInstant(), row.getBoolean("publishable"),
				row.getObject("feedback_until", LocalDate.class), row.getInt("redone"), deadline, left,
				identity(person, standing, id), this.timelines.all(id), PetitionRights.possible(person, standing),
				new PetitionDetail.Publication(PublishedResults.isPublishable(row.getBoolean("publishable"), standing),
						PetitionRights.mayPublish(person, standing), PetitionRights.mayTakeDown(person)));
	}

	private static PetitionDetail.@Nullable Event event(ResultSet row) throws SQLException {
		String code = row.getString("event_code");
		return (code != null) ? new PetitionDetail.Event(code, row.getString("event")) : null;
	}

	/**
	 * A unit learns nothing of the resident, not even masked, unless the studio lets it.
	 */
	private PetitionDetail.@Nullable MaskedIdentity identity(SignedIn person, Standing standing, UUID petitionId) {
		boolean revealable = PetitionRights.mayReveal(person, standing);
		if (person.role() == Role.UNIT_OFFICER && !revealable) {
			return null;
		}
		Contact contact = this.petitioners.open(petitionId).orElse(Contact.NONE);
		return new PetitionDetail.MaskedIdentity(Optional.ofNullable(contact.name()).map(Masking::name).orElse(null),
				Optional.ofNullable(contact.phone()).map(Masking::phone).orElse(null), contact.words() != null,
				revealable && !contact.isEmpty());
	}

	private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

}
