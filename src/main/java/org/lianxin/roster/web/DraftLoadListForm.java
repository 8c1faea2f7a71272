package org.lianxin.roster.web;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.RosterLoadRow;

/** How the list of a draft's loads is narrowed and ordered, as its address holds it. */
record DraftLoadListForm(RosterLoadRow.Order order, @Nullable UUID studio, @Nullable UUID after) {

	DraftLoadListForm(RosterLoadRow.@Nullable Order order, @Nullable UUID studio, @Nullable UUID after) {
		this.order = Objects.requireNonNullElse(order, RosterLoadRow.Order.MOST);
		this.studio = studio;
		this.after = after;
	}

}
