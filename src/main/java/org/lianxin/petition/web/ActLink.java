package org.lianxin.petition.web;

import java.util.ArrayList;
import java.util.List;

import org.lianxin.petition.Act;
import org.lianxin.petition.PetitionDetail;

/**
 * A button of the petition page: an act, the noun of its address, and whether it is the
 * one that carries the petition on.
 */
record ActLink(Act act, String noun, boolean main) {

	private static final List<ActLink> ALL = List.of(new ActLink(Act.ACCEPT, "acceptance", true),
			new ActLink(Act.ANSWER, "answer", false), new ActLink(Act.REFUSE, "refusal", false),
			new ActLink(Act.HAND_OVER, "transfer", false), new ActLink(Act.DISPATCH, "dispatch", true),
			new ActLink(Act.INSTRUCT, "instruction", true), new ActLink(Act.RESULT, "result", true),
			new ActLink(Act.ASK_INSTRUCTION, "instruction-request", false),
			new ActLink(Act.PROGRESS, "progress", false), new ActLink(Act.OBJECT, "objection", false),
			new ActLink(Act.REPLY, "reply", true), new ActLink(Act.RETURN, "return", false),
			new ActLink(Act.DECIDE, "decision", true), new ActLink(Act.ARCHIVE, "closure", true),
			new ActLink(Act.FOLLOW_UP, "follow-up", true), new ActLink(Act.GRANT_IDENTITY, "identity-grant", false),
			new ActLink(Act.URGE, "urge", false), new ActLink(Act.NOTE, "note", false));

	/**
	 * Returns the buttons for what this person may do now; only the first main one stays
	 * main.
	 */
	static List<ActLink> of(PetitionDetail petition) {
		List<ActLink> links = new ArrayList<>();
		for (ActLink link : ALL) {
			if (petition.acts().contains(link.act())) {
				boolean main = link.main() && links.stream().noneMatch(ActLink::main);
				links.add(new ActLink(link.act(), link.noun(), main));
			}
		}
		return links;
	}

}
