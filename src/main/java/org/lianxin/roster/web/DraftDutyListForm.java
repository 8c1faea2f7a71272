package org.lianxin.roster.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.RosterFilter;

/** The filters of the list of a draft's duties, as its address holds them. */
record DraftDutyListForm(@Nullable UUID studio, RosterFilter.@Nullable Show show, @Nullable UUID representative,
		@Nullable UUID after) {

	RosterFilter toFilter() {
		return new RosterFilter(this.studio, this.show, this.representative, this.after);
	}

	/** Returns what narrows the list, for the audit trail. */
	Map<String, @Nullable Object> told(UUID roster) {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("roster", roster);
		told.put("studio", this.studio);
		told.put("show", this.show);
		told.put("representative", this.representative);
		return told;
	}

}
