package org.lianxin.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.lianxin.shared.Unprocessable;

/**
 * Looks into the zip of a workbook before it is read: whether it is one, and whether what
 * it unpacks to stays within bounds. Sizes are counted and not believed.
 */
final class ZipCheck {

	/** A roster of 10,000 lines unpacks to 20 MB; a million empty rows to 150. */
	private static final long MOST_UNPACKED = 300_000_000;

	/** These words are held in memory all at once. */
	private static final long MOST_STRINGS = 40_000_000;

	private static final int MOST_ENTRIES = 2_000;

	private static final int BUFFER = 1 << 16;

	private ZipCheck() {
	}

	/**
	 * Checks a file that begins as a zip does.
	 * @throws Unprocessable if it is broken, of another kind, or too large once unpacked
	 */
	static void check(byte[] file) {
		try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
			Set<String> names = Collections.list(zip.getEntries())
				.stream()
				.map(ZipArchiveEntry::getName)
				.collect(Collectors.toSet());
			requireWorkbook(names);
			requireSmall(zip);
		}
		catch (IOException ex) {
			throw new Unprocessable("spreadsheet.file.broken");
		}
	}

	private static void requireWorkbook(Set<String> names) {
		if (names.size() > MOST_ENTRIES) {
			throw new Unprocessable("spreadsheet.file.huge");
		}
		if (!names.contains("xl/workbook.xml")) {
			boolean other = names.contains("content.xml") || names.contains("xl/workbook.bin");
			throw new Unprocessable(other ? "spreadsheet.file.old" : "spreadsheet.file.other");
		}
	}

	private static void requireSmall(ZipFile zip) throws IOException {
		byte[] buffer = new byte[BUFFER];
		long unpacked = 0;
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			long most = Math.min(MOST_UNPACKED - unpacked,
					entry.getName().endsWith("sharedStrings.xml") ? MOST_STRINGS : MOST_UNPACKED);
			unpacked += count(zip, entry, most, buffer);
		}
	}

	private static long count(ZipFile zip, ZipArchiveEntry entry, long most, byte[] buffer) throws IOException {
		long size = 0;
		try (InputStream bytes = zip.getInputStream(entry)) {
			for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
				size += read;
				if (size > most) {
					throw new Unprocessable("spreadsheet.file.huge");
				}
			}
		}
		return size;
	}

}
