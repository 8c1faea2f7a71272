package org.lianxin.representative.group.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.group.CandidateView;
import org.lianxin.representative.group.DivideStudio;

/**
 * A proposal of groups as it was shown, so that just that is saved.
 *
 * @param groups each as the ids of its members joined by low lines, the leader first
 */
record DivisionForm(@Nullable UUID studioId, @Nullable List<String> names, @Nullable List<String> groups) {

	DivisionForm {
		names = (names != null) ? List.copyOf(names) : List.of();
		groups = (groups != null) ? List.copyOf(groups) : List.of();
	}

	/** Writes a group as the form carries it. */
	static String write(List<CandidateView> group) {
		return String.join("_", group.stream().map((person) -> person.id().toString()).toList());
	}

	/** Tells whether it was made by this portal's page. */
	boolean isReadable() {
		return !this.groups.isEmpty() && this.groups.size() == this.names.size()
				&& this.groups.stream().allMatch((group) -> group.matches("[0-9a-f-]{36}(_[0-9a-f-]{36})*"));
	}

	DivideStudio toCommand(UUID studio) {
		List<DivideStudio.Draft> drafts = new ArrayList<>();
		for (int i = 0; i < this.groups.size(); i++) {
			List<UUID> members = List.of(this.groups.get(i).split("_")).stream().map(UUID::fromString).toList();
			drafts.add(new DivideStudio.Draft(this.names.get(i), members.get(0), members));
		}
		return new DivideStudio(studio, drafts);
	}

}
