package org.lianxin.spreadsheet.web;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends workbooks as files. */
public final class Downloads {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private Downloads() {
	}

	/**
	 * Answers with a workbook from its first byte on; until then a refusal can still be
	 * answered with a page.
	 * @param name of the file, in letters and without anything personal
	 */
	public static OutputStream begin(HttpServletResponse response, String name) {
		return new OutputStream() {

			private boolean begun;

			@Override
			public void write(int one) throws IOException {
				write(new byte[] { (byte) one }, 0, 1);
			}

			@Override
			public void write(byte[] some, int offset, int length) throws IOException {
				if (!this.begun) {
					this.begun = true;
					head(response, name);
				}
				response.getOutputStream().write(some, offset, length);
			}

			@Override
			public void flush() throws IOException {
				if (this.begun) {
					response.getOutputStream().flush();
				}
			}

		};
	}

	private static void head(HttpServletResponse response, String name) {
		response.setContentType(XLSX);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name + ".xlsx").build().toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
	}

}
