package org.lianxin.representative;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Masking;
import org.lianxin.spreadsheet.Findings.Change;
import org.lianxin.spreadsheet.Words;

import org.springframework.stereotype.Component;

/** Says in words what an import would change of one person. */
@Component
class Changes {

	private static final String PREFIX = RepresentativeColumns.PREFIX;

	private final Contacts contacts;

	private final Words words;

	Changes(Contacts contacts, Words words) {
		this.contacts = contacts;
		this.words = words;
	}

	/** Returns the name of a level. */
	String named(Level level) {
		return word(level.key());
	}

	/**
	 * Tells what differs in the facts.
	 * @param named the name of a place or a unit
	 */
	List<Change> ofFacts(RepresentativeFacts before, RepresentativeFacts after, Function<UUID, String> named) {
		List<Change> changes = new ArrayList<>();
		compare(changes, "sex", before.sex(), after.sex(), (sex) -> word(sex.key()));
		compare(changes, "birthYear", before.birthYear(), after.birthYear(), String::valueOf);
		compare(changes, "level", before.level(), after.level(), (level) -> word(level.key()));
		compare(changes, "leadingCadre", before.leadingCadre(), after.leadingCadre(),
				(yes) -> word(yes ? "spreadsheet.yes" : "spreadsheet.no"));
		compare(changes, "post", before.post(), after.post(), Function.identity());
		compare(changes, "field", before.field(), after.field(), Function.identity());
		compare(changes, "professions", before.professions(), after.professions(),
				(trades) -> joined(trades.stream().map((trade) -> word(trade.key())).toList()));
		compare(changes, "strengths", before.strengths(), after.strengths(), Function.identity());
		compare(changes, "languages", before.languages(), after.languages(), Function.identity());
		compare(changes, "electoralUnit", before.electoralUnitId(), after.electoralUnitId(), named);
		compare(changes, "contactVillage", before.contactVillageId(), after.contactVillageId(), named);
		compare(changes, "residenceTownship", before.residenceTownshipId(), after.residenceTownshipId(), named);
		return changes;
	}

	/** Tells what differs in the phone and the tail, which stay masked. */
	List<Change> ofContact(KnownRepresentative before, @Nullable String phone, @Nullable String idTail) {
		List<Change> changes = new ArrayList<>();
		if (phone != null) {
			String known = this.contacts.phone(before.id(), before.contact().phone()).map(Masking::phone).orElse("");
			changes.add(new Change(PREFIX + "phone", known, Masking.phone(phone)));
		}
		if (idTail != null) {
			String known = (before.contact().idTailIndex() != null) ? "****" : "";
			changes.add(new Change(PREFIX + "idTail", known, "**" + idTail.substring(idTail.length() - 2)));
		}
		return changes;
	}

	/** Tells what differs in where and when they sit. */
	List<Change> ofSeat(KnownRepresentative.@Nullable Seat before, ImportPlan.@Nullable Move move,
			Function<UUID, String> named) {
		List<Change> changes = new ArrayList<>();
		if (move != null) {
			compare(changes, "studio", (before != null) ? before.studioId() : null, move.studioId(), named);
			compare(changes, "weekday", (before != null) ? before.weekday() : null, move.weekday(),
					(day) -> word(RepresentativeColumns.weekdayKey(DayOfWeek.of(day))));
			compare(changes, "dutyTime", (before != null) ? before.dutyTime() : null, move.dutyTime(),
					Function.identity());
		}
		return changes;
	}

	/** Tells which terms are added to those that are known. */
	List<Change> ofTerms(Collection<Integer> added) {
		return added.isEmpty() ? List.of()
				: List.of(new Change(PREFIX + "terms", "", joined(added.stream().map(String::valueOf).toList())));
	}

	private static <T> void compare(List<Change> changes, String column, @Nullable T before, @Nullable T after,
			Function<T, String> told) {
		if (!Objects.equals(before, after)) {
			changes.add(new Change(PREFIX + column, (before != null) ? told.apply(before) : "",
					(after != null) ? told.apply(after) : ""));
		}
	}

	private String joined(Collection<String> words) {
		return words.stream().collect(Collectors.joining(word("spreadsheet.list.and")));
	}

	private String word(String key) {
		return this.words.word(key);
	}

}
