package org.lianxin.petition;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lianxin.account.AuditEvent;
import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.OFFICER;

/**
 * Who petitioned is known only to those who handle the matter, and every look is
 * recorded.
 */
@PortalTest
class IdentityServiceTests {

	@Autowired
	private Scenario scenario;

	@Autowired
	private IdentityService identities;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private JdbcClient sql;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void theTableHoldsNoPlainText() {
		PetitionStory story = petition();
		List<byte[]> sealed = Scenario.asResident(GUANXIAN,
				() -> this.transaction.execute((status) -> this.sql.sql("""
						select unnest(array[name_sealed, phone_sealed, phone_index]) from petitioner r
						join petition p on p.id = r.petition_id where p.number = ?""")
					.param(story.number().value())
					.query((row, index) -> row.getBytes(1))
					.list()));
		assertThat(sealed).hasSize(3).allSatisfy((bytes) -> {
			assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("张三", "13800000000");
			assertThat(bytes).hasSizeGreaterThan(20);
		});
	}

	@Test
	void whoGaveNothingLeavesNoRow() {
		PetitionStory story = this.scenario.aPetition();
		assertThat(as(LIAISON, () -> this.scenario.pages().detail(story.number())).identity().isAnonymous()).isTrue();
	}

	@Test
	void itIsMaskedOnThePage() {
		PetitionDetail.MaskedIdentity shown = as(LIAISON, () -> this.scenario.pages().detail(petition().number()))
			.identity();
		assertThat(shown.phone()).doesNotContain("0000000").endsWith("0000");
		assertThat(shown.name()).isNotEqualTo("张三");
		assertThat(shown.revealable()).isTrue();
	}

	@Test
	void aLookIsRecordedWithItsPurpose() {
		PetitionStory story = petition();
		Contact contact = as(LIAISON, () -> this.identities.reveal(story.number(), "上门核实"));
		assertThat(contact).isEqualTo(new Contact("张三", "13800000000", null));
		List<AuditEvent> events = as(ADMINISTRATOR, () -> this.trail.of(story.number().value()));
		assertThat(events).singleElement().satisfies((event) -> {
			assertThat(event.kind()).isEqualTo(AuditKind.IDENTITY_REVEALED);
			assertThat(event.actor()).isEqualTo("liaison1");
			assertThat(event.purpose()).isEqualTo("上门核实");
		});
	}

	@Test
	void whereALookCannotBeRecordedNothingIsShown() {
		PetitionStory story = petition();
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> as(LIAISON, () -> this.identities.reveal(story.number(), "x".repeat(201))));
	}

	@Test
	void nothingIsShownForNoPurpose() {
		PetitionStory story = petition().receivedBy(LIU);
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> as(LIAISON, () -> this.identities.reveal(story.number(), " ")))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("petition.identity.purpose.blank"));
	}

	@Test
	void aUnitSeesNothingUnlessGranted() {
		PetitionStory story = petition().receivedBy(LIU).sentTo(OFFICER);
		assertThat(as(OFFICER, () -> this.scenario.pages().detail(story.number())).identity()).isNull();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(OFFICER, () -> this.identities.reveal(story.number(), "想知道")));
	}

	@Test
	void aUnitSeesWhatItWasGrantedOnlyWhileItHasTheMatter() {
		PetitionStory story = petition().receivedBy(LIU).sentTo(OFFICER);
		as(LIAISON, () -> this.identities.grant(new Remark(story.number(), story.seen(), "需要入户")));
		assertThat(as(OFFICER, () -> this.identities.reveal(story.number(), "入户")).name()).isEqualTo("张三");
		story.handled();
		assertThat(as(OFFICER, () -> this.scenario.pages().detail(story.number())).identity()).isNull();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(OFFICER, () -> this.identities.reveal(story.number(), "再看看")));
	}

	@Test
	void theTimelineAndTheWordsNameNobody() {
		PetitionStory story = petition().receivedBy(LIU);
		assertThat(story.detail().timeline().toString()).doesNotContain("张三", "1380000");
		assertThat(story.receipt().toString()).doesNotContain(story.receipt().code());
		assertThat(new Contact("张三", "13800000000", null).toString()).doesNotContain("张三", "1380000");
	}

	private PetitionStory petition() {
		return this.scenario.aPetition().from("张三", "138 0000 0000");
	}

}
