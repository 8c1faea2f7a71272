package org.lianxin.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TwoCounties;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

@PortalTest
class ImportDraftSweepTests {

	private static final byte[] FILE = "刘建国,13800000000".getBytes(StandardCharsets.UTF_8);

	@Autowired
	private ImportDraftSweep sweep;

	@Autowired
	private ImportDrafts drafts;

	@Autowired
	private MutableClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void removesTheTablesOfYesterdayInEveryCounty() {
		UUID here = draft(GUANXIAN);
		UUID there = draft(SISHUI);
		this.clock.pass(Duration.ofDays(1));
		UUID fresh = draft(GUANXIAN);
		this.clock.pass(Duration.ofSeconds(1));
		this.sweep.run();
		assertThat(isKept(GUANXIAN, here)).isFalse();
		assertThat(isKept(SISHUI, there)).isFalse();
		assertThat(isKept(GUANXIAN, fresh)).isTrue();
	}

	@Test
	void keepsNothingReadable() {
		UUID draft = draft(GUANXIAN);
		byte[] kept = CurrentCounty.call(GUANXIAN.id(),
				() -> this.transaction.execute((status) -> this.jdbc.sql("select file from import_draft where id = ?")
					.param(draft)
					.query(byte[].class)
					.single()));
		assertThat(kept).isNotEqualTo(FILE).hasSizeGreaterThan(FILE.length);
		assertThat(isKept(SISHUI, draft)).isFalse();
	}

	private UUID draft(TwoCounties.Place county) {
		Findings nothing = new Findings(List.of(), List.of(), List.of(), 0, List.of());
		return CurrentCounty.call(county.id(),
				() -> this.drafts.keep("representatives", "名册.csv", FILE, "admin", nothing));
	}

	private boolean isKept(TwoCounties.Place county, UUID draft) {
		return CurrentCounty.call(county.id(), () -> this.drafts.find("representatives", draft)).isPresent();
	}

}
