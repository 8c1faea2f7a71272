package org.lianxin.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.petition.Contact;
import org.lianxin.petition.PetitionKind;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.VillageView;

/**
 * Draws the petitions of a county from its seed: which matter, from which village and
 * resident, when, and how far. Two draws on the same day are the same.
 */
class Storybook {

	/** The studios of trades, and what belongs to them. */
	private static final Map<PetitionKind, String> TRADES = Map.of(PetitionKind.SCHOOLING, "jiaoyu",
			PetitionKind.MEDICAL, "weisheng-jiankang", PetitionKind.FARMING, "nongye-keji");

	/** One in so many lies where the accounts that the console names are at work. */
	private static final int NEAR = 8;

	private static final int ANONYMOUS = 6;

	private static final int DRAWS = 12;

	private final DemoCounty county;

	private final Cast cast;

	private final UseCases useCases;

	private final Schedule schedule;

	private final Phrases phrases = Phrases.read();

	private final List<Tale> tales = Tale.all();

	private final List<Row> residents = Row.of("residents.csv");

	private final Map<Tale, Integer> told = new HashMap<>();

	private final Random random;

	Storybook(DemoCounty county, Cast cast, UseCases useCases, Schedule schedule) {
		this.county = county;
		this.cast = cast;
		this.useCases = useCases;
		this.schedule = schedule;
		this.random = new Random(county.seed());
	}

	/** Returns everything that happened to all petitions, in the order of time. */
	List<Scene> scenes() {
		List<Scene> scenes = new ArrayList<>();
		for (Fate fate : Fate.values()) {
			for (int petition = 0; petition < fate.in(this.county); petition++) {
				scenes.addAll(story(fate));
			}
		}
		scenes.sort(Comparator.comparing(Scene::at));
		return scenes;
	}

	private List<Scene> story(Fate fate) {
		for (Tale tale : leastTold(fate)) {
			for (int draw = 0; draw < DRAWS; draw++) {
				List<Beat> beats = new Script(fate, tale, this.random, industry(tale), otherUnits(tale)).beats();
				List<LocalDate> days = this.schedule.days(beats, last(fate));
				if (tale.fits(days.get(0))) {
					this.told.merge(tale, 1, Integer::sum);
					return scenes(tale, beats,
							tale.isTypedByTheResident() ? this.schedule.beganAtHome(days, this.random) : days);
				}
			}
		}
		throw new IllegalStateException("no tale for " + fate);
	}

	private List<Tale> leastTold(Fate fate) {
		Map<Tale, Integer> lots = new HashMap<>();
		List<Tale> suitable = this.tales.stream().filter(fate::suits).toList();
		suitable.forEach((tale) -> lots.put(tale, this.random.nextInt()));
		return suitable.stream()
			.sorted(Comparator.comparingInt((Tale tale) -> this.told.getOrDefault(tale, 0)).thenComparing(lots::get))
			.toList();
	}

	private LocalDate last(Fate fate) {
		if (fate == Fate.HANDLED) {
			// To be passed on the same day, whatever day that is.
			return this.schedule.today();
		}
		int back = fate.newest() + this.random.nextInt(fate.oldest() - fate.newest() + 1);
		return this.schedule.before(this.schedule.today(), back);
	}

	private List<Scene> scenes(Tale tale, List<Beat> beats, List<LocalDate> days) {
		PetitionStory story = new PetitionStory(this.useCases, this.cast, this.phrases, tale, village(tale), contact(),
				this.random.nextLong());
		List<Instant> moments = this.schedule.moments(days, this.random);
		List<Scene> scenes = new ArrayList<>();
		for (int beat = 0; beat < beats.size(); beat++) {
			Beat.Action action = beats.get(beat).action();
			LocalDate day = days.get(beat);
			scenes.add(new Scene(moments.get(beat), () -> action.on(story, day, this.schedule.today())));
		}
		return scenes;
	}

	private VillageView village(Tale tale) {
		StudioView shown = this.cast.studios().values().iterator().next();
		List<VillageView> fitting = this.cast.villages()
			.stream()
			.filter((village) -> tale.fits(this.phrases.isTown(village.name())))
			.toList();
		List<VillageView> near = fitting.stream()
			.filter((village) -> village.townshipId().equals(shown.townshipId()))
			.toList();
		List<VillageView> choice = (!near.isEmpty() && this.random.nextInt(NEAR) == 0) ? near : fitting;
		return choice.get(this.random.nextInt(choice.size()));
	}

	private Contact contact() {
		if (this.random.nextInt(ANONYMOUS) == 0) {
			return Contact.NONE;
		}
		Row resident = this.residents.get(this.random.nextInt(this.residents.size()));
		return Contact.of(resident.maybe("name"), resident.maybe("phone"), resident.maybe("contact_words"));
	}

	private @Nullable StudioView industry(Tale tale) {
		return Optional.ofNullable(TRADES.get(tale.kind()))
			.filter((slug) -> this.random.nextInt(3) == 0)
			.map(this.cast.studios()::get)
			.orElse(null);
	}

	private List<String> otherUnits(Tale tale) {
		return Stream.of("police", "housing", "transport", "enforcement")
			.filter((unit) -> !unit.equals(tale.text("unit_code")))
			.toList();
	}

}
