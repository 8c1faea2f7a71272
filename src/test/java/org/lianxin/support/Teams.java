package org.lianxin.support;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.lianxin.representative.group.FormGroup;
import org.lianxin.representative.group.GroupService;
import org.lianxin.representative.team.AcceptRequest;
import org.lianxin.representative.team.AskForTeam;
import org.lianxin.representative.team.Asker;
import org.lianxin.representative.team.CreateTeam;
import org.lianxin.representative.team.FinishRequest;
import org.lianxin.representative.team.RequestDesk;
import org.lianxin.representative.team.RequestIntake;
import org.lianxin.representative.team.TeamFacts;
import org.lianxin.representative.team.TeamRequestNumber;
import org.lianxin.representative.team.TeamRequestReceipt;
import org.lianxin.representative.team.TeamService;
import org.lianxin.representative.team.Visit;
import org.lianxin.studio.Profession;

import org.springframework.context.ApplicationContext;

import static org.lianxin.support.Person.as;
import static org.lianxin.support.Scenario.asResident;

/**
 * A group, a service team and requests for it, in the first studio of a county.
 *
 * @param code of the team
 * @param mark begins every word that is written
 */
public record Teams(ApplicationContext portal, TwoCounties.Place county, String code, String mark) {

	/** Forms a group of the studio's first two representatives and returns its id. */
	public UUID group() {
		UUID leader = this.county.representativeId(1);
		return as(this.county.administrator(),
				() -> this.portal.getBean(GroupService.class)
					.form(new FormGroup(this.county.studio(1), this.mark + "小组", leader,
							Set.of(leader, this.county.representativeId(2)))));
	}

	/** Founds the team with the studio's first representative and returns its code. */
	public String team() {
		TeamFacts facts = new TeamFacts(this.mark + "团队", Profession.LAW, this.mark + "讲法", this.county.studio(1));
		return as(this.county.administrator(),
				() -> this.portal.getBean(TeamService.class)
					.create(new CreateTeam(this.code, facts, this.county.representativeId(1),
							Set.of(this.county.representativeId(1)))));
	}

	/** Asks for the team as a resident and returns what they take home. */
	public TeamRequestReceipt asked() {
		return asResident(this.county,
				() -> this.portal.getBean(RequestIntake.class)
					.submit(new AskForTeam(UUID.randomUUID(), this.code, this.mark + "要讲课", null, null,
							new Asker(this.mark + "人", "13900000001"))));
	}

	/** Asks for the team as the liaison of the first studio and returns the number. */
	public String requestOfTheStudio() {
		return as(this.county.liaison(1),
				() -> this.portal.getBean(RequestIntake.class)
					.submitForStudio(new AskForTeam(UUID.randomUUID(), this.code, this.mark + "讲课", null, null, null)))
			.value();
	}

	/** Promises a visit and returns the number again. */
	public String accepted(String number) {
		Visit visit = new Visit(LocalDate.of(2026, 12, 1), "9:00", "村委会", "刘建国");
		as(this.county.administrator(), () -> this.portal.getBean(RequestDesk.class)
			.accept(new AcceptRequest(TeamRequestNumber.of(number), 0, visit, null)));
		return number;
	}

	/** Reports the visit that was promised. */
	public void finished(String number) {
		as(this.county.administrator(), () -> this.portal.getBean(RequestDesk.class)
			.finish(new FinishRequest(TeamRequestNumber.of(number), 1, "讲了课", 30)));
	}

	/** Asks for the team as a resident and returns the number. */
	public String request() {
		return asked().number().value();
	}

	/** Returns the number of a request that does not exist, with a right check digit. */
	public static String unknownRequest() {
		return IntStream.range(0, 10)
			.mapToObj((digit) -> "GX-T-2026-99999" + digit)
			.filter((number) -> TeamRequestNumber.parse(number).isPresent())
			.findFirst()
			.orElseThrow();
	}

}
