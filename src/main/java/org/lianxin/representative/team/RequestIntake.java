package org.lianxin.representative.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.privacy.OneWay;
import org.lianxin.shared.Phones;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.Places;
import org.lianxin.tenancy.Counties;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what residents and studios ask of teams: once per submission, under a number
 * without gaps.
 */
@Service
@Transactional
public class RequestIntake {

	private final TeamRequests requests;

	private final TeamRequestRepository repository;

	private final TeamRequestNumbers numbers;

	private final Requesters requesters;

	private final ServiceTeams teams;

	private final Places places;

	private final Counties counties;

	private final OneWay oneWay;

	private final Clock clock;

	RequestIntake(TeamRequests requests, TeamRequestRepository repository, TeamRequestNumbers numbers,
			Requesters requesters, ServiceTeams teams, Places places, Counties counties, OneWay oneWay, Clock clock) {
		this.requests = requests;
		this.repository = repository;
		this.numbers = numbers;
		this.requesters = requesters;
		this.teams = teams;
		this.places = places;
		this.counties = counties;
		this.oneWay = oneWay;
		this.clock = clock;
	}

	/**
	 * Takes what a resident asks for.
	 * @throws Unprocessable if the team takes no requests or its studio is closed, the
	 * village is unknown, or the phone is none
	 */
	@PreAuthorize("permitAll()")
	public TeamRequestReceipt submit(AskForTeam command) {
		Asker asker = Optional.ofNullable(command.asker())
			.filter((resident) -> Phones.isPhone(resident.phone()))
			.orElseThrow(() -> new Unprocessable("team.request.phone.wrong"));
		return receipt(ask(command, asker, null, Actor.RESIDENT));
	}

	/**
	 * Takes what the studio of the liaison signed in asks for.
	 * @throws Unprocessable if the team takes no requests or the village is unknown
	 */
	@PreAuthorize("hasRole('LIAISON')")
	public TeamRequestNumber submitForStudio(AskForTeam command) {
		UUID studio = SignedIn.required().workplaceId().orElseThrow();
		return ask(command, null, studio, Actor.signedIn()).number();
	}

	/** Shows a receipt again to the one who holds the submission. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Optional<TeamRequestReceipt> receipt(UUID submissionId) {
		return this.repository.findBySubmissionId(submissionId)
			.filter((request) -> request.codeHash() != null)
			.map(this::receipt);
	}

	private TeamRequest ask(AskForTeam command, @Nullable Asker asker, @Nullable UUID studioId, Actor by) {
		int year = LocalDate.now(this.clock).getYear();
		this.numbers.lock(year);
		return this.repository.findBySubmissionId(command.submissionId())
			.orElseGet(() -> askAnew(command, asker, studioId, by, year));
	}

	private TeamRequest askAnew(AskForTeam command, @Nullable Asker asker, @Nullable UUID studioId, Actor by,
			int year) {
		TeamView team = askable(this.teams.find(command.teamCode()));
		if (command.villageId() != null && this.places.village(command.villageId()).isEmpty()) {
			throw new Unprocessable("team.request.village.unknown");
		}
		UUID id = Ids.next();
		byte[] codeHash = (asker != null) ? this.oneWay.codeHash(id, code(command.submissionId())) : null;
		TeamRequest request = new TeamRequest(id, this.numbers.next(this.counties.current().initials(), year),
				team.id(), command, codeHash, studioId, by, this.clock.instant());
		this.requests.keep(request);
		if (asker != null) {
			this.requesters.keep(id, asker);
		}
		return request;
	}

	private static TeamView askable(Optional<TeamView> found) {
		if (found.filter(TeamView::studioClosed).isPresent()) {
			throw new Unprocessable("team.request.team.closed");
		}
		return found.filter(TeamView::isActive).orElseThrow(() -> new Unprocessable("team.request.team.resting"));
	}

	private TeamRequestReceipt receipt(TeamRequest request) {
		String team = this.teams.name(request.teamId());
		return new TeamRequestReceipt(request.number(), code(request.submissionId()), team);
	}

	private String code(UUID submissionId) {
		return this.oneWay.deriveCode(submissionId, CurrentCounty.required());
	}

}
