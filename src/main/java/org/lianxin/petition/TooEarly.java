package org.lianxin.petition;

import java.time.LocalDate;

import org.lianxin.shared.Unprocessable;

/** Nobody may say that a resident gave no rating while there is still time for one. */
public class TooEarly extends Unprocessable {

	TooEarly(LocalDate until) {
		super("petition.followUp.early", until);
	}

}
