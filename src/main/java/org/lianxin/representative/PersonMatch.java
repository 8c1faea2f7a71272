package org.lianxin.representative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.spreadsheet.Fault;
import org.lianxin.spreadsheet.Table;

/**
 * Tells which lines of a list speak of whom: somebody known has the same name and the
 * same phone or tail of the identity card. A name alone is enough where only one bears
 * it.
 */
final class PersonMatch {

	private final Map<String, List<KnownRepresentative>> known;

	private final Contacts contacts;

	private final Map<String, Integer> rowsByMark = new HashMap<>();

	private final Map<UUID, Integer> rowsByPerson = new HashMap<>();

	private final Set<String> namesTwice;

	private final List<Fault> faults;

	PersonMatch(List<RepresentativeLine> lines, Map<String, List<KnownRepresentative>> known, Contacts contacts,
			List<Fault> faults) {
		this.known = known;
		this.contacts = contacts;
		this.faults = faults;
		this.namesTwice = twice(lines);
	}

	private static Set<String> twice(List<RepresentativeLine> lines) {
		Set<String> once = new HashSet<>();
		Set<String> twice = new HashSet<>();
		lines.forEach((line) -> {
			if (!once.add(line.name())) {
				twice.add(line.name());
			}
		});
		return twice;
	}

	/** Tells whether somebody known bears that name. */
	boolean isNamesake(RepresentativeLine line) {
		return this.known.containsKey(line.name());
	}

	/**
	 * Finds whom a line speaks of.
	 * @return one known, or empty for somebody new; null where the line is faulty
	 */
	@Nullable Optional<KnownRepresentative> find(RepresentativeLine line) {
		if (isRepeated(line)) {
			return null;
		}
		List<KnownRepresentative> found = (line.code() != null) ? coded(line) : candidates(line);
		if (line.code() != null && found.isEmpty()) {
			fault(line, "code.unknown");
			return null;
		}
		if (found.size() > 1) {
			fault(line, "namesakes", line.name(), found.size());
			return null;
		}
		if (found.isEmpty()) {
			return Optional.empty();
		}
		Integer earlier = this.rowsByPerson.putIfAbsent(found.get(0).id(), line.row());
		if (earlier != null) {
			fault(line, "repeated", earlier);
			return null;
		}
		return Optional.of(found.get(0));
	}

	private boolean isRepeated(RepresentativeLine line) {
		if (line.phone() == null && line.idTail() == null) {
			if (line.code() == null && this.namesTwice.contains(line.name())) {
				fault(line, "unmarked", line.name());
				return true;
			}
			return false;
		}
		Integer earlier = first(note(line, "phone", line.phone()), note(line, "tail", line.idTail()));
		if (earlier != null) {
			fault(line, "repeated", earlier);
		}
		return earlier != null;
	}

	private @Nullable Integer note(RepresentativeLine line, String kind, @Nullable String mark) {
		return (mark != null) ? this.rowsByMark.putIfAbsent(line.name() + "/" + kind + "/" + mark, line.row()) : null;
	}

	private static @Nullable Integer first(@Nullable Integer one, @Nullable Integer other) {
		return (one != null) ? one : other;
	}

	private List<KnownRepresentative> coded(RepresentativeLine line) {
		return this.known.getOrDefault(line.name(), List.of())
			.stream()
			.filter((person) -> person.code().equals(line.code()))
			.toList();
	}

	private List<KnownRepresentative> candidates(RepresentativeLine line) {
		List<KnownRepresentative> namesakes = this.known.getOrDefault(line.name(), List.of());
		if (namesakes.isEmpty()) {
			return namesakes;
		}
		byte[] phone = (line.phone() != null) ? this.contacts.phoneIndex(line.phone()) : null;
		byte[] tail = (line.idTail() != null) ? this.contacts.idTailIndex(line.name(), line.idTail()) : null;
		Set<KnownRepresentative> marked = new LinkedHashSet<>();
		namesakes.stream()
			.filter((person) -> phone != null && person.hasPhone(phone) || tail != null && person.hasIdTail(tail))
			.forEach(marked::add);
		return !marked.isEmpty() ? new ArrayList<>(marked)
				: namesakes.stream().filter((person) -> person.couldHave(phone, tail)).toList();
	}

	private void fault(RepresentativeLine line, String key, Object... arguments) {
		this.faults.add(Table.fault(line.row(), RepresentativeColumns.PREFIX + key, arguments));
	}

}
