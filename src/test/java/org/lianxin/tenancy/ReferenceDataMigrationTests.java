package org.lianxin.tenancy;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceDataMigrationTests {

	@Test
	void isRepeatedWheneverItsFilesChange() {
		ReferenceDataMigration migration = new ReferenceDataMigration();
		assertThat(migration.getVersion()).isNull();
		assertThat(migration.getChecksum()).isEqualTo(new ReferenceDataMigration().getChecksum());
	}

	@Test
	void loadsAllOrNothing() {
		assertThat(new ReferenceDataMigration().canExecuteInTransaction()).isTrue();
	}

}
