package org.lianxin.studio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, suspends and closes studios, and tells what each went through. */
@Service
@Transactional
public class StudioStates {

	private final StudioRepository studios;

	private final StudioHistory history;

	private final List<StudioWatch> watches;

	StudioStates(StudioRepository studios, StudioHistory history, List<StudioWatch> watches) {
		this.studios = studios;
		this.history = history;
		this.watches = watches;
	}

	/**
	 * Opens, suspends or closes a studio.
	 * @throws Conflict where it can't go there from where it is
	 * @throws Unprocessable if the public is to be told why, and no reason is given
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void move(MoveStudio command) {
		if (command.to().needsReason() && command.reason() == null) {
			throw new Unprocessable("studio.reason.missing");
		}
		Studio studio = this.studios.findById(command.id()).orElseThrow(() -> new NotFound("studio.unknown"));
		switch (command.to()) {
			case PREPARING -> throw new Conflict("studio.state.illegal");
			case OPEN -> studio.open();
			case SUSPENDED -> studio.suspend();
			case CLOSED -> studio.close();
		}
		this.studios.saveAndFlush(studio);
		this.history.add(studio.id(), command.to(), command.reason());
		this.watches.forEach((watch) -> watch.moved(studio.id(), command.to()));
	}

	/** Lists the states that a studio went through, newest first. */
	@PreAuthorize("@studioRights.maySee(#studioId)")
	@Transactional(readOnly = true)
	public List<StudioChangeView> history(UUID studioId) {
		return this.history.of(studioId);
	}

	/**
	 * Returns since when and why a studio receives nobody; empty for one that is open,
	 * and for one whose state nobody recorded.
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Optional<StudioChangeView> standstill(StudioView studio) {
		if (!studio.state().needsReason()) {
			return Optional.empty();
		}
		return this.history.of(studio.id()).stream().findFirst();
	}

}
