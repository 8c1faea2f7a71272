package org.lianxin.placement.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.Level;
import org.lianxin.representative.RepresentativeFilter;
import org.lianxin.representative.RepresentativeFilter.Order;
import org.lianxin.studio.Profession;

/**
 * Who was chosen in the list of representatives: those ticked, or all that it shows. What
 * shapes the list comes along as it stands in its address.
 */
record ChoiceForm(@Nullable Whom whom, @Nullable List<String> person, @Nullable String words, @Nullable String studio,
		@Nullable UUID unit, @Nullable Level level, @Nullable Profession profession, @Nullable String state,
		@Nullable String leading, @Nullable UUID term) {

	List<String> ticked() {
		return (this.person != null) ? this.person : List.of();
	}

	RepresentativeFilter toFilter() {
		return RepresentativeFilter
			.asked(this.words, this.studio, this.unit, this.level, this.profession, this.state, this.leading, this.term)
			.by(Order.NAME);
	}

	/** Which of a list. */
	enum Whom {

		TICKED, ALL

	}

}
