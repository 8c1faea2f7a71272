package org.lianxin.demo;

import java.time.Instant;

/** Moves what the services take for now. */
interface TimeTravel {

	/** Makes it that moment for the present thread. */
	void to(Instant moment);

	/** Makes it the true time again. */
	void home();

}
