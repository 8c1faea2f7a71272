package org.lianxin.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxin.account.SignedIn;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of assessments and mendings; they are added and never changed. */
@Component
class AssessmentRecords {

	/** Rows that an export holds at a time. */
	private static final int FETCHED = 500;

	private static final String EDITION = """
			select id, period, edition, grade, checked_by, checked_on, remark, mend_by, reason, by_name, at
			from assessment a where county_id = :county and studio_id = :studio
			""";

	private static final String IN_PERIOD = """
			with present as (
			  select distinct on (studio_id) * from assessment
			  where county_id = :county and period = :period order by studio_id, edition desc),
			said as (
			  select distinct on (studio_id, item_id) studio_id, item_id, kind from mending
			  where county_id = :county and period = :period order by studio_id, item_id, id desc)
			select s.id, s.slug, s.name, s.kind, s.state, t.name as township_name, p.grade, p.checked_by, p.checked_on,
			  p.mend_by,
			  count(r.item_id) filter (where said.kind is distinct from 'CONFIRMED') as open,
			  count(r.item_id) filter (where said.kind = 'REPORTED') as reported
			from studio s
			left join township t on t.county_id = s.county_id and t.id = s.township_id
			left join present p on p.studio_id = s.id
			left join assessment_result r on r.county_id = p.county_id and r.assessment_id = p.id and not r.met
			left join said on said.studio_id = s.id and said.item_id = r.item_id
			where s.county_id = :county and (s.state in ('OPEN', 'SUSPENDED') or p.id is not null)
			group by s.id, s.slug, s.name, s.kind, s.state, t.name, t.code, p.grade, p.checked_by, p.checked_on, p.mend_by
			order by t.code nulls last, s.slug""";

	private static final String TO_MEND = """
			with last as (
			  select id, period, mend_by from assessment a where county_id = :county and studio_id = :studio
			  and edition = (select max(b.edition) from assessment b
			    where b.county_id = a.county_id and b.studio_id = a.studio_id and b.period = a.period)
			  order by checked_on desc, at desc limit 1),
			said as (
			  select distinct on (period, item_id) period, item_id, kind from mending
			  where county_id = :county and studio_id = :studio order by period, item_id, id desc)
			select l.period, r.item_id, r.title, l.mend_by, coalesce(said.kind = 'REPORTED', false) as reported
			from last l
			join assessment_result r on r.county_id = :county and r.assessment_id = l.id and not r.met
			left join said on said.period = l.period and said.item_id = r.item_id
			where said.kind is distinct from 'CONFIRMED'
			order by r.position""";

	private final JdbcClient jdbc;

	private final Clock clock;

	AssessmentRecords(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<AssessmentRow> in(Period period) {
		return inCounty(IN_PERIOD).param("period", period.toString()).query(AssessmentRecords::row).list();
	}

	void each(Period period, Consumer<AssessmentRow> work) {
		try (Stream<AssessmentRow> rows = inCounty(IN_PERIOD).param("period", period.toString())
			.withFetchSize(FETCHED)
			.query(AssessmentRecords::row)
			.stream()) {
			rows.forEach(work);
		}
	}

	/** Lists the edition that counts of each period, the last looked at first. */
	List<EditionView> present(UUID studioId) {
		return inCounty(EDITION + """
				and edition = (select max(b.edition) from assessment b
				  where b.county_id = a.county_id and b.studio_id = a.studio_id and b.period = a.period)
				order by checked_on desc, at desc""").param("studio", studioId)
			.query(AssessmentRecords::edition)
			.list();
	}

	List<ToMend> toMend(UUID studioId) {
		return inCounty(TO_MEND).param("studio", studioId)
			.query((row, index) -> new ToMend(Period.valueOf(row.getString("period")),
					row.getObject("item_id", UUID.class), row.getString("title"),
					row.getObject("mend_by", LocalDate.class), row.getBoolean("reported")))
			.list();
	}

	/** Lists all editions of one period, newest first. */
	List<EditionView> editions(UUID studioId, Period period) {
		return inCounty(EDITION + "and period = :period order by edition desc").param("studio", studioId)
			.param("period", period.toString())
			.query(AssessmentRecords::edition)
			.list();
	}

	List<VerdictView> verdicts(UUID assessmentId, Map<UUID, List<MendingView>> mendings) {
		return inCounty("""
				select item_id, half, title, met, remark from assessment_result
				where county_id = :county and assessment_id = :assessment order by position""")
			.param("assessment", assessmentId)
			.query((row, index) -> verdict(row, mendings))
			.list();
	}

	Map<UUID, List<MendingView>> mendings(UUID studioId, Period period) {
		return inCounty("""
				select item_id, kind, words, by_name, at from mending
				where county_id = :county and studio_id = :studio and period = :period order by id""")
			.param("studio", studioId)
			.param("period", period.toString())
			.query((row, index) -> Map.entry(row.getObject("item_id", UUID.class), mending(row)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	void add(Assessment assessment) {
		UUID id = Ids.next();
		AssessmentFacts facts = assessment.facts();
		inCounty(
				"""
						insert into assessment (county_id, id, studio_id, period, edition, grade, checked_by, checked_on, remark,
						  mend_by, reason, by_name, at)
						values (:county, :id, :studio, :period, :edition, :grade, :checkedBy, :checkedOn, :remark, :mendBy, :reason,
						  :by, :at)""")
			.param("id", id)
			.param("studio", assessment.studioId())
			.param("period", assessment.period().toString())
			.param("edition", assessment.edition())
			.param("grade", facts.grade().name())
			.param("checkedBy", facts.checkedBy())
			.param("checkedOn", facts.checkedOn())
			.param("remark", facts.remark())
			.param("mendBy", facts.mendBy())
			.param("reason", facts.reason())
			.param("by", SignedIn.required().name())
			.param("at", now())
			.update();
		AtomicInteger position = new AtomicInteger();
		assessment.verdicts().forEach((item, verdict) -> add(id, position.incrementAndGet(), item, verdict));
	}

	private void add(UUID assessmentId, int position, ChecklistItemView item, Verdict verdict) {
		inCounty("""
				insert into assessment_result (county_id, assessment_id, item_id, position, half, title, met, remark)
				values (:county, :assessment, :item, :position, :half, :title, :met, :remark)""")
			.param("assessment", assessmentId)
			.param("item", item.id())
			.param("position", position)
			.param("half", item.half().name())
			.param("title", item.title())
			.param("met", verdict.met())
			.param("remark", verdict.remark())
			.update();
	}

	void add(SpeakOfMending command, MendingKind kind, String byName) {
		inCounty("""
				insert into mending (county_id, id, studio_id, period, item_id, kind, words, by_name, at)
				values (:county, :id, :studio, :period, :item, :kind, :words, :by, :at)""").param("id", Ids.next())
			.param("studio", command.studioId())
			.param("period", command.period().toString())
			.param("item", command.itemId())
			.param("kind", kind.name())
			.param("words", command.words())
			.param("by", byName)
			.param("at", now())
			.update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private JdbcClient.StatementSpec inCounty(String sql) {
		return this.jdbc.sql(sql).param("county", CurrentCounty.required());
	}

	private static EditionView edition(ResultSet row, int index) throws SQLException {
		AssessmentFacts facts = new AssessmentFacts(Grade.valueOf(row.getString("grade")), row.getString("checked_by"),
				row.getObject("checked_on", LocalDate.class), row.getString("remark"),
				row.getObject("mend_by", LocalDate.class), row.getString("reason"));
		return new EditionView(row.getObject("id", UUID.class), Period.valueOf(row.getString("period")),
				row.getInt("edition"), facts, row.getString("by_name"), row.getTimestamp("at").toInstant());
	}

	private static VerdictView verdict(ResultSet row, Map<UUID, List<MendingView>> mendings) throws SQLException {
		UUID item = row.getObject("item_id", UUID.class);
		return new VerdictView(item, ChecklistHalf.valueOf(row.getString("half")), row.getString("title"),
				row.getBoolean("met"), row.getString("remark"), mendings.getOrDefault(item, List.of()));
	}

	private static MendingView mending(ResultSet row) throws SQLException {
		return new MendingView(MendingKind.valueOf(row.getString("kind")), row.getString("words"),
				row.getString("by_name"), row.getTimestamp("at").toInstant());
	}

	private static AssessmentRow row(ResultSet row, int index) throws SQLException {
		String grade = row.getString("grade");
		return new AssessmentRow(row.getObject("id", UUID.class), row.getString("slug"), row.getString("name"),
				StudioKind.valueOf(row.getString("kind")), StudioState.valueOf(row.getString("state")),
				row.getString("township_name"), (grade != null) ? Grade.valueOf(grade) : null,
				row.getString("checked_by"), row.getObject("checked_on", LocalDate.class),
				row.getObject("mend_by", LocalDate.class), row.getInt("open"), row.getInt("reported"));
	}

}
