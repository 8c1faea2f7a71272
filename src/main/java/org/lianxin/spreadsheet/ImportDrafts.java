package org.lianxin.spreadsheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.privacy.Sealer;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps uploaded tables, sealed, until they are taken or a day has passed. */
@Component
@Transactional
class ImportDrafts {

	private final JdbcClient jdbc;

	private final Sealer sealer;

	private final Clock clock;

	ImportDrafts(JdbcClient jdbc, Sealer sealer, Clock clock) {
		this.jdbc = jdbc;
		this.sealer = sealer;
		this.clock = clock;
	}

	UUID keep(String kind, String name, byte[] file, String by, Findings findings) {
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into import_draft
				  (county_id, id, kind, file, file_name, by_name, added, changed, unchanged, faults, created_at)
				values (:county, :id, :kind, :file, :name, :by, :added, :changed, :unchanged, :faults, :now)""")
			.param("county", CurrentCounty.required())
			.param("id", id)
			.param("kind", kind)
			.param("file", this.sealer.sealBytes(file, context(id, "file")))
			.param("name", this.sealer.seal(name, context(id, "name")))
			.param("by", by)
			.param("added", findings.added().size())
			.param("changed", findings.changed().size())
			.param("unchanged", findings.unchanged())
			.param("faults", findings.faults().size())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		return id;
	}

	Optional<ImportDraft> find(String kind, UUID id) {
		return this.jdbc.sql("""
				select id, kind, file, file_name, created_at from import_draft
				where county_id = :county and kind = :kind and id = :id""")
			.param("county", CurrentCounty.required())
			.param("kind", kind)
			.param("id", id)
			.query(this::draft)
			.optional();
	}

	/** Returns the draft and removes it; of two who take it at once, one gets it. */
	Optional<ImportDraft> take(String kind, UUID id) {
		return this.jdbc.sql("""
				delete from import_draft where county_id = :county and kind = :kind and id = :id
				returning id, kind, file, file_name, created_at""")
			.param("county", CurrentCounty.required())
			.param("kind", kind)
			.param("id", id)
			.query(this::draft)
			.optional();
	}

	/** Removes what nobody took, and tells how many those were. */
	int sweep(Instant olderThan) {
		return this.jdbc.sql("delete from import_draft where county_id = :county and created_at < :olderThan")
			.param("county", CurrentCounty.required())
			.param("olderThan", Timestamp.from(olderThan))
			.update();
	}

	private ImportDraft draft(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new ImportDraft(id, row.getString("kind"),
				this.sealer.open(row.getBytes("file_name"), context(id, "name")),
				this.sealer.openBytes(row.getBytes("file"), context(id, "file")),
				row.getTimestamp("created_at").toInstant());
	}

	private static String context(UUID id, String part) {
		return CurrentCounty.required() + "/import_draft/" + id + "/" + part;
	}

}
