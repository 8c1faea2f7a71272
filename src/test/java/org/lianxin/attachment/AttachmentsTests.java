package org.lianxin.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AttachmentsTests {

	private static final int GUANXIAN = 371525;

	private static final int SISHUI = 370831;

	private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

	private static EmbeddedPostgres postgres;

	private static JdbcClient jdbc;

	private final UUID submission = UUID.randomUUID();

	private final Photo photo = new Photos().read(Uploads.jpeg(640, 480));

	@BeforeAll
	static void migrate() throws IOException {
		postgres = EmbeddedPostgres.start();
		jdbc = JdbcClient.create(postgres.getPostgresDatabase());
		jdbc.sql("create table county (id integer primary key)").update();
		jdbc.sql("insert into county values (371525), (370831)").update();
		jdbc.sql("create procedure build_wall(text, text) language sql as 'select 1'").update();
		jdbc.sql(Files.readString(Path.of("db/migration/V0007__attachment_create_attachments.sql"))).update();
	}

	@AfterAll
	static void stop() throws IOException {
		postgres.close();
	}

	@AfterEach
	void empty() {
		jdbc.sql("delete from attachment").update();
	}

	@Test
	void givesBackWhatItStored() {
		in(GUANXIAN, () -> {
			AttachmentId id = at(NOON).store(this.photo);
			assertThat(at(NOON).picture(id)).hasValueSatisfying((picture) -> {
				assertThat(picture.bytes()).isEqualTo(this.photo.jpeg());
				assertThat(picture.mediaType()).isEqualTo("image/jpeg");
				assertThat(picture.sha256()).isEqualTo(this.photo.sha256());
			});
			assertThat(at(NOON).thumbnail(id))
				.hasValueSatisfying((small) -> assertThat(small.bytes()).isEqualTo(this.photo.thumbnailJpeg()));
		});
	}

	@Test
	void listsTheDraftsOfOneSubmissionUntilTheyAreClaimed() {
		in(GUANXIAN, () -> {
			AttachmentId draft = at(NOON).storeDraft(this.photo, this.submission);
			at(NOON).storeDraft(this.photo, UUID.randomUUID());
			at(NOON).store(this.photo);
			assertThat(at(NOON).drafts(this.submission)).containsExactly(new AttachmentView(draft, 640, 480,
					this.photo.jpeg().length, HexFormat.of().formatHex(this.photo.sha256()), NOON));
			at(NOON).claim(this.submission, List.of(draft));
			assertThat(at(NOON).drafts(this.submission)).isEmpty();
			assertThat(at(NOON).picture(draft)).isPresent();
		});
	}

	@Test
	void takesAPhotoSentTwiceForOneDraft() {
		in(GUANXIAN, () -> {
			AttachmentId first = at(NOON).storeDraft(this.photo, this.submission);
			assertThat(at(NOON).storeDraft(this.photo, this.submission)).isEqualTo(first);
			assertThat(at(NOON).drafts(this.submission)).hasSize(1);
		});
	}

	@Test
	void refusesToClaimTheDraftOfAnotherSubmission() {
		in(GUANXIAN, () -> {
			AttachmentId foreign = at(NOON).storeDraft(this.photo, UUID.randomUUID());
			assertThatExceptionOfType(Unprocessable.class)
				.isThrownBy(() -> at(NOON).claim(this.submission, List.of(foreign)))
				.satisfies((gone) -> assertThat(gone.key()).isEqualTo("attachment.photo.gone"));
		});
	}

	@Test
	void claimsNothingForAFormWithoutPhotos() {
		in(GUANXIAN, () -> at(NOON).claim(this.submission, List.of()));
	}

	@Test
	void discardsADraftButNothingThatIsSent() {
		in(GUANXIAN, () -> {
			AttachmentId draft = at(NOON).storeDraft(this.photo, this.submission);
			at(NOON).discardDraft(UUID.randomUUID(), draft);
			assertThat(at(NOON).picture(draft)).isPresent();
			at(NOON).claim(this.submission, List.of(draft));
			at(NOON).discardDraft(this.submission, draft);
			assertThat(at(NOON).picture(draft)).isPresent();
			AttachmentId other = at(NOON).storeDraft(this.photo, this.submission);
			at(NOON).discardDraft(this.submission, other);
			assertThat(at(NOON).picture(other)).isEmpty();
		});
	}

	@Test
	void sweepsOnlyOldDrafts() {
		Instant yesterday = NOON.minus(Duration.ofDays(1));
		in(GUANXIAN, () -> {
			AttachmentId sent = at(yesterday.minusSeconds(1)).store(this.photo);
			AttachmentId old = at(yesterday.minusSeconds(1)).storeDraft(this.photo, this.submission);
			AttachmentId fresh = at(yesterday).storeDraft(this.photo, UUID.randomUUID());
			assertThat(at(NOON).sweepDrafts(yesterday)).isEqualTo(1);
			assertThat(at(NOON).picture(old)).isEmpty();
			assertThat(at(NOON).picture(fresh)).isPresent();
			assertThat(at(NOON).picture(sent)).isPresent();
		});
	}

	@Test
	void keepsAnotherCountysPhotosOutOfSightAndReach() {
		AttachmentId[] foreign = new AttachmentId[1];
		in(SISHUI, () -> foreign[0] = at(NOON).storeDraft(this.photo, this.submission));
		in(GUANXIAN, () -> {
			assertThat(at(NOON).picture(foreign[0])).isEmpty();
			assertThat(at(NOON).thumbnail(foreign[0])).isEmpty();
			assertThat(at(NOON).drafts(this.submission)).isEmpty();
			at(NOON).discardDraft(this.submission, foreign[0]);
			assertThat(at(NOON).sweepDrafts(NOON.plusSeconds(1))).isZero();
			assertThatExceptionOfType(Unprocessable.class)
				.isThrownBy(() -> at(NOON).claim(this.submission, List.of(foreign[0])));
		});
		in(SISHUI, () -> assertThat(at(NOON).drafts(this.submission)).hasSize(1));
	}

	private static Attachments at(Instant now) {
		return new Attachments(jdbc, Clock.fixed(now, ZoneId.of("Asia/Shanghai")));
	}

	private static void in(int county, Runnable work) {
		CurrentCounty.run(county, work);
	}

}
