package org.lianxin.studio;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.lianxin.account.SignedIn;
import org.lianxin.attachment.AttachmentId;
import org.lianxin.attachment.AttachmentView;
import org.lianxin.attachment.Attachments;
import org.lianxin.attachment.PhotoBytes;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What studios show for the items of the checklist. */
@Service
@Transactional
public class EvidenceService {

	private final EvidenceRepository evidence;

	private final Checklist checklist;

	private final Attachments attachments;

	private final JdbcClient jdbc;

	private final Clock clock;

	EvidenceService(EvidenceRepository evidence, Checklist checklist, Attachments attachments, JdbcClient jdbc,
			Clock clock) {
		this.evidence = evidence;
		this.checklist = checklist;
		this.attachments = attachments;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Lists the items in force with what a studio shows for each, newest first. */
	@PreAuthorize("@studioRights.maySee(#studioId)")
	@Transactional(readOnly = true)
	public List<ShownItem> of(UUID studioId) {
		Map<UUID, List<EvidenceView>> shown = inCounty("""
				select e.id, e.item_id, e.note, e.link, e.by_name, e.at,
				  array(select p.attachment_id from evidence_photo p
				    where p.county_id = e.county_id and p.evidence_id = e.id order by p.position) as photos
				from evidence e
				where e.county_id = :county and e.studio_id = :studio and e.withdrawn_at is null
				order by e.at desc, e.id desc""").param("studio", studioId)
			.query(EvidenceService::view)
			.list()
			.stream()
			.collect(Collectors.groupingBy(EvidenceView::itemId));
		return this.checklist.items()
			.stream()
			.map((item) -> new ShownItem(item, shown.getOrDefault(item.id(), List.of())))
			.toList();
	}

	/**
	 * Shows something for an item.
	 * @throws Unprocessable if nothing is shown, or a link is no web address
	 */
	@PreAuthorize("@studioRights.serves(#command.studioId())")
	public void add(AddEvidence command) {
		ChecklistItemView item = this.checklist.item(command.itemId());
		List<AttachmentId> photos = this.attachments.drafts(command.submissionId())
			.stream()
			.map(AttachmentView::id)
			.toList();
		Evidence shown = new Evidence(command, photos.size(), SignedIn.required().name(), this.clock.instant());
		this.attachments.claim(command.submissionId(), photos);
		this.evidence.saveAndFlush(shown);
		for (int i = 0; i < photos.size(); i++) {
			inCounty("insert into evidence_photo values (:county, :evidence, :position, :photo)")
				.param("evidence", shown.id())
				.param("position", i + 1)
				.param("photo", photos.get(i).value())
				.update();
		}
	}

	/** Takes back what was shown by mistake. */
	@PreAuthorize("@studioRights.serves(#studioId)")
	public void withdraw(UUID studioId, UUID evidenceId) {
		Evidence shown = this.evidence.findByIdAndStudioId(evidenceId, studioId)
			.orElseThrow(() -> new NotFound("studio.evidence.unknown"));
		shown.withdraw(SignedIn.required().name(), this.clock.instant());
		this.evidence.saveAndFlush(shown);
	}

	/** Returns a photo that a studio shows, whole or small. */
	@PreAuthorize("@studioRights.maySee(#studioId)")
	@Transactional(readOnly = true)
	public Optional<PhotoBytes> photo(UUID studioId, UUID photoId, boolean small) {
		boolean shown = inCounty("""
				select exists (select from evidence_photo p
				  join evidence e on e.county_id = p.county_id and e.id = p.evidence_id
				  where p.county_id = :county and p.attachment_id = :photo and e.studio_id = :studio)""")
			.param("photo", photoId)
			.param("studio", studioId)
			.query(Boolean.class)
			.single();
		if (!shown) {
			return Optional.empty();
		}
		AttachmentId photo = new AttachmentId(photoId);
		return small ? this.attachments.thumbnail(photo) : this.attachments.picture(photo);
	}

	private JdbcClient.StatementSpec inCounty(String sql) {
		return this.jdbc.sql(sql).param("county", CurrentCounty.required());
	}

	private static EvidenceView view(ResultSet row, int index) throws SQLException {
		Array photos = row.getArray("photos");
		return new EvidenceView(row.getObject("id", UUID.class), row.getObject("item_id", UUID.class),
				row.getString("note"), row.getString("link"), List.of((UUID[]) photos.getArray()),
				row.getString("by_name"), row.getTimestamp("at").toInstant());
	}

}
