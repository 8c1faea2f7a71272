package org.lianxin.activity.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.roster.appointment.KeptAppointment;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioState;
import org.lianxin.studio.StudioView;
import org.lianxin.web.Option;

import org.springframework.stereotype.Component;

/** Where somebody can have been received, and by whom, as far as the writer may say. */
@Component
class ReceptionPlaces {

	private final StudioService studios;

	private final RepresentativeService representatives;

	ReceptionPlaces(StudioService studios, RepresentativeService representatives) {
		this.studios = studios;
		this.representatives = representatives;
	}

	/** Lists the studios that an administrator may write for. */
	List<Option> studios() {
		return this.studios.all()
			.stream()
			.filter(ReceptionPlaces::hasReceived)
			.map((studio) -> new Option(studio.id().toString(), studio.name()))
			.toList();
	}

	/** Finds the studio that an administrator chose; empty for anybody else. */
	Optional<StudioView> chosen(@Nullable UUID studioId) {
		return (SignedIn.required().role() == Role.ADMINISTRATOR)
				? Optional.ofNullable(studioId).flatMap(this.studios::byId).filter(ReceptionPlaces::hasReceived)
				: Optional.empty();
	}

	/** One that is closed by now may still have something to write down. */
	private static boolean hasReceived(StudioView studio) {
		return studio.state() != StudioState.PREPARING;
	}

	/**
	 * Finds the studio of a reception without an appointment: the liaison's where they
	 * write, the one that an administrator chose, and the representative's own.
	 */
	Optional<UUID> studioOf(ReceptionForm form) {
		SignedIn person = SignedIn.required();
		if (person.role() == Role.LIAISON) {
			return person.workplaceId();
		}
		if (person.role() == Role.ADMINISTRATOR) {
			return chosen(form.studio()).map(StudioView::id);
		}
		return Optional.ofNullable(form.representative())
			.flatMap(this.representatives::byId)
			.map(RepresentativeView::studioId);
	}

	/** Lists who may have received: one with an appointment, else those of the studio. */
	List<Option> representatives(@Nullable KeptAppointment kept, @Nullable UUID studioId) {
		SignedIn person = SignedIn.required();
		if (kept != null) {
			return one(kept.representativeId());
		}
		if (person.role() == Role.REPRESENTATIVE) {
			return one(person.workplaceId().orElseThrow());
		}
		Optional<UUID> studio = (person.role() == Role.LIAISON) ? person.workplaceId()
				: chosen(studioId).map(StudioView::id);
		return options(studio.stream().flatMap((id) -> this.representatives.inStudio(id).stream()));
	}

	private List<Option> one(UUID representativeId) {
		return options(this.representatives.byId(representativeId).stream());
	}

	private static List<Option> options(Stream<RepresentativeView> people) {
		return people.map((person) -> new Option(person.id().toString(), person.name())).toList();
	}

}
