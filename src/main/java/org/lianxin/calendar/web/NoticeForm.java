package org.lianxin.calendar.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file with the holidays of a year, to be looked at.
 *
 * @param year in figures
 */
record NoticeForm(@Nullable String year, @Nullable MultipartFile file) {

	/**
	 * A notice has some forty days; the largest calendar file of one is far below this.
	 */
	private static final int MOST_BYTES = 512 * 1024;

	static NoticeForm empty(List<Integer> years) {
		return new NoticeForm(years.isEmpty() ? null : String.valueOf(years.get(0)), null);
	}

	void check(List<Integer> years, BindingResult errors) {
		if (years.stream().map(String::valueOf).noneMatch((known) -> known.equals(this.year))) {
			errors.rejectValue("year", "calendar.notice.year.missing");
		}
		if (this.file == null || this.file.isEmpty()) {
			errors.rejectValue("file", "calendar.notice.file.missing");
		}
		else if (this.file.getSize() > MOST_BYTES) {
			errors.rejectValue("file", "calendar.notice.file.large");
		}
	}

}
