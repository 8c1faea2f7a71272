package org.lianxin.database;

import java.util.List;

import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.lianxin.support.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class ConfidentialErrorsTests {

	private static final String PHONE = "13800000001";

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void aStatementThatFailsDoesNotTellItsValuesToTheLog() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.batchUpdate(
					"insert into operator (id, username, password_hash, initial) values (uuidv7(), ?, ?, true)",
					List.of(new Object[] { PHONE, "hash" }, new Object[] { PHONE, "hash" })))
			.satisfies((failure) -> assertThat(Throwables.getStackTrace(failure)).contains("operator_username_unique")
				.doesNotContain(PHONE));
	}

}
