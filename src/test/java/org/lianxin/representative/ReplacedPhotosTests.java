package org.lianxin.representative;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.attachment.AttachmentId;
import org.lianxin.attachment.Attachments;
import org.lianxin.attachment.Photo;
import org.lianxin.attachment.Photos;
import org.lianxin.studio.StudioPhotos;
import org.lianxin.studio.StudioService;
import org.lianxin.support.Pictures;
import org.lianxin.support.PortalTest;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.SISHUI;

/** A photo that was replaced or taken down is nowhere kept. */
@PortalTest
class ReplacedPhotosTests {

	@Autowired
	private Portraits portraits;

	@Autowired
	private RepresentativeDirectory directory;

	@Autowired
	private StudioPhotos studioPhotos;

	@Autowired
	private StudioService studios;

	@Autowired
	private Attachments attachments;

	@Autowired
	private JdbcClient sql;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void ofARepresentativeOnlyTheNewestPortraitIsKept() {
		as(ADMINISTRATOR, () -> this.portraits.show("rep1", photo(1)));
		UUID first = portrait();
		as(ADMINISTRATOR, () -> this.portraits.show("rep1", photo(2)));
		UUID second = portrait();
		assertThat(isKept(first)).isFalse();
		assertThat(isKept(second)).isTrue();
		as(ADMINISTRATOR, () -> this.portraits.hide("rep1"));
		assertThat(isKept(second)).isFalse();
		as(ADMINISTRATOR, () -> this.portraits.hide("rep1"));
	}

	@Test
	void ofAStudioOnlyTheNewestPhotoIsKept() {
		as(LIAISON, () -> this.studioPhotos.hang(GUANXIAN.studio(1), photo(3)));
		UUID first = hanging();
		as(LIAISON, () -> this.studioPhotos.hang(GUANXIAN.studio(1), photo(4)));
		UUID second = hanging();
		assertThat(isKept(first)).isFalse();
		assertThat(isKept(second)).isTrue();
		as(LIAISON, () -> this.studioPhotos.remove(GUANXIAN.studio(1)));
		assertThat(isKept(second)).isFalse();
	}

	@Test
	void whatIsStillShownCannotBeRemovedNorWhatAnotherCountyKeeps() {
		as(SISHUI.administrator(), () -> this.portraits.show("rep2", photo(5)));
		UUID shown = as(SISHUI.administrator(), () -> this.directory.record("rep2")).row().photoId();
		AttachmentId picture = new AttachmentId(shown);
		as(ADMINISTRATOR, () -> this.attachments.remove(picture));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> as(SISHUI.administrator(), () -> this.attachments.remove(picture)));
		assertThat(as(SISHUI.administrator(), () -> this.attachments.picture(picture))).isPresent();
	}

	/** So that no photo of a petition can go, however it is asked for. */
	@Test
	void whateverShowsAPictureMakesTheDatabaseKeepIt() {
		List<String> shown = this.sql.sql("""
				select conrelid::regclass || ' ' || confdeltype::text from pg_constraint
				where contype = 'f' and confrelid = 'attachment'::regclass order by 1""").query(String.class).list();
		assertThat(shown).contains("petition_photo a", "evidence_photo a").allMatch((one) -> one.endsWith(" a"));
	}

	private static Photo photo(int n) {
		return new Photos().read(Pictures.jpeg(n));
	}

	private UUID portrait() {
		return as(ADMINISTRATOR, () -> this.directory.record("rep1")).row().photoId();
	}

	private UUID hanging() {
		return CurrentCounty.call(GUANXIAN.id(), () -> this.studios.byId(GUANXIAN.studio(1))).orElseThrow().photoId();
	}

	private boolean isKept(UUID photo) {
		return CurrentCounty.<Boolean>call(GUANXIAN.id(),
				() -> this.transaction
					.execute((status) -> this.sql.sql("select exists (select from attachment where id = ?)")
						.param(photo)
						.query(Boolean.class)
						.single()));
	}

}
