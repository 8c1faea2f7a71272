package org.lianxin.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.studio.EventFacts;
import org.lianxin.studio.EventKind;
import org.lianxin.studio.HoldEvent;
import org.lianxin.studio.StudioEvents;
import org.lianxin.support.Chromium;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Scanner;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;

/** What comes out of the printer: one sheet of paper with a code that a phone reads. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PosterTests {

	private static final TwoCounties.Place GUANXIAN = TwoCounties.GUANXIAN;

	private static final int DOTS_PER_INCH = 150;

	@LocalServerPort
	private int port;

	@Autowired
	private StudioEvents events;

	private String event;

	@BeforeAll
	void announce() {
		this.event = as(GUANXIAN.liaison(1),
				() -> this.events.hold(new HoldEvent(GUANXIAN.studio(1),
						new EventFacts("柳林镇冬月二十三大集", EventKind.MARKET_DAY, LocalDate.of(2026, 12, 2), "大集东头，信用社门口"))))
			.code();
	}

	@Test
	void aStudiosPosterFillsOneSheetOfEitherSize() {
		for (PDRectangle sheet : List.of(PDRectangle.A4, PDRectangle.A3)) {
			assertThat(prints("/c/guanxian/studios/studio-1/poster", sheet, "冠县", "清泉街道党代表工作室", "扫一扫", "说一说", "等回音",
					"0635-5280001", "每周一 9:00-11:30", "振兴路1号"))
				.isEqualTo(portal() + "/c/guanxian/speak?studio=studio-1");
		}
	}

	@Test
	void aRepresentativesPosterNamesThem() {
		assertThat(prints("/c/guanxian/representatives/rep1/poster", PDRectangle.A4, "刘建国", "0635-5280001"))
			.isEqualTo(portal() + "/c/guanxian/speak?studio=studio-1&rep=rep1");
	}

	@Test
	void anEventsPosterNamesItAndItsDay() {
		assertThat(prints("/c/guanxian/events/" + this.event + "/poster", PDRectangle.A3, "柳林镇冬月二十三大集", "2026年12月2日"))
			.isEqualTo(portal() + "/c/guanxian/speak?event=" + this.event);
	}

	@Test
	void theLongestWordsStillFitOneSheet() {
		Records.write("""
				update studio set name = repeat('长', 60), theme = repeat('题', 60), address = repeat('路', 120),
				  how_to_find = repeat('门', 197) || '到了头', reception_times = repeat('周', 120), phone = '0635-5280001'
				where county_id = 371525 and slug = 'studio-2'""");
		assertThat(prints("/c/guanxian/studios/studio-2/poster", PDRectangle.A4, "0635-5280001", "到了头",
				"/speak?studio=studio-2"))
			.isEqualTo(portal() + "/c/guanxian/speak?studio=studio-2");
	}

	@Test
	void aPrintedListLeavesOutWhatOnlyAScreenNeeds() {
		try (Visitor administrator = new Visitor(this.port, Visitor.DESK, true).signIn(TwoCounties.ADMINISTRATOR)) {
			Page page = administrator.page();
			page.navigate(portal() + "/desk/representatives");
			assertThat(page.locator(".tabs, .search, .heading .button").first().isVisible()).isTrue();
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(page.locator(".tabs, .search, .heading .button").all()).isNotEmpty()
				.noneMatch(Locator::isVisible);
			assertThat(page.locator("main .table").isVisible()).isTrue();
		}
	}

	/** Prints the page, and returns what its code says. */
	private String prints(String path, PDRectangle sheet, String... words) {
		boolean large = sheet == PDRectangle.A3;
		byte[] pdf = print(large ? path + "?size=a3" : path);
		try (PDDocument paper = Loader.loadPDF(pdf)) {
			assertThat(paper.getNumberOfPages()).as("sheets").isEqualTo(1);
			PDRectangle printed = paper.getPage(0).getMediaBox();
			assertThat(printed.getWidth()).isCloseTo(sheet.getWidth(), org.assertj.core.data.Offset.offset(1f));
			assertThat(printed.getHeight()).isCloseTo(sheet.getHeight(), org.assertj.core.data.Offset.offset(1f));
			String text = new PDFTextStripper().getText(paper).replaceAll("\\s", "");
			for (String word : words) {
				assertThat(text).contains(word.replaceAll("\\s", ""));
			}
			assertThat(text).as("nothing of the screen").doesNotContain("长辈版", "可以打印的海报", "隐私");
			return Scanner.read(new PDFRenderer(paper).renderImageWithDPI(0, DOTS_PER_INCH));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] print(String path) {
		try (BrowserContext window = Chromium.window(Visitor.DESK, false)) {
			Page page = window.newPage();
			page.navigate(portal() + path);
			return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
		}
	}

	private String portal() {
		return "http://127.0.0.1:" + this.port;
	}

}
