package org.lianxin.spreadsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellsTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "2024-3-5", "2024/03/05", "2024.3.5", "2024年3月5日", "20240305", "２０２４年３月５日", "2024 年 3 月 5 日" })
	void readsADayAsPeopleTypeIt(String typed) {
		assertThat(Cells.day().apply(Tidy.text(typed)).value()).isEqualTo(LocalDate.of(2024, 3, 5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-13-5", "2024-2-30", "3月5日", "去年", "2024" })
	void refusesWhatIsNoDay(String typed) {
		assertThat(Cells.day().apply(typed).fault()).isEqualTo("spreadsheet.cell.day");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1975", "1975年", "1975年3月", "1975.3", "1975-03", "197503", "19750301", "1975-03-01" })
	void readsTheYearOfADayOrMonth(String typed) {
		assertThat(Cells.year().apply(typed).value()).isEqualTo(1975);
	}

	@ParameterizedTest
	@ValueSource(strings = { "75", "1875", "三十岁", "27454" })
	void refusesWhatNamesNoYear(String typed) {
		assertThat(Cells.year().apply(typed).fault()).isEqualTo("spreadsheet.cell.year");
	}

	@Test
	void readsSeveralChoicesWithAnySignBetween() {
		Map<String, Integer> named = Map.of("法律", 1, "教育", 2);
		for (String typed : List.of("法律、教育", "法律,教育", "法律；教育", "法律 / 教育", "法律，教育，")) {
			assertThat(Cells.choices(named, () -> "").apply(typed).value()).as(typed).containsExactly(1, 2);
		}
		assertThat(Cells.choices(named, () -> "").apply("法律、体育").arguments()).first().isEqualTo("体育");
	}

}
