package org.lianxin.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Paged;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The unfilled duties of the coming days (空班): a liaison's own studio's, all to the
 * administrator.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
public class Gaps {

	private static final int PAGE = 20;

	private static final int SUGGESTED = 3;

	private final DutyBook book;

	private final Candidates candidates;

	private final RosterSettingsBook settings;

	private final Clock clock;

	Gaps(DutyBook book, Candidates candidates, RosterSettingsBook settings, Clock clock) {
		this.book = book;
		this.candidates = candidates;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Lists them with who can take them, the next first, 20 to a page.
	 * @param studioId of that studio only, null for all that the reader may see
	 * @param after the last one of the page before, null for the first page
	 */
	public Paged<GapView> list(@Nullable UUID studioId, @Nullable UUID after) {
		List<DutyView> duties = this.book.unfilled(narrowed(studioId), this.clock.instant(), until(), after, PAGE + 1);
		Map<UUID, List<Candidate>> candidates = this.candidates.of(duties.stream().map(DutyView::id).toList());
		return Paged.of(
				duties.stream().map((duty) -> gap(duty, candidates.getOrDefault(duty.id(), List.of()))).toList(), PAGE,
				(gap) -> gap.duty().id().toString());
	}

	private static GapView gap(DutyView duty, List<Candidate> candidates) {
		List<Candidate> free = candidates.stream().filter(Candidate::isFree).toList();
		return new GapView(duty, free.stream().limit(SUGGESTED).toList(), free.size());
	}

	/** Lists the next of those under notice: they wait to be cancelled or let stand. */
	public List<DutyView> halted() {
		return this.book.halted(narrowed(null), this.clock.instant(), PAGE);
	}

	/** Counts them. */
	public int countHalted() {
		return this.book.countHalted(narrowed(null), this.clock.instant());
	}

	/** Gives each of them, in the order of their list. */
	public void each(@Nullable UUID studioId, Consumer<DutyView> work) {
		this.book.eachUnfilled(narrowed(studioId), this.clock.instant(), until(), work);
	}

	/** Returns so many days ahead they are listed. */
	public int days() {
		return this.settings.current().gapDays();
	}

	/**
	 * Counts them.
	 * @param studioId of that studio only, null for all that the reader may see
	 */
	public int count(@Nullable UUID studioId) {
		return this.book.countUnfilled(narrowed(studioId), this.clock.instant(), until());
	}

	private LocalDate until() {
		return LocalDate.now(this.clock).plusDays(days());
	}

	/** A liaison has one studio, whichever they ask for. */
	private static @Nullable UUID narrowed(@Nullable UUID studioId) {
		SignedIn person = SignedIn.required();
		return (person.role() == Role.LIAISON) ? person.workplaceId().orElseThrow() : studioId;
	}

}
