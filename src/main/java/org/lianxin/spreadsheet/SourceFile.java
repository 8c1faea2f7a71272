package org.lianxin.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.lianxin.shared.Unprocessable;

/**
 * An uploaded file, told by what it holds and not by its name. What can't be read is
 * refused with one sentence.
 */
interface SourceFile extends AutoCloseable {

	/** Returns the sheets that are not hidden, in their order. */
	List<SourceSheet> sheets();

	@Override
	void close();

	/**
	 * Opens a file.
	 * @throws Unprocessable if it is no table that can be read
	 */
	static SourceFile open(byte[] file) {
		if (file.length == 0) {
			throw new Unprocessable("spreadsheet.file.empty");
		}
		if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
			throw new Unprocessable(isEncrypted(file) ? "spreadsheet.file.locked" : "spreadsheet.file.old");
		}
		if (startsWith(file, 'P', 'K')) {
			return ExcelFile.open(file);
		}
		return CsvFile.open(file);
	}

	private static boolean startsWith(byte[] file, int... magic) {
		for (int i = 0; i < magic.length; i++) {
			if (i >= file.length || (file[i] & 0xFF) != magic[i]) {
				return false;
			}
		}
		return true;
	}

	/** A workbook with a password is an old container around the sealed new one. */
	private static boolean isEncrypted(byte[] file) {
		String utf16 = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
		return new String(file, StandardCharsets.ISO_8859_1).contains(utf16);
	}

}
