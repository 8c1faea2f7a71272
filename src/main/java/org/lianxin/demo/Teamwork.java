package org.lianxin.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.representative.group.CandidateView;
import org.lianxin.representative.group.DivideStudio;
import org.lianxin.representative.group.Division;
import org.lianxin.representative.group.GroupPages;
import org.lianxin.representative.group.GroupService;
import org.lianxin.representative.team.CreateTeam;
import org.lianxin.representative.team.TeamFacts;
import org.lianxin.representative.team.TeamService;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioView;

import org.springframework.stereotype.Component;

/** Divides the representatives of each studio into groups, and founds service teams. */
@Component
@DemoOnly
class Teamwork {

	private static final int IN_A_GROUP = 18;

	private static final int IN_A_TEAM = 7;

	private final RepresentativeService representatives;

	private final GroupPages candidates;

	private final GroupService groups;

	private final TeamService teams;

	private final List<Row> numerals = Row.of("group-names.csv");

	Teamwork(RepresentativeService representatives, GroupPages candidates, GroupService groups, TeamService teams) {
		this.representatives = representatives;
		this.candidates = candidates;
		this.groups = groups;
		this.teams = teams;
	}

	/** Forms the groups and teams of all studios. */
	void form(Cast cast) {
		List<CreateTeam> founded = new ArrayList<>();
		List<Row> rows = Row.of("teams.csv");
		for (StudioView studio : cast.studios().values()) {
			divide(studio);
			List<RepresentativeView> people = this.representatives.inStudio(studio.id());
			rows.stream()
				.filter((row) -> row.text("base").equals(Trade.base(studio)))
				.forEach((row) -> founded.add(team(row, studio, people)));
		}
		this.teams.createAll(founded);
	}

	private void divide(StudioView studio) {
		List<CandidateView> people = this.candidates.candidates(studio.id());
		List<List<CandidateView>> parts = Division.propose(people, Math.max(1, people.size() / IN_A_GROUP));
		List<DivideStudio.Draft> drafts = IntStream.range(0, parts.size())
			.filter((i) -> !parts.get(i).isEmpty())
			.mapToObj((i) -> draft(this.numerals.get(i).text("name"), parts.get(i)))
			.toList();
		this.groups.divide(new DivideStudio(studio.id(), drafts));
	}

	private static DivideStudio.Draft draft(String name, List<CandidateView> people) {
		CandidateView leader = people.stream()
			.filter(CandidateView::leadingCadre)
			.findFirst()
			.orElseGet(() -> people.get(0));
		return new DivideStudio.Draft(name, leader.id(), people.stream().map(CandidateView::id).toList());
	}

	/**
	 * Seven of the trade, begun where the name of the team says, so that teams differ.
	 */
	private static CreateTeam team(Row row, StudioView studio, List<RepresentativeView> people) {
		Profession profession = row.one(Profession.class, "profession");
		List<UUID> members = new ArrayList<>();
		people.stream()
			.filter((person) -> person.professions().contains(profession))
			.forEach((person) -> members.add(person.id()));
		int start = Math.floorMod(row.text("name").hashCode(), Math.max(1, members.size()));
		Set<UUID> chosen = new HashSet<>();
		IntStream.range(0, Math.min(IN_A_TEAM, members.size()))
			.forEach((i) -> chosen.add(members.get((start + i) % members.size())));
		String name = row.text("name")
			.replace("{township}", (studio.townshipName() != null) ? studio.townshipName() : "");
		UUID leader = chosen.isEmpty() ? null : members.get(start);
		return new CreateTeam(null, new TeamFacts(name, profession, row.text("offers"), studio.id()), leader, chosen);
	}

}
