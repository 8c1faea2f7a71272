package org.lianxin.representative.team;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * What a county's list says of one team; what is null stays as it is known.
 *
 * @param row number of the row in the list
 * @param studio by its name, or the word for the whole county
 * @param leader as written, like each of the members
 * @param members all of them
 */
record TeamLine(int row, String name, @Nullable String code, @Nullable Profession profession, @Nullable String studio,
		@Nullable String offer, @Nullable String leader, @Nullable List<String> members) {

	/** Returns everybody of whom it speaks, as written. */
	Stream<String> people() {
		return Stream.concat(Stream.ofNullable(this.leader), Stream.ofNullable(this.members).flatMap(List::stream));
	}

}
