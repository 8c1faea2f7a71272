package org.lianxin.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
	 * @param after the last one of the page before, null for the first page
	 */
	public Paged<GapView> list(@Nullable UUID after) {
		LocalDate today = LocalDate.now(this.clock);
		List<DutyView> duties = this.book.unfilled(ownStudio(), this.clock.instant(),
				today.plusDays(this.settings.current().gapDays()), after, PAGE + 1);
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
		return this.book.halted(ownStudio(), this.clock.instant(), PAGE);
	}

	/** Counts them. */
	public int countHalted() {
		return this.book.countHalted(ownStudio(), this.clock.instant());
	}

	/** Returns so many days ahead they are listed. */
	public int days() {
		return this.settings.current().gapDays();
	}

	/** Counts them. */
	public int count() {
		return this.book.countUnfilled(ownStudio(), this.clock.instant(),
				LocalDate.now(this.clock).plusDays(this.settings.current().gapDays()));
	}

	private static @Nullable UUID ownStudio() {
		SignedIn person = SignedIn.required();
		return (person.role() == Role.LIAISON) ? person.workplaceId().orElseThrow() : null;
	}

}
