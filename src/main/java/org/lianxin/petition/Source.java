package org.lianxin.petition;

/** By which way a petition came in. */
public enum Source {

	WEB, STUDIO, PHONE, MARKET_DAY, VISIT, DELIBERATION, SUGGESTION_BOX, WECHAT;

	/** Returns the message key of its name. */
	public String key() {
		return "petition.source." + name();
	}

}
