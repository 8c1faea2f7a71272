package org.lianxin.representative;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Masking;
import org.lianxin.spreadsheet.Comparison;
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
		Comparison compared = new Comparison(PREFIX);
		compared.of("sex", before.sex(), after.sex(), (sex) -> word(sex.key()));
		compared.of("birthYear", before.birthYear(), after.birthYear(), String::valueOf);
		compared.of("level", before.level(), after.level(), (level) -> word(level.key()));
		compared.of("leadingCadre", before.leadingCadre(), after.leadingCadre(),
				(yes) -> word(yes ? "spreadsheet.yes" : "spreadsheet.no"));
		compared.of("office", before.office(), after.office());
		compared.of("post", before.post(), after.post());
		compared.of("field", before.field(), after.field());
		compared.of("professions", before.professions(), after.professions(),
				(trades) -> joined(trades.stream().map((trade) -> word(trade.key())).toList()));
		compared.of("strengths", before.strengths(), after.strengths());
		compared.of("languages", before.languages(), after.languages());
		compared.of("electoralUnit", before.electoralUnitId(), after.electoralUnitId(), named);
		compared.of("contactVillage", before.contactVillageId(), after.contactVillageId(), named);
		compared.of("residenceTownship", before.residenceTownshipId(), after.residenceTownshipId(), named);
		return compared.changes();
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
		Comparison compared = new Comparison(PREFIX);
		if (move != null) {
			compared.of("studio", (before != null) ? before.studioId() : null, move.studioId(), named);
			compared.of("weekday", (before != null) ? before.weekday() : null, move.weekday(),
					(day) -> word(RepresentativeColumns.weekdayKey(DayOfWeek.of(day))));
			compared.of("dutyTime", (before != null) ? before.dutyTime() : null, move.dutyTime());
		}
		return compared.changes();
	}

	/** Tells which terms are added to those that are known. */
	List<Change> ofTerms(Collection<Integer> added) {
		return added.isEmpty() ? List.of()
				: List.of(new Change(PREFIX + "terms", "", joined(added.stream().map(String::valueOf).toList())));
	}

	private String joined(Collection<String> words) {
		return words.stream().collect(Collectors.joining(word("spreadsheet.list.and")));
	}

	private String word(String key) {
		return this.words.word(key);
	}

}
