package org.lianxin.petition;

import org.springframework.modulith.NamedInterface;

/** By which way a petition came in. */
@NamedInterface("intake")
public enum Source {

	WEB, STUDIO, PHONE, MARKET_DAY, VISIT, DELIBERATION, SUGGESTION_BOX, WECHAT, APPOINTMENT;

	/** Returns the message key of its name. */
	public String key() {
		return "petition.source." + name();
	}

}
