package org.lianxin.representative;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Codes;
import org.lianxin.representative.ImportPlan.Birth;
import org.lianxin.representative.ImportPlan.Election;
import org.lianxin.representative.ImportPlan.Move;
import org.lianxin.representative.ImportPlan.NewTerm;
import org.lianxin.representative.ImportPlan.NewUnit;
import org.lianxin.representative.ImportPlan.Revision;
import org.lianxin.shared.Conflict;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Component;

/** Writes a plan, in one statement for each kind of row however many there are. */
@Component
class ImportWriter {

	/** From so many rows on the planner must learn of them before the next question. */
	private static final int MANY = 200;

	private static final int BATCH = 1_000;

	private final JdbcTemplate jdbc;

	private final Contacts contacts;

	private final List<Memberships> memberships;

	ImportWriter(JdbcTemplate jdbc, Contacts contacts, List<Memberships> memberships) {
		this.jdbc = jdbc;
		this.contacts = contacts;
		this.memberships = memberships;
	}

	/** Lets one import of a county at a time look and write. */
	void takeTurns() {
		this.jdbc.query("select pg_advisory_xact_lock(?, hashtext('representative import'))", (row) -> {
		}, CurrentCounty.required());
	}

	void write(ImportPlan plan, LocalDate today, String reason, @Nullable String by) {
		units(plan.units());
		terms(plan.terms());
		births(plan.births());
		revisions(plan.revisions());
		hours(plan.moves().stream().filter(Move::stays).toList());
		endings(plan.moves().stream().filter((move) -> move.from() != null && !move.stays()).toList(), today);
		seats(plan.moves().stream().filter((move) -> !move.stays()).toList(), today, reason, by);
		follow(plan.moves(), today);
		elections(plan.elections());
		if (plan.births().size() + plan.moves().size() >= MANY) {
			this.jdbc.query("select learn_sizes_of_representatives()", (row) -> {
			});
		}
	}

	private void units(List<NewUnit> units) {
		batch("insert into electoral_unit (county_id, id, version, name, township_id) values (?, ?, 0, ?, ?)", units,
				(row, unit) -> {
					row.setInt(1, CurrentCounty.required());
					row.setObject(2, unit.id());
					row.setString(3, unit.name());
					row.setObject(4, unit.townshipId(), Types.OTHER);
				});
	}

	private void terms(List<NewTerm> terms) {
		batch("""
				insert into congress_term (county_id, id, version, level, number, starts_on, ends_on)
				values (?, ?, 0, ?, ?, ?, ?)""", terms, (row, term) -> {
			row.setInt(1, CurrentCounty.required());
			row.setObject(2, term.id());
			row.setString(3, term.line().level().name());
			row.setInt(4, term.line().number());
			row.setObject(5, term.line().startsOn());
			row.setObject(6, term.line().endsOn(), Types.DATE);
		});
	}

	private void births(List<Birth> births) {
		Deque<String> codes = codes(births.size());
		batch("""
				insert into representative (county_id, id, version, code, name, sex, birth_year, level, leading_cadre, office,
				  post, field, professions, strengths, languages, electoral_unit_id, contact_village_id, residence_township_id,
				  phone, phone_index, id_tail_index)
				values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				births, (row, birth) -> {
					Contact contact = this.contacts.seal(birth.id(), birth.facts().name(), birth.phone(),
							birth.idTail());
					row.setInt(1, CurrentCounty.required());
					row.setObject(2, birth.id());
					row.setString(3, codes.pop());
					row.setString(4, birth.facts().name());
					facts(row, 5, birth.facts());
					row.setBytes(18, contact.phone());
					row.setBytes(19, contact.phoneIndex());
					row.setBytes(20, contact.idTailIndex());
				});
	}

	/** Sets what may change of a person, thirteen columns from the first on. */
	private static void facts(PreparedStatement row, int first, RepresentativeFacts facts) throws SQLException {
		Array trades = row.getConnection()
			.createArrayOf("text", facts.professions().stream().map(Enum::name).toArray());
		row.setString(first, facts.sex().letter);
		row.setObject(first + 1, facts.birthYear(), Types.SMALLINT);
		row.setString(first + 2, facts.level().name());
		row.setBoolean(first + 3, facts.leadingCadre());
		row.setString(first + 4, facts.office());
		row.setString(first + 5, facts.post());
		row.setString(first + 6, facts.field());
		row.setArray(first + 7, trades);
		row.setString(first + 8, facts.strengths());
		row.setString(first + 9, facts.languages());
		row.setObject(first + 10, facts.electoralUnitId(), Types.OTHER);
		row.setObject(first + 11, facts.contactVillageId(), Types.OTHER);
		row.setObject(first + 12, facts.residenceTownshipId(), Types.OTHER);
	}

	private Deque<String> codes(int count) {
		Set<String> codes = new HashSet<>();
		while (codes.size() < count) {
			IntStream.range(codes.size(), count).forEach((i) -> codes.add(Codes.next()));
			codes.removeAll(taken(codes));
		}
		return new ArrayDeque<>(codes);
	}

	private List<String> taken(Collection<String> codes) {
		return this.jdbc.queryForList("select code from representative where county_id = ? and code = any(?)",
				String.class, CurrentCounty.required(), codes.toArray(String[]::new));
	}

	private void revisions(List<Revision> revisions) {
		int[] written = batch(
				"""
						update representative set version = version + 1, sex = ?, birth_year = ?, level = ?, leading_cadre = ?, office = ?,
						  post = ?, field = ?, professions = ?, strengths = ?, languages = ?, electoral_unit_id = ?, contact_village_id = ?,
						  residence_township_id = ?, phone = coalesce(?, phone), phone_index = coalesce(?, phone_index),
						  id_tail_index = coalesce(?, id_tail_index)
						where county_id = ? and id = ? and version = ?""",
				revisions, (row, revision) -> {
					KnownRepresentative before = revision.before();
					Contact contact = this.contacts.seal(before.id(), before.facts().name(), revision.phone(),
							revision.idTail());
					facts(row, 1, revision.facts());
					row.setBytes(14, contact.phone());
					row.setBytes(15, contact.phoneIndex());
					row.setBytes(16, contact.idTailIndex());
					row.setInt(17, CurrentCounty.required());
					row.setObject(18, before.id());
					row.setInt(19, before.version());
				});
		if (IntStream.of(written).anyMatch((rows) -> rows == 0)) {
			throw new Conflict("representative.sheet.overtaken");
		}
	}

	private void hours(List<Move> moves) {
		batch("""
				update placement set version = version + 1, weekday = ?, duty_time = ?
				where county_id = ? and id = ?""", moves, (row, move) -> {
			row.setObject(1, move.weekday(), Types.SMALLINT);
			row.setString(2, move.dutyTime());
			row.setInt(3, CurrentCounty.required());
			row.setObject(4, seat(move).placementId());
		});
	}

	private void endings(List<Move> moves, LocalDate today) {
		batch("update placement set version = version + 1, until = ? where county_id = ? and id = ?", moves,
				(row, move) -> {
					row.setObject(1, today);
					row.setInt(2, CurrentCounty.required());
					row.setObject(3, seat(move).placementId());
				});
	}

	/** What goes with the seats that were left ends on the same day. */
	private void follow(List<Move> moves, LocalDate today) {
		List<UUID> moved = moves.stream()
			.filter((move) -> move.from() != null && !move.stays())
			.map(Move::representativeId)
			.toList();
		this.memberships.forEach((one) -> one.seatsChanged(moved, today));
	}

	private static KnownRepresentative.Seat seat(Move move) {
		KnownRepresentative.Seat seat = move.from();
		if (seat == null) {
			throw new IllegalStateException("there is no seat to leave");
		}
		return seat;
	}

	private void seats(List<Move> moves, LocalDate today, String reason, @Nullable String by) {
		batch("""
				insert into placement (county_id, id, version, representative_id, studio_id, "from", weekday, duty_time, reason,
				  by_name)
				values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?)""",
				moves, (row, move) -> {
					row.setInt(1, CurrentCounty.required());
					row.setObject(2, Ids.next());
					row.setObject(3, move.representativeId());
					row.setObject(4, move.studioId());
					row.setObject(5, today);
					row.setObject(6, move.weekday(), Types.SMALLINT);
					row.setString(7, move.dutyTime());
					row.setString(8, reason);
					row.setString(9, by);
				});
	}

	/** They serve from the first day of the term, for all that a list says. */
	private void elections(List<Election> elections) {
		batch("""
				insert into mandate (county_id, id, version, representative_id, congress_term_id, "from", until)
				select t.county_id, ?, 0, ?, t.id, t.starts_on, t.ends_on from congress_term t
				where t.county_id = ? and t.id = ?""", elections, (row, election) -> {
			row.setObject(1, Ids.next());
			row.setObject(2, election.representativeId());
			row.setInt(3, CurrentCounty.required());
			row.setObject(4, election.termId());
		});
	}

	/** Returns how many rows each of the things has changed. */
	private <T> int[] batch(String sql, List<T> things, ParameterizedPreparedStatementSetter<T> setter) {
		if (things.isEmpty()) {
			return new int[0];
		}
		int[][] written = this.jdbc.batchUpdate(sql, things, BATCH, setter);
		return IntStream.range(0, written.length).flatMap((i) -> IntStream.of(written[i])).toArray();
	}

}
