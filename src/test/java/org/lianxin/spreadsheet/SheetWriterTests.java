package org.lianxin.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetWriterTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+86", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1+1" })
	void makesHarmlessWhatLooksLikeAFormula(String text) {
		assertThat(SafeText.of(text)).isEqualTo("'" + text);
	}

	@Test
	void readsBackWhatItWrote() {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		SheetWriter writer = SheetWriter.to(file, "名册", List.of("姓名", "年", "日", "职务"));
		writer.row("张三", 1975, LocalDate.of(2026, 11, 22), "=cmd|' /C calc'!A0");
		writer.row("李\u0000四", null, null, "书记");
		writer.finish();
		assertThat(Files.rows(file.toByteArray())).containsExactly(List.of("姓名", "年", "日", "职务"),
				List.of("张三", "1975", "2026-11-22", "=cmd|' /C calc'!A0"), List.of("李四", "", "", "书记"));
		assertThat(writer.count()).isEqualTo(2);
	}

	@Test
	void sendsRowsOnTheirWayBeforeTheLastIsWritten() {
		Counted out = new Counted();
		SheetWriter writer = SheetWriter.to(out, "名册", List.of("姓名", "职务"));
		long most = 0;
		for (int i = 0; i < 100_000; i++) {
			writer.row("张三" + i, "村党支部书记" + Integer.toHexString(i * 31));
			if (i % 10_000 == 9_999) {
				assertThat(out.bytes).as("row " + i).isGreaterThan(most);
				most = out.bytes;
			}
		}
		writer.finish();
		assertThat(writer.count()).isEqualTo(100_000);
	}

	private static final class Counted extends OutputStream {

		private long bytes;

		@Override
		public void write(int one) {
			this.bytes++;
		}

		@Override
		public void write(byte[] some, int offset, int length) {
			this.bytes += length;
		}

	}

}
