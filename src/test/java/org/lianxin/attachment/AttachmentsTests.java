package org.lianxin.attachment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.database.DatabaseRole;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TestDatabase;
import org.lianxin.support.TwoCounties;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

@PortalTest
class AttachmentsTests {

	private static final Instant NOW = MutableClock.START.toInstant();

	@Autowired
	private Attachments attachments;

	@Autowired
	private MutableClock clock;

	private final UUID submission = UUID.randomUUID();

	private final Photo photo = new Photos().read(Uploads.jpeg(640, 480));

	@Test
	void givesBackWhatItStored() {
		in(GUANXIAN, () -> {
			AttachmentId id = this.attachments.store(this.photo);
			assertThat(this.attachments.picture(id)).hasValueSatisfying((picture) -> {
				assertThat(picture.bytes()).isEqualTo(this.photo.jpeg());
				assertThat(picture.mediaType()).isEqualTo("image/jpeg");
				assertThat(picture.sha256()).isEqualTo(this.photo.sha256());
			});
			assertThat(this.attachments.thumbnail(id))
				.hasValueSatisfying((small) -> assertThat(small.bytes()).isEqualTo(this.photo.thumbnailJpeg()));
		});
	}

	@Test
	void listsTheDraftsOfOneSubmissionUntilTheyAreClaimed() {
		in(GUANXIAN, () -> {
			AttachmentId draft = draft();
			this.attachments.storeDraft(this.photo, UUID.randomUUID());
			this.attachments.store(this.photo);
			assertThat(this.attachments.drafts(this.submission)).containsExactly(new AttachmentView(draft, 640, 480,
					this.photo.jpeg().length, HexFormat.of().formatHex(this.photo.sha256()), NOW));
			this.attachments.claim(this.submission, List.of(draft));
			assertThat(this.attachments.drafts(this.submission)).isEmpty();
			assertThat(this.attachments.picture(draft)).isPresent();
		});
	}

	@Test
	void takesAPhotoSentTwiceForOneDraft() {
		in(GUANXIAN, () -> {
			AttachmentId first = draft();
			assertThat(draft()).isEqualTo(first);
			assertThat(this.attachments.drafts(this.submission)).hasSize(1);
		});
	}

	@Test
	void aClaimOfTheDraftOfAnotherSubmissionIsRefusedAndLeavesDraftsDrafts() {
		in(GUANXIAN, () -> {
			AttachmentId own = draft();
			AttachmentId foreign = this.attachments.storeDraft(this.photo, UUID.randomUUID());
			assertThatExceptionOfType(Unprocessable.class)
				.isThrownBy(() -> this.attachments.claim(this.submission, List.of(own, foreign)))
				.satisfies((gone) -> assertThat(gone.key()).isEqualTo("attachment.photo.gone"));
			assertThat(this.attachments.drafts(this.submission)).extracting(AttachmentView::id).containsExactly(own);
		});
	}

	@Test
	void claimsNothingForAFormWithoutPhotos() {
		in(GUANXIAN, () -> this.attachments.claim(this.submission, List.of()));
	}

	@Test
	void discardsADraftButNothingThatIsSent() {
		in(GUANXIAN, () -> {
			AttachmentId draft = draft();
			this.attachments.discardDraft(UUID.randomUUID(), draft);
			assertThat(this.attachments.picture(draft)).isPresent();
			this.attachments.claim(this.submission, List.of(draft));
			this.attachments.discardDraft(this.submission, draft);
			assertThat(this.attachments.picture(draft)).isPresent();
			AttachmentId other = draft();
			this.attachments.discardDraft(this.submission, other);
			assertThat(this.attachments.picture(other)).isEmpty();
		});
	}

	@Test
	void sweepsOnlyOldDrafts() {
		Instant yesterday = NOW.minus(Duration.ofDays(1));
		in(GUANXIAN, () -> {
			this.clock.set(yesterday.minusSeconds(1));
			AttachmentId sent = this.attachments.store(this.photo);
			AttachmentId old = draft();
			this.clock.set(yesterday);
			AttachmentId fresh = this.attachments.storeDraft(this.photo, UUID.randomUUID());
			assertThat(this.attachments.sweepDrafts(yesterday)).isEqualTo(1);
			assertThat(this.attachments.picture(old)).isEmpty();
			assertThat(this.attachments.picture(fresh)).isPresent();
			assertThat(this.attachments.picture(sent)).isPresent();
		});
	}

	@Test
	void keepsAnotherCountysPhotosOutOfSightAndReach() {
		AttachmentId foreign = CurrentCounty.call(SISHUI.id(), this::draft);
		in(GUANXIAN, () -> {
			assertThat(this.attachments.picture(foreign)).isEmpty();
			assertThat(this.attachments.thumbnail(foreign)).isEmpty();
			assertThat(this.attachments.drafts(this.submission)).isEmpty();
			this.attachments.discardDraft(this.submission, foreign);
			this.attachments.sweepDrafts(NOW.plusSeconds(1));
			assertThatExceptionOfType(Unprocessable.class)
				.isThrownBy(() -> this.attachments.claim(this.submission, List.of(foreign)));
		});
		in(SISHUI, () -> assertThat(this.attachments.drafts(this.submission)).hasSize(1));
	}

	@Test
	void theWallStandsEvenForTheApplicationsOwnSql() throws SQLException {
		AttachmentId foreign = CurrentCounty.call(SISHUI.id(), this::draft);
		String photo = " attachment where id = '" + foreign.value() + "'";
		try (Connection application = TestDatabase.get().connect(DatabaseRole.APPLICATION);
				Statement statement = application.createStatement()) {
			assertThat(count(statement, "select count(*) from attachment")).isZero();
			statement.execute("set app.county = '371525'");
			assertThat(count(statement, "select count(*) from" + photo)).isZero();
			assertThat(statement.executeUpdate("delete from" + photo)).isZero();
			statement.execute("set app.county = '370831'");
			assertThat(count(statement, "select count(*) from" + photo)).isOne();
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> statement.execute("update attachment set county_id = 371525"))
				.withMessageContaining("permission denied");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> statement.execute("update attachment set bytes = thumbnail"))
				.withMessageContaining("permission denied");
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("truncate attachment"))
				.withMessageContaining("permission denied");
		}
	}

	private AttachmentId draft() {
		return this.attachments.storeDraft(this.photo, this.submission);
	}

	private static int count(Statement statement, String sql) throws SQLException {
		try (ResultSet rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getInt(1);
		}
	}

	private static void in(TwoCounties.Place county, Runnable work) {
		CurrentCounty.run(county.id(), work);
	}

}
