package org.lianxin.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianxin.roster.Half;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Sittings;
import org.lianxin.support.TwoCounties;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The month sheet of a studio as it comes out of the printer. */
@PortalTest
class DutySheetTests {

	private static final TwoCounties.Place GUANXIAN = TwoCounties.GUANXIAN;

	@LocalServerPort
	private int port;

	@AfterEach
	void forget() {
		Records.write("delete from duty");
	}

	@Test
	void aMonthFillsOneSheetAcross() {
		LocalDate.of(2026, 11, 2).datesUntil(LocalDate.of(2026, 12, 1)).forEach((day) -> {
			Sittings.duty(GUANXIAN, 1, 1, day, Half.MORNING);
			Sittings.duty(GUANXIAN, 1, 2, day, Half.AFTERNOON);
		});
		assertThat(printed("2026-11")).contains("清泉街道党代表工作室", "2026年11月驻室接待值班表", "刘建国", "刘秀英", "上午09:00–11:30")
			.doesNotContain("打印月度值班表", "长辈版");
	}

	@Test
	void sixWeeksWithALotOfPeopleDoSoToo() {
		LocalDate.of(2027, 8, 1).datesUntil(LocalDate.of(2027, 9, 1)).forEach((day) -> {
			for (int seat = 0; seat < 20; seat++) {
				Sittings.duty(GUANXIAN, 1, null, day, (seat % 2 == 0) ? Half.MORNING : Half.AFTERNOON);
			}
		});
		Records.write("update duty set representative_id = '" + GUANXIAN.representativeId(1)
				+ "' where county_id = 371525 and half = 'MORNING' and seat = 1");
		assertThat(printed("2027-08")).contains("31", "刘建国", "空班、空班", "暂定");
	}

	private String printed(String month) {
		byte[] pdf;
		try (Visitor liaison = new Visitor(this.port, Visitor.DESK, true).signIn(GUANXIAN.liaison(1))) {
			liaison.open("/desk/duties/sheet?studio=studio-1&month=" + month);
			pdf = liaison.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
		}
		try (PDDocument paper = Loader.loadPDF(pdf)) {
			assertThat(paper.getNumberOfPages()).as("sheets").isEqualTo(1);
			PDRectangle sheet = paper.getPage(0).getMediaBox();
			assertThat(sheet.getWidth()).isCloseTo(PDRectangle.A4.getHeight(), Offset.offset(1f));
			assertThat(sheet.getHeight()).isCloseTo(PDRectangle.A4.getWidth(), Offset.offset(1f));
			return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
