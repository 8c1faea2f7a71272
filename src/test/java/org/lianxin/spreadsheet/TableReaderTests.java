package org.lianxin.spreadsheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.shared.Unprocessable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.spreadsheet.Files.row;
import static org.lianxin.spreadsheet.Files.xlsx;

class TableReaderTests {

	private static final String PREFIX = "representative.sheet.";

	private static final Column<String> NAME = Column.required(PREFIX + "name", Cells.text(40));

	private static final Column<String> PHONE = Column.optional(PREFIX + "phone", Cells.phone());

	private static final Column<Integer> BORN = Column.optional(PREFIX + "birthYear", Cells.year());

	private static final Column<String> POST = Column.optional(PREFIX + "post", Cells.text(80));

	private static final Column<String> ID = Column.optional(PREFIX + "idTail", Cells.text(18));

	private static final Column<String> STRENGTHS = Column.optional(PREFIX + "strengths", Cells.text(80));

	private static final Layout LAYOUT = Layout.of(NAME, PHONE, BORN, POST, ID, STRENGTHS);

	private final TableReader reader = new TableReader(words());

	static Words words() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/spreadsheet");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new Words(messages);
	}

	@BeforeEach
	void speakChinese() {
		LocaleContextHolder.setLocale(java.util.Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void fallSilent() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void findsColumnsByTheirHeadersInAnyOrder() {
		Table table = read(xlsx(row("备注", "职务（现任）", "姓名*", "联系电话"), row("x", "书记", "张三", "138 1234 5678")));
		assertThat(table.ignored()).containsExactly("备注");
		Line line = table.lines().get(0);
		assertThat(line.number()).isEqualTo(2);
		assertThat(line.get(NAME)).isEqualTo("张三");
		assertThat(line.get(PHONE)).isEqualTo("13812345678");
		assertThat(line.get(POST)).isEqualTo("书记");
	}

	@Test
	void readsEnglishHeadersToo() {
		assertThat(read(xlsx(row("Mobile", "NAME"), row("13812345678", "Zhang San"))).lines().get(0).get(NAME))
			.isEqualTo("Zhang San");
	}

	@Test
	void readsARosterThatLibreOfficeSaved() {
		Table table = read(Files.fixture("libreoffice-roster.xlsx"));
		assertThat(table.sheet()).isEqualTo("花名册");
		assertThat(table.header()).isEqualTo(4);
		assertThat(table.hidden()).isEqualTo(1);
		assertThat(table.lines()).extracting((line) -> line.get(NAME)).containsExactly("张三", "李四", "王五");
		assertThat(table.lines()).extracting((line) -> line.get(PHONE))
			.containsExactly("13812345678", "13912345678", "13712345678");
		assertThat(table.lines()).extracting((line) -> line.get(BORN)).containsExactly(1975, 1980, 1969);
		assertThat(table.lines().get(0).get(POST)).as("a formula").isEqualTo("张三书记");
		assertThat(table.lines().get(0).get(STRENGTHS)).isEqualTo("果树栽培");
		assertThat(table.faults()).singleElement().satisfies((fault) -> {
			assertThat(fault.row()).isEqualTo(7);
			assertThat(fault.letter()).isEqualTo("G");
			assertThat(fault.key()).isEqualTo("spreadsheet.cell.broken");
		});
	}

	@Test
	void readsDatesThatCountFrom1904() {
		assertThat(read(Files.fixture("libreoffice-1904.xlsx")).lines().get(0).get(BORN)).isEqualTo(1975);
	}

	@Test
	void readsNumbersThatAreShownAsSums() {
		assertThat(read(xlsx(row("姓名", "手机号"), row("张三", 1.3812345678E10))).lines().get(0).get(PHONE))
			.isEqualTo("13812345678");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GBK", "GB18030", "UTF-16LE" })
	void readsCsvInTheEncodingsOfOffices(String charset) {
		String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
		byte[] file = (mark + "姓名,手机号\r\n张三,１３８１２３４５６７８\r\n\r\n李　四,\r\n").getBytes(Charset.forName(charset));
		Table table = read(file);
		assertThat(table.lines()).extracting((line) -> line.get(NAME)).containsExactly("张三", "李四");
		assertThat(table.lines()).extracting(Line::number).containsExactly(2, 4);
		assertThat(table.lines().get(0).get(PHONE)).isEqualTo("13812345678");
	}

	@Test
	void readsCsvWithAMarkAndTabs() {
		byte[] file = "\uFEFF姓名\t职务\n张三\t\"书记,主任\"\n".getBytes(StandardCharsets.UTF_8);
		assertThat(read(file).lines().get(0).get(POST)).isEqualTo("书记,主任");
	}

	@Test
	void doesNotReadTheExampleLine() {
		assertThat(read(xlsx(row("姓名", "职务"), row("示例：王小明", "x"), row("张三", "y"))).lines()).hasSize(1);
	}

	@Test
	void stopsBehindAThousandEmptyRowsHoweverManyThereAre() {
		Table table = read(xlsx((Worksheet sheet) -> {
			sheet.value(0, 0, "姓名");
			sheet.value(0, 1, "职务");
			sheet.value(1, 0, "张三");
			for (int i = 2; i < 60_000; i++) {
				sheet.style(i, 0).bold().set();
			}
			sheet.value(60_001, 0, "too late");
		}));
		assertThat(table.lines()).hasSize(1);
	}

	@Test
	void tellsEachFaultByRowAndColumn() {
		Table table = read(
				xlsx(row("姓名", "手机号", "出生年月"), row(null, "123", "unknown"), row("张三", "1.38E+10", "1975年3月")));
		assertThat(table.faults()).extracting(Fault::row).containsExactly(2, 2, 2, 3);
		assertThat(table.faults()).extracting(Fault::letter).containsExactly("A", "B", "C", "B");
		assertThat(table.faults()).extracting(Fault::key)
			.containsExactly("spreadsheet.cell.missing", "spreadsheet.cell.phone", "spreadsheet.cell.year",
					"spreadsheet.cell.scientific");
	}

	@Test
	void refusesWhatIsNoTableWithOneSentence() {
		assertRefused(new byte[0], "spreadsheet.file.empty");
		assertRefused("\uFEFF \r\n".getBytes(StandardCharsets.UTF_8), "spreadsheet.file.empty");
		assertRefused(Files.fixture("libreoffice-97.xls"), "spreadsheet.file.old");
		assertRefused(Files.fixture("libreoffice.ods"), "spreadsheet.file.old");
		assertRefused(Files.fixture("libreoffice-locked.xlsx"), "spreadsheet.file.locked");
		assertRefused(Files.zip("word/document.xml", "<w/>"), "spreadsheet.file.other");
		assertRefused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "spreadsheet.file.other");
		assertRefused("<html><table>".getBytes(StandardCharsets.UTF_8), "spreadsheet.file.other");
		assertRefused(new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, (byte) 0xFF }, "spreadsheet.file.other");
	}

	@Test
	void refusesABrokenWorkbook() {
		byte[] whole = Files.fixture("libreoffice-roster.xlsx");
		assertRefused(Arrays.copyOf(whole, whole.length / 2), "spreadsheet.file.broken");
		assertRefused(Files.zip("xl/workbook.xml", "<workbook"), "spreadsheet.file.broken");
		byte[] scratched = whole.clone();
		Arrays.fill(scratched, 200, 3000, (byte) 7);
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> read(scratched));
	}

	@Test
	void refusesAWorkbookThatUnpacksToTooMuch() {
		byte[] bomb = Files.bomb(100);
		assertThat(bomb.length).isLessThan(200_000);
		assertRefused(bomb, "spreadsheet.file.huge");
	}

	@Test
	void refusesHeadersThatAreMissingOrThereTwice() {
		assertRefused(xlsx(row("张三", "李四")), "spreadsheet.file.noHeader");
		assertRefused(xlsx(row("手机号", "职务"), row("13812345678", "x")), "spreadsheet.file.headerMissing");
		assertRefused(xlsx(row("姓名", "手机", "联系电话"), row("张三", "1", "2")), "spreadsheet.file.headerTwice");
		assertRefused(xlsx(row("姓名", "职务")), "spreadsheet.file.noLines");
	}

	@Test
	void namesTheHeaderThatIsMissing() {
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> read(xlsx(row("手机号", "职务"), row("13812345678", "x"))))
			.satisfies((refusal) -> assertThat(refusal.arguments()).containsExactly("姓名"));
	}

	@Test
	void refusesMoreThanTenThousandLines() {
		assertRefused(xlsx((Worksheet sheet) -> {
			sheet.value(0, 0, "姓名");
			sheet.value(0, 1, "职务");
			for (int i = 1; i <= 10_001; i++) {
				sheet.value(i, 0, "张三" + i);
			}
		}), "spreadsheet.file.long");
	}

	@Test
	void anotherTableMayStandBeside() {
		Layout beside = Layout.of(Column.required(PREFIX + "level", Cells.text(9)),
				Column.required(PREFIX + "term.number", Cells.text(9)));
		Table table = this.reader.read(Files.fixture("libreoffice-roster.xlsx"), new Layout(LAYOUT.columns(), beside));
		assertThat(table.beside()).isNull();
	}

	private void assertRefused(byte[] file, String key) {
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> read(file))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

	private Table read(byte[] file) {
		return this.reader.read(file, LAYOUT);
	}

	@Test
	void namesOfTwoCharactersAreNotSpread() {
		assertThat(List.of("张　三", " 张 三 ", "张\u00A0三", "张\u200B三")).extracting(Tidy::text).containsOnly("张三");
		assertThat(Tidy.text("Zhang  San")).isEqualTo("Zhang San");
		assertThat(Tidy.text("书记（兼）")).isEqualTo("书记（兼）");
		assertThat(Tidy.text("Ａ１２")).isEqualTo("A12");
	}

}
