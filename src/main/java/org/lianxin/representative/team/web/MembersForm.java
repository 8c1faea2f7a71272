package org.lianxin.representative.team.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.team.ChangeTeamMembers;

/**
 * Who joins and who leaves a team, as ticked.
 *
 * @param version the one that the writer saw
 */
record MembersForm(@Nullable Integer version, @Nullable List<String> joining, @Nullable List<String> leaving) {

	private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	MembersForm {
		joining = (joining != null) ? List.copyOf(joining) : List.of();
		leaving = (leaving != null) ? List.copyOf(leaving) : List.of();
	}

	static MembersForm of(int version) {
		return new MembersForm(version, null, null);
	}

	/** The same ticks, for the version that stands now. */
	MembersForm over(int present) {
		return new MembersForm(present, this.joining, this.leaving);
	}

	boolean isEmpty() {
		return this.joining.isEmpty() && this.leaving.isEmpty();
	}

	ChangeTeamMembers toCommand(String code) {
		return new ChangeTeamMembers(code, Optional.ofNullable(this.version).orElse(-1), ids(this.joining),
				ids(this.leaving));
	}

	private static Set<UUID> ids(List<String> ticked) {
		return ticked.stream()
			.filter((id) -> UUID_SHAPE.matcher(id).matches())
			.map(UUID::fromString)
			.collect(Collectors.toSet());
	}

}
