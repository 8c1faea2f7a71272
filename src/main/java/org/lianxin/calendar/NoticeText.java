package org.lianxin.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads the words of a file in UTF-8 or, as older spreadsheets write it, in GBK. */
final class NoticeText {

	/** Contains GBK. */
	private static final Charset CHINESE = Charset.forName("GB18030");

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private NoticeText() {
	}

	static String read(byte[] bytes) {
		String text = decode(bytes);
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	private static String decode(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, CHINESE);
		}
	}

}
