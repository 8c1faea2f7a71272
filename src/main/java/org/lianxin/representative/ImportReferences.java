package org.lianxin.representative;

import java.util.Map;
import java.util.UUID;

import org.lianxin.spreadsheet.Names;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.TownshipView;
import org.lianxin.studio.VillageView;

/** What the names in a list stand for. */
record ImportReferences(Names<TownshipView> townships, Names<VillageView> villages, Names<StudioView> studios,
		Map<String, UUID> units, Map<Term, UUID> terms, Map<UUID, String> words) {

	/**
	 * A term of congress.
	 *
	 * @param number of the term
	 */
	record Term(Level level, int number) {
	}

}
