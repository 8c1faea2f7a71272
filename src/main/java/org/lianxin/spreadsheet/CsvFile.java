package org.lianxin.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.lianxin.shared.Unprocessable;

/**
 * A table in text. Its encoding is the first that fits: what the mark of byte order says,
 * UTF-8, then GB18030, which holds GBK and GB2312.
 */
final class CsvFile implements SourceFile {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '\uFF0C');

	private static final String MARK = "\uFEFF";

	private final String text;

	private CsvFile(String text) {
		this.text = text;
	}

	static CsvFile open(byte[] file) {
		String text = decoded(file).orElseThrow(() -> new Unprocessable("spreadsheet.file.other"));
		String bare = text.startsWith(MARK) ? text.substring(1) : text;
		if (bare.isBlank()) {
			throw new Unprocessable("spreadsheet.file.empty");
		}
		// Web pages are often saved as .xls.
		if (bare.indexOf('\0') >= 0 || bare.startsWith("%PDF") || bare.stripLeading().startsWith("<")) {
			throw new Unprocessable("spreadsheet.file.other");
		}
		return new CsvFile(bare);
	}

	private static Optional<String> decoded(byte[] file) {
		if (file.length > 1 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
			return decoded(file, StandardCharsets.UTF_16LE);
		}
		return decoded(file, StandardCharsets.UTF_8).or(() -> decoded(file, GB18030));
	}

	private static Optional<String> decoded(byte[] file, Charset charset) {
		try {
			return Optional.of(charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(file))
				.toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	@Override
	public List<SourceSheet> sheets() {
		return List.of(new CsvSheet(this.text, separator()));
	}

	/** The sign that is most often in the first lines. */
	private char separator() {
		String head = this.text.lines().limit(HeaderSearch.ROWS).reduce("", String::concat);
		char separator = SEPARATORS.get(0);
		for (char candidate : SEPARATORS) {
			separator = (count(head, candidate) > count(head, separator)) ? candidate : separator;
		}
		return separator;
	}

	private static long count(String text, char sign) {
		return text.chars().filter((other) -> other == sign).count();
	}

	@Override
	public void close() {
		// Text is closed already.
	}

	private record CsvSheet(String text, char separator) implements SourceSheet {

		@Override
		public String name() {
			return "";
		}

		@Override
		public Stream<SourceRow> rows() {
			return CsvReader.builder()
				.fieldSeparator(this.separator)
				.skipEmptyLines(true)
				.allowMissingFields(true)
				.allowExtraFields(true)
				.allowExtraCharsAfterClosingQuote(true)
				.ofCsvRecord(this.text)
				.stream()
				.map(CsvSheet::row);
		}

		/**
		 * Rows are counted by lines of text; a cell with a line break in it makes the
		 * numbers differ from what a spreadsheet program shows.
		 */
		private static SourceRow row(CsvRecord row) {
			return new SourceRow((int) row.getStartingLineNumber(), false,
					row.getFields()
						.stream()
						.limit(SourceRow.MOST_CELLS)
						.map((field) -> new SourceCell(Tidy.text(field), false))
						.toList());
		}

	}

}
