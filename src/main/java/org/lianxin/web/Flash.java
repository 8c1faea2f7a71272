package org.lianxin.web;

import java.util.Map;

/** Carries one sentence over a redirect; a controller method takes it as a parameter. */
public final class Flash {

	static final String ATTRIBUTE = "flash";

	private final Map<String, Object> output;

	Flash(Map<String, Object> output) {
		this.output = output;
	}

	/** Says that what was asked for is done. */
	public void success(String key, Object... arguments) {
		this.output.put(ATTRIBUTE, FlashMessage.of("success", key, arguments));
	}

	/** Says something worth knowing that is neither done nor wrong. */
	public void notice(String key, Object... arguments) {
		this.output.put(ATTRIBUTE, FlashMessage.of("notice", key, arguments));
	}

	/** Says that something is wrong that the reader must know of. */
	public void problem(String key, Object... arguments) {
		this.output.put(ATTRIBUTE, FlashMessage.of("problem", key, arguments));
	}

}
