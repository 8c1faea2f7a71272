package org.lianxin.roster.appointment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.RepresentativeState;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioState;
import org.lianxin.studio.StudioView;
import org.lianxin.web.Option;
import org.lianxin.web.Options;

import org.springframework.stereotype.Component;

/** Reads whom a resident wants to meet, and says whom they may choose. */
@Component
class WishReader {

	private final StudioService studios;

	private final RepresentativeService representatives;

	private final Options options;

	WishReader(StudioService studios, RepresentativeService representatives, Options options) {
		this.studios = studios;
		this.representatives = representatives;
		this.options = options;
	}

	/**
	 * One by name counts more than a trade, and a trade of the whole county more than a
	 * studio.
	 */
	Wish of(WishForm form) {
		RepresentativeView person = Optional.ofNullable(form.rep())
			.flatMap(this.representatives::byCode)
			.filter((known) -> known.state() != RepresentativeState.ENDED)
			.orElse(null);
		Profession profession = (person == null) ? form.profession() : null;
		return new Wish(studio(form.studio()), person, profession);
	}

	/**
	 * Returns the studio where a resident would meet whom they want, as far as it is
	 * known.
	 */
	Optional<StudioView> place(Wish wish) {
		return Optional.ofNullable(wish.studio())
			.or(() -> Optional.ofNullable(wish.person()).map(RepresentativeView::studioId).flatMap(this.studios::byId));
	}

	private @Nullable StudioView studio(@Nullable String slug) {
		return Optional.ofNullable(slug)
			.flatMap(this.studios::withBoard)
			.filter((known) -> known.state() != StudioState.PREPARING)
			.orElse(null);
	}

	List<Option> studios() {
		return this.studios.receiving().stream().map((studio) -> new Option(studio.slug(), studio.name())).toList();
	}

	List<Option> professions() {
		return this.options.of(Profession::key, Profession.values());
	}

	/** Returns the trade of that name, null where an address names none. */
	static @Nullable Profession profession(@Nullable String name) {
		return Arrays.stream(Profession.values()).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

}
