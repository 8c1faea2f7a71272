package org.lianxin.petition;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Unprocessable;

/**
 * Nobody may say that a resident gave no rating, nor close the file, while there is still
 * time for one.
 */
public class TooEarly extends Unprocessable {

	TooEarly(String key, @Nullable LocalDate until) {
		super(key, until);
	}

}
