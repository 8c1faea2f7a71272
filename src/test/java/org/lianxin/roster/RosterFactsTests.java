package org.lianxin.roster;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** What the solver is told of people. */
@PortalTest
class RosterFactsTests {

	private static final DraftSettings APRIL = DraftSettings.of(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 30),
			GUANXIAN.studio(1), RosterSettings.DEFAULT);

	@Autowired
	private RosterFacts facts;

	@Autowired
	private JdbcClient sql;

	@Autowired
	private TransactionTemplate transaction;

	@AfterEach
	void forgetTheOffices() {
		works(GUANXIAN, 1, null);
		works(GUANXIAN, 2, null);
		works(SISHUI, 1, null);
	}

	@Test
	void oneOfficeWrittenInTwoWaysIsOneOffice() {
		works(GUANXIAN, 1, "县第一中学（东校区）");
		works(GUANXIAN, 2, "县 第一中学(东校区)");
		assertThat(office(1)).isNotNull().isEqualTo(office(2));
		works(GUANXIAN, 2, "县第一中学（西校区）");
		assertThat(office(1)).isNotEqualTo(office(2));
	}

	@Test
	void whoeverHasNoOfficeOnRecordHasNone() {
		works(GUANXIAN, 1, "县第一中学");
		assertThat(office(1)).isNotNull();
		assertThat(office(2)).isNull();
	}

	@Test
	void anotherCountyIsNotRead() {
		works(SISHUI, 1, "县第一中学");
		assertThat(people()).doesNotContainKey(SISHUI.representativeId(1));
	}

	private @Nullable String office(int n) {
		return Objects.requireNonNull(people().get(GUANXIAN.representativeId(n))).sitter().traits().office();
	}

	private Map<UUID, RosterPerson> people() {
		return Objects
			.requireNonNull(as(ADMINISTRATOR, () -> this.transaction.execute((status) -> this.facts.people(APRIL))));
	}

	private void works(TwoCounties.Place county, int n, @Nullable String office) {
		as(county.administrator(),
				() -> this.transaction.executeWithoutResult(
						(status) -> this.sql.sql("update representative set office = :office where id = :id")
							.param("office", office)
							.param("id", county.representativeId(n))
							.update()));
	}

}
