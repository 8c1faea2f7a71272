package org.lianxin.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.lianxin.support.PortalTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Over a real connection: a servlet container reads uploads, MockMvc does not. */
@PortalTest
class UploadLimitTests {

	private static final long TOO_MUCH = 56L * 1024 * 1024;

	private static final String HEAD = "--edge\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"a.jpg\"\r\n"
			+ "Content-Type: image/jpeg\r\n\r\n";

	@LocalServerPort
	private int port;

	@Test
	void anUploadAnnouncedTooLargeGetsThePageThatSaysSo() throws Exception {
		HttpResponse<String> response = send("multipart/form-data; boundary=edge",
				BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new Zeros(TOO_MUCH)), TOO_MUCH));
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.body()).contains("照片太大了", "请返回上一页，少选几张");
	}

	@Test
	void anUploadOfUnknownLengthIsStoppedWhileItIsRead() throws Exception {
		HttpResponse<String> response = send("multipart/form-data; boundary=edge",
				BodyPublishers.ofInputStream(() -> new java.io.SequenceInputStream(
						new java.io.ByteArrayInputStream(HEAD.getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
						new Zeros(TOO_MUCH))));
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.body()).contains("照片太大了");
	}

	@Test
	void aFormTooLargeForWordsIsNotTakenForAForgedOne() throws Exception {
		HttpResponse<String> response = send("application/x-www-form-urlencoded",
				BodyPublishers.ofString("words=" + "a".repeat(3 * 1024 * 1024)));
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.body()).contains("照片太大了");
	}

	@Test
	void aFormOfTooManyPartsIsRefusedToo() throws Exception {
		StringBuilder parts = new StringBuilder();
		for (int i = 0; i < 200; i++) {
			parts.append("--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n");
		}
		HttpResponse<String> response = send("multipart/form-data; boundary=edge",
				BodyPublishers.ofString(parts + "--edge--\r\n"));
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.body()).contains("照片太大了");
	}

	private HttpResponse<String> send(String type, BodyPublisher body) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/c/x/speak/matter"))
			.header("Content-Type", type)
			.header("Accept", "text/html")
			.POST(body)
			.build();
		return HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.build()
			.send(request, BodyHandlers.ofString());
	}

	/** So many bytes of nothing. */
	private static final class Zeros extends InputStream {

		private long left;

		Zeros(long count) {
			this.left = count;
		}

		@Override
		public int read() {
			return (this.left-- > 0) ? 0 : -1;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			if (this.left <= 0) {
				return -1;
			}
			int count = (int) Math.min(length, this.left);
			this.left -= count;
			return count;
		}

	}

}
