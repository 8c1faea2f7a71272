package org.lianxin.representative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lianxin.shared.Unprocessable;
import org.lianxin.spreadsheet.Fault;
import org.lianxin.spreadsheet.Findings;
import org.lianxin.spreadsheet.ImportCounts;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.SISHUI;

@PortalTest
class RepresentativeImportTests {

	@Autowired
	private RepresentativeImport imports;

	@Autowired
	private Standings standings;

	@Autowired
	private Placements placements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void entersAndThenFindsEverybodyAgain() {
		List<RepresentativeLine> lines = List.of(a("赵一").phone("13500000001").line(), a("赵二").tail("012X").line(),
				a("赵三").line());
		assertThat(apply(lines)).isEqualTo(new ImportCounts(3, 0, 0));
		assertThat(apply(lines)).isEqualTo(new ImportCounts(0, 0, 3));
	}

	@Test
	void updatesOnlyWhatTheLineSays() {
		apply(List.of(a("钱一").phone("13500000011").line()));
		RepresentativeLine revised = a("钱一").phone("13500000011").revised();
		Findings findings = plan(List.of(revised));
		assertThat(findings.changed()).singleElement()
			.satisfies((difference) -> assertThat(difference.changes())
				.extracting((change) -> change.column() + " " + change.before() + " " + change.after())
				.containsExactly("representative.sheet.post 书记 主任"));
		assertThat(apply(List.of(revised))).isEqualTo(new ImportCounts(0, 1, 0));
		assertThat(column("select strengths from representative where name = '钱一'")).containsExactly("果树");
		assertThat(column("select version::text from representative where name = '钱一'")).containsExactly("1");
	}

	@Test
	void aListThatSaysNothingOfTheOfficeLeavesIt() {
		apply(List.of(a("钱二").phone("13500000012").office("清泉街道中心小学").line()));
		assertThat(apply(List.of(a("钱二").phone("13500000012").revised()))).isEqualTo(new ImportCounts(0, 1, 0));
		assertThat(column("select office || ' ' || post from representative where name = '钱二'"))
			.containsExactly("清泉街道中心小学 主任");
		assertThat(plan(List.of(a("钱二").phone("13500000012").office("县第一中学").revised())).changed()).singleElement()
			.satisfies((difference) -> assertThat(difference.changes())
				.extracting((change) -> change.column() + " " + change.before() + " " + change.after())
				.containsExactly("representative.sheet.office 清泉街道中心小学 县第一中学"));
		assertThat(plan(List.of(a("钱二").phone("13500000012").office("清泉街道 中心小学").revised())).changed()).isEmpty();
	}

	@Test
	void aNamesakeWithAnotherPhoneIsSomebodyElse() {
		apply(List.of(a("孙一").phone("13500000021").line()));
		Findings findings = plan(List.of(a("孙一").phone("13500000022").line()));
		assertThat(findings.added()).singleElement().satisfies((line) -> assertThat(line.notes()).isNotEmpty());
	}

	@Test
	void aListThatBringsThePhoneOfSomebodyKnownByNameUpdatesThem() {
		apply(List.of(a("李一").line()));
		Findings findings = plan(List.of(a("李一").phone("13500000031").line()));
		assertThat(findings.added()).isEmpty();
		assertThat(findings.changed().get(0).changes().get(0).after()).isEqualTo("135****0031");
	}

	@Test
	void twoOfOneNameMustBeToldApart() {
		assertThat(faults(a("周一").line(), a("周一").phone("13500000041").line()))
			.containsExactly("representative.sheet.unmarked");
		apply(List.of(a("周二").phone("13500000042").line(), a("周二").phone("13500000043").line()));
		assertThat(faults(a("周二").line())).containsExactly("representative.sheet.namesakes");
	}

	@Test
	void onePersonTwiceInAFileIsAFault() {
		assertThat(faults(a("吴一").phone("13500000051").line(), a("吴一").phone("13500000051").line()))
			.containsExactly("representative.sheet.repeated");
		apply(List.of(a("吴二").phone("13500000052").tail("1234").line()));
		assertThat(faults(a("吴二").phone("13500000052").line(), a("吴二").tail("1234").line()))
			.containsExactly("representative.sheet.repeated");
	}

	@Test
	void placesBehindNamesMustBeKnown() {
		assertThat(faults(a("郑一").village("没有村").line()))
			.containsExactly("representative.sheet.contactVillage.unknown");
		assertThat(faults(a("郑一").studio("没有工作室").line())).containsExactly("representative.sheet.studio.unknown");
		assertThat(faults(a("郑一").term(88).line())).containsExactly("representative.sheet.terms.unknown");
		assertThat(faults(a("郑一").sexless().line())).containsExactly("representative.sheet.sex.missing");
	}

	@Test
	void findsVillagesTownshipsAndStudiosByTheirShortNames() {
		apply(List.of(a("王一").village("清泉街道/耿儿庄村").studio("清泉").unit("清泉街道机关").line()));
		assertThat(column("""
				select v.name || ' ' || s.slug || ' ' || t.name from representative r
				join village v on v.id = r.contact_village_id join electoral_unit u on u.id = r.electoral_unit_id
				join township t on t.id = u.township_id join placement p on p.representative_id = r.id
				join studio s on s.id = p.studio_id where r.name = '王一'""")).containsExactly("耿儿庄村委会 studio-1 清泉街道");
	}

	@Test
	void aChangeOfStudioKeepsWhereTheySatBefore() {
		apply(List.of(a("冯一").phone("13500000071").studio("清泉街道党代表工作室").line()));
		apply(List.of(a("冯一").phone("13500000071").studio("崇文街道党代表工作室").line()));
		assertThat(column("""
				select s.slug || ' ' || (p.until is null) from placement p join studio s on s.id = p.studio_id
				join representative r on r.id = p.representative_id where r.name = '冯一' order by p.id"""))
			.containsExactly("studio-1 false", "studio-2 true");
	}

	@Test
	void whoIsARepresentativeNoLongerGetsNoSeatAndNoTerm() {
		apply(List.of(a("尤一").phone("13500000091").line()));
		String code = code("尤一");
		as(ADMINISTRATOR, () -> this.standings.end(new EndRepresentative(code, LocalDate.now(), "调离本县")));
		Findings findings = plan(List.of(a("尤一").phone("13500000091").studio("清泉").revised()));
		assertThat(findings.faults()).extracting(Fault::key).containsExactly("representative.sheet.studio.ended");
		assertThat(findings.notes()).extracting(Findings.Note::key).contains("representative.sheet.resting.ENDED");
		assertThat(faults(a("尤一").phone("13500000091").term(15).line())).singleElement()
			.satisfies((key) -> assertThat(key).startsWith("representative.sheet.terms."));
		assertThat(apply(List.of(a("尤一").phone("13500000091").revised()))).isEqualTo(new ImportCounts(0, 1, 0));
	}

	@Test
	void tellsThatASuspensionGoesOn() {
		apply(List.of(a("许一").phone("13500000093").line()));
		String code = code("许一");
		as(ADMINISTRATOR, () -> this.standings
			.change(new ChangeStanding(code, RepresentativeState.SUSPENDED, "正在核查", LocalDate.now(), null)));
		Findings findings = plan(List.of(a("许一").phone("13500000093").studio("清泉").line()));
		assertThat(findings.faults()).isEmpty();
		assertThat(findings.notes()).singleElement()
			.isEqualTo(Findings.Note.of("representative.sheet.resting.SUSPENDED", 1, "许一"));
	}

	@Test
	void whereSomebodySitsTodayIsNoChangeThoughTheyLeaveSoon() {
		apply(List.of(a("何一").phone("13500000095").studio("清泉").line()));
		String code = code("何一");
		as(ADMINISTRATOR,
				() -> this.placements.remove(new RemoveFromStudio(code, LocalDate.now().plusDays(7), "工作调整")));
		assertThat(apply(List.of(a("何一").phone("13500000095").studio("清泉").line())))
			.isEqualTo(new ImportCounts(0, 0, 1));
		assertThat(faults(a("何一").phone("13500000095").studio("崇文").line()))
			.containsExactly("representative.sheet.studio.backwards");
	}

	private String code(String name) {
		return column("select code from representative where name = '" + name + "'").get(0);
	}

	@Test
	void takesTermsFromTheirOwnSheet() {
		TermLine term = new TermLine(2, Level.COUNTY, 15, LocalDate.of(2021, 12, 1), null);
		as(ADMINISTRATOR, () -> this.imports.apply(List.of(a("陈一").term(15).line()), List.of(term)));
		assertThat(column("""
				select t.number || ' ' || m."from" from mandate m join congress_term t on t.id = m.congress_term_id
				join representative r on r.id = m.representative_id where r.name = '陈一'"""))
			.containsExactly("15 2021-12-01");
		assertThat(apply(List.of(a("陈一").term(15).line()))).isEqualTo(new ImportCounts(0, 0, 1));
	}

	@Test
	void oneFaultLetsNothingThrough() {
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> apply(List.of(a("褚一").line(), a("褚二").studio("没有").line())))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("spreadsheet.import.faulty"));
		assertThat(column("select name from representative where name = '褚一'")).isEmpty();
	}

	@Test
	void nobodyOfAnotherCountyIsFoundOrChanged() {
		RepresentativeLine line = a("卫一").phone("13500000081").line();
		apply(List.of(line));
		assertThat(apply(SISHUI.administrator(), List.of(line))).isEqualTo(new ImportCounts(1, 0, 0));
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> apply(SISHUI.administrator(), List.of(a("卫二").studio("清泉街道党代表工作室").line())));
	}

	@Test
	void onlyAnAdministratorImports() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> apply(LIAISON, List.of(a("蒋一").line())));
	}

	@Test
	void asksAndWritesInAsManyStatementsForThousandsAsForOne() {
		List<RepresentativeLine> lines = IntStream.range(0, 3_000)
			.mapToObj((i) -> a("沈" + han(i)).phone("137%08d".formatted(i)).unit("单位" + han(i % 40)).studio("清泉").line())
			.toList();
		assertThat(as(ADMINISTRATOR, () -> Statements.of(() -> this.imports.apply(lines))))
			.hasSizeLessThanOrEqualTo(16);
		assertThat(sizeThatThePlannerKnows("placement")).isGreaterThanOrEqualTo(3_000);
		List<RepresentativeLine> revised = IntStream.range(0, 3_000)
			.mapToObj((i) -> a("沈" + han(i)).phone("137%08d".formatted(i)).studio("崇文").revised())
			.toList();
		List<ImportCounts> counts = new ArrayList<>();
		assertThat(as(ADMINISTRATOR, () -> Statements.of(() -> counts.add(this.imports.apply(revised)))))
			.hasSizeLessThanOrEqualTo(16);
		assertThat(counts).containsExactly(new ImportCounts(0, 3_000, 0));
	}

	private long sizeThatThePlannerKnows(String table) {
		return this.jdbc.sql("select reltuples::bigint from pg_class where relname = :table")
			.param("table", table)
			.query(Long.class)
			.single();
	}

	private static String han(int n) {
		return "" + (char) ('\u4e00' + n / 100) + (char) ('\u5e00' + n % 100);
	}

	private static Draft a(String name) {
		return new Draft(name);
	}

	private ImportCounts apply(List<RepresentativeLine> lines) {
		return apply(ADMINISTRATOR, lines);
	}

	private ImportCounts apply(Person person, List<RepresentativeLine> lines) {
		return as(person, () -> this.imports.apply(lines));
	}

	private Findings plan(List<RepresentativeLine> lines) {
		return as(ADMINISTRATOR, () -> this.imports.plan(lines, List.of()).findings());
	}

	private List<String> faults(RepresentativeLine... lines) {
		return plan(List.of(lines)).faults().stream().map(Fault::key).toList();
	}

	private List<String> column(String sql) {
		return as(ADMINISTRATOR,
				() -> this.transaction.execute((status) -> this.jdbc.sql(sql).query(String.class).list()));
	}

	/** A line in the making. */
	private static final class Draft {

		private final String name;

		private Sex sex = Sex.MALE;

		private String phone;

		private String tail;

		private String village;

		private String studio;

		private String unit;

		private String office;

		private List<Integer> terms = List.of();

		Draft(String name) {
			this.name = name;
		}

		Draft phone(String phone) {
			this.phone = phone;
			return this;
		}

		Draft tail(String tail) {
			this.tail = tail;
			return this;
		}

		Draft village(String village) {
			this.village = village;
			return this;
		}

		Draft studio(String studio) {
			this.studio = studio;
			return this;
		}

		Draft unit(String unit) {
			this.unit = unit;
			return this;
		}

		Draft office(String office) {
			this.office = office;
			return this;
		}

		Draft term(int term) {
			this.terms = List.of(term);
			return this;
		}

		Draft sexless() {
			this.sex = null;
			return this;
		}

		RepresentativeLine line() {
			return line("书记", "果树");
		}

		/** With another post, and nothing about strengths. */
		RepresentativeLine revised() {
			return line("主任", null);
		}

		private RepresentativeLine line(String post, String strengths) {
			return new RepresentativeLine(2, null, this.name, this.sex, 1975, this.phone, this.tail, null, this.terms,
					this.unit, null, this.office, post, null, null, strengths, null, this.village, null, this.studio,
					null, null);
		}

	}

}
