package org.lianxin.petition.web;

import org.lianxin.petition.Act;

/** The acts that ask for words only, by the noun of their address. */
enum RemarkKind {

	URGE("urge", Act.URGE), NOTE("note", Act.NOTE), QUESTION("instruction-request", Act.ASK_INSTRUCTION),
	INSTRUCTION("instruction", Act.INSTRUCT), OBJECTION("objection", Act.OBJECT),
	IDENTITY_GRANT("identity-grant", Act.GRANT_IDENTITY);

	private final String noun;

	private final Act act;

	RemarkKind(String noun, Act act) {
		this.noun = noun;
		this.act = act;
	}

	static RemarkKind of(String noun) {
		for (RemarkKind kind : values()) {
			if (kind.noun.equals(noun)) {
				return kind;
			}
		}
		throw new IllegalArgumentException(noun);
	}

	Act act() {
		return this.act;
	}

}
