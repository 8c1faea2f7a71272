package org.lianxin.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files as offices have them: made here, by LibreOffice, or broken by hand. */
public final class Files {

	private Files() {
	}

	/** Returns a workbook of one sheet with these rows. */
	public static byte[] xlsx(Object[]... rows) {
		return xlsx((sheet) -> {
			for (int r = 0; r < rows.length; r++) {
				for (int c = 0; c < rows[r].length; c++) {
					if (rows[r][c] instanceof Number number) {
						sheet.value(r, c, number);
					}
					else if (rows[r][c] != null) {
						sheet.value(r, c, rows[r][c].toString());
					}
				}
			}
		});
	}

	/** Returns a workbook of one sheet. */
	public static byte[] xlsx(Consumer<Worksheet> filled) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
			filled.accept(workbook.newWorksheet("名册"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** Returns a row. */
	public static Object[] row(Object... cells) {
		return cells;
	}

	/** Returns a file of the folder "sheets". */
	public static byte[] fixture(String name) {
		try (InputStream file = Files.class.getResourceAsStream("/sheets/" + name)) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns a zip with these entries. */
	static byte[] zip(String... namesAndTexts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < namesAndTexts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
				zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** Returns a workbook whose strings unpack to far more than the file has bytes. */
	static byte[] bomb(int megabytes) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			zip.closeEntry();
			zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
			for (int i = 0; i < megabytes; i++) {
				zip.write(megabyte);
			}
			zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** Returns the rows of a workbook's first sheet, as texts. */
	public static List<List<String>> rows(byte[] file) {
		List<List<String>> rows = new ArrayList<>();
		try (SourceFile opened = SourceFile.open(file)) {
			opened.sheets()
				.get(0)
				.rows()
				.forEach((row) -> rows.add(row.cells().stream().map(SourceCell::text).toList()));
		}
		return rows;
	}

}
