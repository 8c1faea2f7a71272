package org.lianxin.petition;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.attachment.Attachments;
import org.lianxin.attachment.Photos;
import org.lianxin.database.DatabaseRole;
import org.lianxin.support.Person;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.Pictures;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.TestDatabase;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever reaches the database itself can change a file, but not without it showing. */
@PortalTest
class ArchiveCheckTests {

	@Autowired
	private Scenario scenario;

	@Autowired
	private ArchiveCheck check;

	@Autowired
	private Photos photos;

	@Autowired
	private Attachments attachments;

	@Test
	void findsNothingInAFileThatNobodyTouched() {
		PetitionStory story = archived();
		assertThat(firstBroken(story)).isEmpty();
	}

	@Test
	void findsWordsPutIntoAnEntry() throws SQLException {
		PetitionStory story = archived();
		tamper("update petition_step set words = '已修好' where sequence = 3 and petition_id = "
				+ "(select id from petition where number = '" + story.number() + "')");
		assertThat(firstBroken(story)).hasValue(3);
	}

	@Test
	void findsTheResidentsWordsChanged() throws SQLException {
		PetitionStory story = archived();
		tamper("update petition set words = '没有事' where number = '" + story.number() + "'");
		assertThat(firstBroken(story)).hasValue(1);
	}

	@Test
	void findsAPhotoExchanged() throws SQLException {
		PetitionStory story = this.scenario.aPetition().registered();
		UUID form = UUID.randomUUID();
		this.scenario.asFollower(TwoCounties.GUANXIAN, story.number(), () -> {
			this.attachments.storeDraft(this.photos.read(Pictures.jpeg(1)), form);
			this.scenario.following().addWords(story.number(), "照片在这里", form);
		});
		assertThat(firstBroken(story)).isEmpty();
		tamper("update attachment set bytes = bytes || '\\x00', size = size + 1");
		assertThat(firstBroken(story)).hasValue(2);
	}

	@Test
	void findsAnEntryRemoved() throws SQLException {
		PetitionStory story = archived();
		tamper("delete from petition_step where sequence = 2 and petition_id = "
				+ "(select id from petition where number = '" + story.number() + "')");
		assertThat(firstBroken(story)).hasValue(2);
	}

	private PetitionStory archived() {
		return this.scenario.aPetition()
			.registered()
			.answeredOnTheSpotBy(TwoCounties.LIU)
			.rated(Rating.SATISFIED)
			.archived();
	}

	private OptionalInt firstBroken(PetitionStory story) {
		return Person.as(TwoCounties.GUANXIAN.auditor(), () -> this.check.firstBroken(story.number()));
	}

	private void tamper(String sql) throws SQLException {
		try (Connection superuser = TestDatabase.get().connect(DatabaseRole.SUPERUSER);
				Statement statement = superuser.createStatement()) {
			assertThat(statement.executeUpdate(sql)).isPositive();
		}
	}

}
