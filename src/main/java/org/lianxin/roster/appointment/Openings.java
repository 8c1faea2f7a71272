package org.lianxin.roster.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.RepresentativeState;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.roster.RosterSettings;
import org.lianxin.roster.RosterSettingsBook;
import org.lianxin.studio.StudioState;
import org.lianxin.studio.StudioView;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When residents can meet whom they want, and why not where they can't. */
@Service
@Transactional(readOnly = true)
public class Openings {

	/** As many as anybody reads on a phone at once. */
	private static final int PAGE = 20;

	/** Looked through for what is offered instead. */
	private static final int MOST = 40;

	/** As many as are offered in place of one that was lost. */
	private static final int FEW = 5;

	private final Slots slots;

	private final RosterSettingsBook settings;

	private final Clock clock;

	Openings(Slots slots, RosterSettingsBook settings, Clock clock) {
		this.slots = slots;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Lists the duties that residents may book, full ones among them, the next first.
	 * @param studio the studio that is wanted, null for any
	 * @param person the one who is wanted by name, null for any
	 * @param after the duty before these, null for the first page
	 */
	@PreAuthorize("permitAll()")
	public Offer of(Wanted wanted, @Nullable StudioView studio, @Nullable RepresentativeView person,
			@Nullable UUID after) {
		RosterSettings settings = this.settings.current();
		Optional<Shortage.Reason> closed = closed(settings, studio, person);
		if (closed.isPresent()) {
			return new Offer(List.of(), new Shortage(closed.get(), settings.bookingDays(), null), null);
		}
		LocalDate last = LocalDate.now(this.clock).plusDays(settings.bookingDays());
		List<Slot> ahead = this.slots.ahead(wanted, last, after, PAGE + 1);
		List<Slot> shown = ahead.stream().limit(PAGE).toList();
		List<Slot> manned = shown.stream().filter(Slot::isManned).toList();
		if (ahead.size() > PAGE) {
			return new Offer(manned, null, shown.get(PAGE - 1).id());
		}
		if (after != null || manned.stream().anyMatch((slot) -> !slot.isFull())) {
			return new Offer(manned, null, null);
		}
		return new Offer(manned, shortage(wanted, ahead, manned, settings.bookingDays(), last), null);
	}

	private static Optional<Shortage.Reason> closed(RosterSettings settings, @Nullable StudioView studio,
			@Nullable RepresentativeView person) {
		if (settings.slotCap() == 0) {
			return Optional.of(Shortage.Reason.NOT_TAKEN);
		}
		if (person != null && person.state() != RepresentativeState.ACTIVE) {
			return Optional.of(Shortage.Reason.NOT_SERVING);
		}
		if (studio == null || person != null || studio.state().isReceiving()) {
			return Optional.empty();
		}
		return Optional
			.of((studio.state() == StudioState.SUSPENDED) ? Shortage.Reason.SUSPENDED : Shortage.Reason.CLOSED);
	}

	private Shortage shortage(Wanted wanted, List<Slot> ahead, List<Slot> manned, int days, LocalDate last) {
		if (!manned.isEmpty()) {
			return new Shortage(Shortage.Reason.FULL, days, manned.get(manned.size() - 1).day());
		}
		if (!ahead.isEmpty()) {
			return new Shortage(Shortage.Reason.UNFILLED, days, ahead.get(0).day());
		}
		return this.slots.firstAfter(wanted, last)
			.map((day) -> new Shortage(Shortage.Reason.LATER, days, day))
			.orElseGet(() -> new Shortage(Shortage.Reason.NOBODY, days, null));
	}

	/** Finds the duty that a resident chose, where somebody can still be met there. */
	@PreAuthorize("permitAll()")
	public Optional<Slot> find(UUID dutyId) {
		return this.slots.find(dutyId).filter((slot) -> slot.isAhead(this.clock.instant()));
	}

	/**
	 * Lists what may come instead of a duty that was lost or does not suit: the next of
	 * the same representative or trade first, then that duty with whoever sits there now,
	 * then others of the studio; where that has none, those of other studios.
	 */
	@PreAuthorize("permitAll()")
	public List<Slot> insteadOf(AppointmentDetail lost) {
		LocalDate last = LocalDate.now(this.clock).plusDays(this.settings.current().bookingDays());
		Slot before = lost.slot();
		Wanted wanted = lost.wanted();
		UUID studio = wanted.studioId();
		Stream<Slot> same = wanted.representativeId() != null || wanted.profession() != null
				? this.slots.ahead(new Wanted(null, wanted.representativeId(), wanted.profession()), last, null, MOST)
					.stream()
				: Stream.empty();
		Stream<Slot> now = Stream.ofNullable(before);
		Stream<Slot> others = (studio != null)
				? this.slots.ahead(new Wanted(studio, null, null), last, null, MOST).stream() : Stream.empty();
		boolean stays = lost.state() == AppointmentState.DISTURBED;
		List<Slot> offered = Stream.of(same.limit(FEW), stays ? now : Stream.<Slot>empty(), others)
			.flatMap((slots) -> slots)
			.filter((slot) -> slot.isAhead(this.clock.instant()) && !slot.isFull())
			.filter((slot) -> stays || before == null || !slot.id().equals(before.id()))
			.distinct()
			.limit(2 * FEW)
			.toList();
		return offered.isEmpty() ? elsewhere(before, last).limit(2 * FEW).toList() : offered;
	}

	/** Those with a place left anywhere in the county but in one duty. */
	private Stream<Slot> elsewhere(@Nullable Slot but, LocalDate last) {
		return this.slots.ahead(new Wanted(null, null, null), last, null, MOST)
			.stream()
			.filter((slot) -> slot.isManned() && !slot.isFull() && (but == null || !slot.id().equals(but.id())));
	}

	/**
	 * Lists the duties that staff may propose, those with a place left, in other studios
	 * only where there is none in theirs.
	 */
	@PreAuthorize("hasRole('STAFF')")
	public List<Slot> toPropose(AppointmentDetail asked) {
		LocalDate last = LocalDate.now(this.clock).plusDays(2L * this.settings.current().bookingDays());
		UUID studio = asked.wanted().studioId();
		boolean named = asked.wanted().representativeId() != null || asked.profession() != null;
		Stream<Slot> same = (named || studio == null) ? this.slots
			.ahead(new Wanted(null, asked.wanted().representativeId(), asked.profession()), last, null, MOST)
			.stream() : Stream.empty();
		Stream<Slot> others = (studio != null)
				? this.slots.ahead(new Wanted(studio, null, null), last, null, MOST).stream() : Stream.empty();
		List<Slot> proposed = Stream.concat(same, others)
			.filter((slot) -> slot.isManned() && !slot.isFull())
			.distinct()
			.toList();
		return proposed.isEmpty() ? elsewhere(asked.slot(), last).toList() : proposed;
	}

	/**
	 * What a resident can choose from.
	 *
	 * @param shortage why no place is free, null where one is
	 * @param next the duty after which the next page begins, null on the last
	 */
	public record Offer(List<Slot> slots, @Nullable Shortage shortage, @Nullable UUID next) {

		public Offer {
			slots = List.copyOf(slots);
		}

		/** Tells whether a place is free. */
		public boolean isOpen() {
			return this.shortage == null;
		}

	}

}
