package org.lianxin.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

/** A line of one of the demo's files, its cells by the names of their columns. */
record Row(Map<String, String> cells) {

	static List<Row> of(String file) {
		InputStream bytes = Objects.requireNonNull(Row.class.getResourceAsStream("/db/demo/" + file), file);
		try (CsvReader<NamedCsvRecord> lines = CsvReader.builder()
			.ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
			return lines.stream().map((line) -> new Row(line.getFieldsAsMap())).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the lines of one county, in their order. */
	static List<Row> of(String file, DemoCounty county) {
		return of(file).stream().filter((row) -> row.text("county_code").equals(county.code())).toList();
	}

	String text(String column) {
		return Objects.requireNonNull(this.cells.get(column), column);
	}

	/** Returns the cell, null for an empty one. */
	@Nullable String maybe(String column) {
		String text = text(column);
		return text.isEmpty() ? null : text;
	}

	@Nullable Integer number(String column) {
		String text = maybe(column);
		return (text != null) ? Integer.valueOf(text) : null;
	}

	<E extends Enum<E>> E one(Class<E> type, String column) {
		return Enum.valueOf(type, text(column));
	}

	List<String> several(String column) {
		String text = maybe(column);
		return (text != null) ? List.of(text.split("\\|")) : List.of();
	}

}
