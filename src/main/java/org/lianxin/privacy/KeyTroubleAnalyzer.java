package org.lianxin.privacy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentence of a {@link KeyTrouble} in place of its stack trace. */
class KeyTroubleAnalyzer extends AbstractFailureAnalyzer<KeyTrouble> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, KeyTrouble cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
