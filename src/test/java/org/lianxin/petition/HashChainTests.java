package org.lianxin.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is done to a timeline afterwards shows. */
class HashChainTests {

	private CurrentCounty.Scope county;

	private Petition petition;

	private List<PetitionStep> steps;

	@BeforeEach
	void archive() {
		this.county = CurrentCounty.enter(371525);
		this.petition = PlainPetitions.archived();
		this.steps = new ArrayList<>(PlainPetitions.steps(this.petition));
		assertThat(this.steps).hasSize(7);
	}

	@AfterEach
	void leave() {
		this.county.close();
	}

	@Test
	void anUntouchedTimelineIsWhole() {
		assertThat(ArchiveCheck.firstBroken(this.petition, this.steps)).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("changes")
	void aChangedFieldShows(String field, Object value) {
		ReflectionTestUtils.setField(this.steps.get(3), field, value);
		assertThat(ArchiveCheck.firstBroken(this.petition, this.steps)).hasValue(4);
	}

	static Stream<Arguments> changes() {
		return Stream.of(Arguments.of("countyId", 370831), Arguments.of("petitionId", UUID.randomUUID()),
				Arguments.of("sequence", 5), Arguments.of("act", Act.PROGRESS), Arguments.of("step", Step.RECEIVED),
				Arguments.of("shownToResident", true), Arguments.of("accountId", UUID.randomUUID()),
				Arguments.of("actor", "别人"), Arguments.of("workplace", "民政局"), Arguments.of("subject", ""),
				Arguments.of("words", "换了灯泡。"), Arguments.of("dueOn", LocalDate.of(2026, 3, 3)),
				Arguments.of("rating", Rating.SATISFIED), Arguments.of("photoDigests", ""),
				Arguments.of("at", PlainPetitions.NOW.plusMillis(1)), Arguments.of("previousHash", new byte[32]),
				Arguments.of("hash", new byte[32]));
	}

	@Test
	void everyColumnIsUnderTheHash() {
		Stream<String> changed = changes().map((change) -> (String) change.get()[0]);
		assertThat(PetitionStep.class.getDeclaredFields()).extracting("name")
			.filteredOn((name) -> !name.equals("id") && !((String) name).startsWith("$"))
			.containsExactlyInAnyOrderElementsOf(changed.toList());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4, 7 })
	void aRemovedEntryShows(int sequence) {
		this.steps.remove(sequence - 1);
		assertThat(ArchiveCheck.firstBroken(this.petition, this.steps)).hasValue(sequence);
	}

	@Test
	void anEmptiedTimelineShows() {
		assertThat(ArchiveCheck.firstBroken(this.petition, List.of())).hasValue(1);
	}

	@Test
	void swappedEntriesShow() {
		Collections.swap(this.steps, 2, 3);
		assertThat(ArchiveCheck.firstBroken(this.petition, this.steps)).hasValue(3);
	}

	@Test
	void anInsertedEntryShows() {
		PetitionStep forged = new PetitionStep(371525, this.petition.id(), 4, Step.RECEIVED,
				Entry.of(Act.NOTE, PlainPetitions.LIAISON, PlainPetitions.NOW), this.steps.get(2).hash());
		this.steps.add(3, forged);
		assertThat(ArchiveCheck.firstBroken(this.petition, this.steps)).hasValue(5);
	}

	@Test
	void anAppendedEntryShows() {
		PetitionStep forged = new PetitionStep(371525, this.petition.id(), 8, Step.ARCHIVED,
				Entry.of(Act.NOTE, PlainPetitions.LIAISON, PlainPetitions.NOW), this.steps.get(6).hash());
		this.steps.add(forged);
		assertThat(ArchiveCheck.firstBroken(this.petition, this.steps)).isPresent();
	}

	@Test
	void anEntryOfAnotherPetitionShows() {
		this.steps.set(0, PlainPetitions.steps(PlainPetitions.registered()).get(0));
		assertThat(ArchiveCheck.firstBroken(this.petition, this.steps)).isPresent();
	}

	@Test
	void tellsNullFromEmptyAndOneFieldFromTwo() {
		assertThat(List.of(hash("a", null), hash("a", ""), hash("", "a"), hash("a"), hash("a", "", "")))
			.doesNotHaveDuplicates();
	}

	private static String hash(Object... fields) {
		return HexFormat.of().formatHex(HashChain.hash(HashChain.START, Stream.of(fields)));
	}

}
