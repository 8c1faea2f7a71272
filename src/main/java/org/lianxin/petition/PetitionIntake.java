package org.lianxin.petition;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.attachment.Attachments;
import org.lianxin.privacy.OneWay;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.EventView;
import org.lianxin.studio.Places;
import org.lianxin.studio.StudioEvents;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.VillageView;
import org.lianxin.tenancy.Counties;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers what residents bring (登记): once per submission, under a number without gaps.
 */
@Service
@Transactional
@NamedInterface("intake")
public class PetitionIntake {

	private final Petitions petitions;

	private final PetitionRepository repository;

	private final PetitionNumbers numbers;

	private final PetitionSearch search;

	private final Petitioners petitioners;

	private final Attachments attachments;

	private final StudioService studios;

	private final RepresentativeService representatives;

	private final StudioEvents events;

	private final Places places;

	private final Counties counties;

	private final OneWay oneWay;

	private final Terms terms;

	private final Clock clock;

	PetitionIntake(Petitions petitions, PetitionRepository repository, PetitionNumbers numbers, PetitionSearch search,
			Petitioners petitioners, Attachments attachments, StudioService studios,
			RepresentativeService representatives, StudioEvents events, Places places, Counties counties, OneWay oneWay,
			Terms terms, Clock clock) {
		this.petitions = petitions;
		this.repository = repository;
		this.numbers = numbers;
		this.search = search;
		this.petitioners = petitioners;
		this.attachments = attachments;
		this.studios = studios;
		this.representatives = representatives;
		this.events = events;
		this.places = places;
		this.counties = counties;
		this.oneWay = oneWay;
		this.terms = terms;
		this.clock = clock;
	}

	/**
	 * Registers what a resident typed (码上说).
	 * @throws Unprocessable if neither a village nor a studio says where it belongs
	 */
	@PreAuthorize("permitAll()")
	public Receipt submit(SubmitPetition command) {
		return register(command, Actor.RESIDENT);
	}

	/** Registers what a resident said at the studio, on the phone or elsewhere. */
	@PreAuthorize("hasAnyRole('LIAISON', 'REPRESENTATIVE', 'ADMINISTRATOR')")
	public Receipt registerFor(SubmitPetition command) {
		SignedIn person = SignedIn.required();
		if (person.role() == Role.LIAISON && !person.workplaceId().equals(Optional.ofNullable(command.studioId()))) {
			throw new Unprocessable("petition.registration.studio");
		}
		return register(command, Actor.signedIn());
	}

	/** Shows a receipt again to the one who holds the submission. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Optional<Receipt> receipt(UUID submissionId) {
		return this.repository.findBySubmissionId(submissionId).map(this::receipt);
	}

	private Receipt register(SubmitPetition command, Actor by) {
		int year = this.terms.today().getYear();
		this.numbers.lock(year);
		return this.repository.findBySubmissionId(command.submissionId())
			.map(this::receipt)
			.orElseGet(() -> registerNew(command, by, year));
	}

	private Receipt registerNew(SubmitPetition command, Actor by, int year) {
		VillageView village = village(command.villageId());
		StudioView studio = studio(command, village);
		UUID id = Ids.next();
		Registration registration = new Registration(id, this.numbers.next(initials(), year), command.submissionId(),
				codeHash(id, command.submissionId()), matter(command, village, studio), studio.id(),
				receiver(command.receiverId()), event(command.eventId()), claimPhotos(command.submissionId()));
		Petition petition = Petition.register(registration, by, this.terms.toDecide(), this.clock.instant());
		this.petitions.keep(petition);
		this.petitioners.keep(id, command.contact());
		this.search.index(petition);
		return receipt(petition);
	}

	private @Nullable VillageView village(@Nullable UUID villageId) {
		if (villageId == null) {
			return null;
		}
		return this.places.village(villageId).orElseThrow(() -> new Unprocessable("petition.village.unknown"));
	}

	private StudioView studio(SubmitPetition command, @Nullable VillageView village) {
		Optional<StudioView> named = Optional.ofNullable(command.studioId())
			.flatMap(this.studios::byId)
			.filter((known) -> known.state().isInService());
		Optional<StudioView> near = Optional.ofNullable(village)
			.map(VillageView::townshipId)
			.flatMap(this.studios::forTownship);
		return named.or(() -> near).orElseThrow(() -> new Unprocessable("petition.studio.unknown"));
	}

	private @Nullable UUID receiver(@Nullable UUID representativeId) {
		if (representativeId != null && this.representatives.byId(representativeId)
			.filter((representative) -> representative.state().receives())
			.isEmpty()) {
			throw new Unprocessable("petition.receiver.unknown");
		}
		return representativeId;
	}

	private @Nullable UUID event(@Nullable UUID eventId) {
		if (eventId == null) {
			return null;
		}
		return this.events.byId(eventId)
			.map(EventView::id)
			.orElseThrow(() -> new Unprocessable("petition.event.unknown"));
	}

	private Matter matter(SubmitPetition command, @Nullable VillageView village, StudioView studio) {
		UUID township = (village != null) ? village.townshipId() : studio.townshipId();
		UUID place = (village != null) ? village.id() : null;
		String words = command.words().strip();
		return new Matter(command.kind(), Matter.titleOf(words), words, command.source(), command.publishable(),
				township, place);
	}

	private List<Evidence> claimPhotos(UUID submissionId) {
		return Evidence.claimed(this.attachments, submissionId);
	}

	private String initials() {
		return this.counties.current().initials();
	}

	private byte[] codeHash(UUID petitionId, UUID submissionId) {
		return this.oneWay.codeHash(petitionId, code(submissionId));
	}

	private Receipt receipt(Petition petition) {
		Standing standing = petition.standing();
		StudioView studio = this.studios.byId(standing.studioId()).orElseThrow();
		return new Receipt(petition.number(), code(petition.submissionId()), studio.name(), standing.dueOn());
	}

	private String code(UUID submissionId) {
		return this.oneWay.deriveCode(submissionId, CurrentCounty.required());
	}

}
