package org.lianxin.roster.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioState;
import org.lianxin.studio.StudioView;

import org.springframework.stereotype.Component;

/** The studios whose duties may be looked at, and the one that an address names. */
@Component
class DutyPlaces {

	/** Stands for all studios in addresses. */
	static final String ALL = "all";

	private final StudioService studios;

	private final RepresentativeService representatives;

	DutyPlaces(StudioService studios, RepresentativeService representatives) {
		this.studios = studios;
		this.representatives = representatives;
	}

	List<StudioView> all() {
		return this.studios.all().stream().filter((one) -> one.state() != StudioState.PREPARING).toList();
	}

	/**
	 * Returns the studio of that name, null for all. A liaison and a representative look
	 * at their own unless they ask.
	 * @throws NotFound if there is none of that name
	 */
	@Nullable StudioView chosen(@Nullable String slug, List<StudioView> all) {
		if (slug == null || slug.isBlank()) {
			return own().flatMap((id) -> all.stream().filter((one) -> one.id().equals(id)).findFirst()).orElse(null);
		}
		if (slug.equals(ALL)) {
			return null;
		}
		return all.stream()
			.filter((one) -> one.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new NotFound("studio.unknown"));
	}

	/** Returns its id. */
	@Nullable UUID chosen(@Nullable String slug) {
		StudioView studio = chosen(slug, all());
		return (studio != null) ? studio.id() : null;
	}

	private Optional<UUID> own() {
		SignedIn person = SignedIn.required();
		return switch (person.role()) {
			case LIAISON -> person.workplaceId();
			case REPRESENTATIVE ->
				person.workplaceId().flatMap(this.representatives::byId).map(RepresentativeView::studioId);
			default -> Optional.empty();
		};
	}

}
