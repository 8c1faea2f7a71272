package org.lianxin.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the two sentences of a {@link DatabaseRefused} in place of its stack trace. */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseRefused cause) {
		return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
	}

}
