package org.lianxin.representative.team.web;

import java.util.ArrayList;
import java.util.List;

import org.lianxin.representative.team.RequestAct;
import org.lianxin.representative.team.RequestDetail;
import org.lianxin.representative.team.RequestState;

/**
 * A button of a request's page.
 *
 * @param key message key of its words
 * @param noun the last part of its address
 * @param main whether it is the one that carries the request on
 */
record RequestLink(String key, String noun, boolean main) {

	/** Returns the buttons for what this person may do now. */
	static List<RequestLink> of(RequestDetail asked) {
		List<RequestLink> links = new ArrayList<>();
		if (asked.acts().contains(RequestAct.FINISH)) {
			links.add(new RequestLink("team.request.do.FINISH", "report", true));
		}
		if (asked.acts().contains(RequestAct.ACCEPT)) {
			boolean first = asked.state() == RequestState.ASKED;
			links.add(new RequestLink(first ? "team.request.do.ACCEPT" : "team.request.do.MOVE", "acceptance", first));
		}
		if (asked.acts().contains(RequestAct.DECLINE)) {
			links.add(new RequestLink("team.request.do.DECLINE", "refusal", false));
		}
		if (asked.acts().contains(RequestAct.RATE)) {
			links.add(new RequestLink("team.request.do.RATE", "rating", true));
		}
		if (asked.acts().contains(RequestAct.WITHDRAW)) {
			links.add(new RequestLink("team.request.do.WITHDRAW", "withdrawal", false));
		}
		return links;
	}

}
