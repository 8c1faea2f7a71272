package org.lianxin.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the photos of the current county. Who may see one is decided by the module it is
 * attached in.
 */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class Attachments {

	private static final String JPEG = "image/jpeg";

	private final JdbcClient jdbc;

	private final Clock clock;

	Attachments(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Stores a photo that belongs to something already. */
	public AttachmentId store(Photo photo) {
		return insert(photo, null);
	}

	/**
	 * Stores a photo of a form not yet sent; the same photo sent again is the same draft.
	 */
	public AttachmentId storeDraft(Photo photo, UUID submission) {
		return insert(photo, submission);
	}

	private AttachmentId insert(Photo photo, @Nullable UUID submission) {
		UUID id = inCounty("""
				insert into attachment
				    (county_id, media_type, width, height, size, bytes, thumbnail, sha256, draft_of, created_at)
				values (:county, :mediaType, :width, :height, :size, :bytes, :thumbnail, :sha256, :submission, :now)
				on conflict (county_id, draft_of, sha256) where draft_of is not null
				    do update set created_at = excluded.created_at
				returning id
				""").param("mediaType", JPEG)
			.param("width", photo.width())
			.param("height", photo.height())
			.param("size", photo.jpeg().length)
			.param("bytes", photo.jpeg())
			.param("thumbnail", photo.thumbnailJpeg())
			.param("sha256", photo.sha256())
			.param("submission", submission, Types.OTHER)
			.param("now", utc(this.clock.instant()))
			.query(UUID.class)
			.single();
		return new AttachmentId(id);
	}

	/** The photos of a form not yet sent, in the order they came. */
	@Transactional(readOnly = true)
	public List<AttachmentView> drafts(UUID submission) {
		return inCounty("""
				select id, width, height, size, sha256, created_at from attachment
				where county_id = :county and draft_of = :submission order by id
				""").param("submission", submission).query(Attachments::view).list();
	}

	/**
	 * Keeps these drafts for good, now that their form is sent.
	 * @throws Unprocessable where one of them is no draft of this submission any more;
	 * none is kept then
	 */
	public void claim(UUID submission, Collection<AttachmentId> drafts) {
		Set<UUID> ids = drafts.stream().map(AttachmentId::value).collect(Collectors.toSet());
		if (ids.isEmpty()) {
			return;
		}
		int claimed = inCounty("""
				update attachment set draft_of = null
				where county_id = :county and draft_of = :submission and id in (:ids)
				""").param("submission", submission).param("ids", ids).update();
		if (claimed < ids.size()) {
			throw new Unprocessable("attachment.photo.gone");
		}
	}

	/**
	 * Takes a photo back out of a form not yet sent; one that is gone already stays gone.
	 */
	public void discardDraft(UUID submission, AttachmentId draft) {
		inCounty("delete from attachment where county_id = :county and draft_of = :submission and id = :id")
			.param("submission", submission)
			.param("id", draft.value())
			.update();
	}

	/**
	 * Removes a picture that was replaced or taken down, once nothing shows it any more.
	 * What a petition or a piece of evidence shows stays: the database refuses to let go
	 * of it.
	 */
	public void remove(AttachmentId picture) {
		inCounty("delete from attachment where county_id = :county and draft_of is null and id = :id")
			.param("id", picture.value())
			.update();
	}

	/** The full picture. */
	@Transactional(readOnly = true)
	public Optional<PhotoBytes> picture(AttachmentId attachment) {
		return bytes("select bytes, media_type, sha256 from attachment where county_id = :county and id = :id",
				attachment);
	}

	/** The small picture. */
	@Transactional(readOnly = true)
	public Optional<PhotoBytes> thumbnail(AttachmentId attachment) {
		return bytes("""
				select thumbnail as bytes, 'image/jpeg' as media_type, sha256 from attachment
				where county_id = :county and id = :id
				""", attachment);
	}

	/**
	 * The small picture of a photo of a form not yet sent. Whoever has its id has sent
	 * it: the id can't be guessed, and is told to nobody else before the form is sent.
	 */
	@Transactional(readOnly = true)
	public Optional<PhotoBytes> draftThumbnail(AttachmentId draft) {
		return bytes("""
				select thumbnail as bytes, 'image/jpeg' as media_type, sha256 from attachment
				where county_id = :county and id = :id and draft_of is not null
				""", draft);
	}

	private Optional<PhotoBytes> bytes(String sql, AttachmentId attachment) {
		return inCounty(sql).param("id", attachment.value())
			.query((row, number) -> new PhotoBytes(row.getBytes("bytes"), row.getString("media_type"),
					row.getBytes("sha256")))
			.optional();
	}

	/**
	 * Removes the drafts of forms that were never sent, and tells how many those were.
	 */
	public int sweepDrafts(Instant olderThan) {
		return inCounty("""
				delete from attachment
				where county_id = :county and draft_of is not null and created_at < :olderThan
				""").param("olderThan", utc(olderThan)).update();
	}

	private StatementSpec inCounty(String sql) {
		return this.jdbc.sql(sql).param("county", CurrentCounty.required());
	}

	private static AttachmentView view(ResultSet row, int number) throws SQLException {
		return new AttachmentView(new AttachmentId(row.getObject("id", UUID.class)), row.getInt("width"),
				row.getInt("height"), row.getInt("size"), HexFormat.of().formatHex(row.getBytes("sha256")),
				row.getObject("created_at", OffsetDateTime.class).toInstant());
	}

	private static OffsetDateTime utc(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
