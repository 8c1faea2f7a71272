package org.lianxin.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.CongressTerms;
import org.lianxin.representative.ElectRepresentative;
import org.lianxin.representative.EnterRepresentative;
import org.lianxin.representative.ElectoralUnits;
import org.lianxin.representative.Level;
import org.lianxin.representative.RepresentativeFacts;
import org.lianxin.representative.RepresentativeImport;
import org.lianxin.representative.RepresentativeLine;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.representative.Sex;
import org.lianxin.representative.TermFacts;
import org.lianxin.representative.TermView;
import org.lianxin.studio.StudioView;

import org.springframework.stereotype.Component;

/**
 * Enters the representatives of a county of the demo: one by one those whom a file names,
 * at one stroke all others.
 */
@Component
@DemoOnly
class Electorate {

	private final CongressTerms terms;

	private final ElectoralUnits units;

	private final RepresentativeService representatives;

	private final RepresentativeImport lists;

	Electorate(CongressTerms terms, ElectoralUnits units, RepresentativeService representatives,
			RepresentativeImport lists) {
		this.terms = terms;
		this.units = units;
		this.representatives = representatives;
		this.lists = lists;
	}

	/** Enters them all; what it returns are those of the file, by code. */
	Map<String, RepresentativeView> enter(DemoCounty county, Cast cast) {
		Map<Level, TermFacts> present = addTerms(county);
		UUID term = presentTerm();
		List<Trade> trades = Trade.all();
		Map<String, RepresentativeView> named = new HashMap<>();
		for (Row row : Row.of("representatives.csv", county)) {
			RepresentativeView person = enter(row, cast.studios().get(row.text("studio_slug")), trades, term);
			named.put(person.code(), person);
		}
		cast.studios()
			.values()
			.forEach((studio) -> cast.seats().put(studio.id(), this.representatives.inStudio(studio.id())));
		this.lists.apply(fill(county, cast, trades, present));
		return named;
	}

	private Map<Level, TermFacts> addTerms(DemoCounty county) {
		Map<Level, TermFacts> present = new HashMap<>();
		for (Row row : Row.of("terms.csv", county)) {
			String until = row.maybe("ends_on");
			TermFacts facts = new TermFacts(row.one(Level.class, "level"), Integer.parseInt(row.text("number")),
					LocalDate.parse(row.text("starts_on")), (until != null) ? LocalDate.parse(until) : null);
			this.terms.add(facts);
			present.put(facts.level(), facts);
		}
		return present;
	}

	/** Those of the file were elected to the present congress of the county. */
	private UUID presentTerm() {
		return this.terms.all()
			.stream()
			.filter((term) -> term.level() == Level.COUNTY)
			.map(TermView::id)
			.findFirst()
			.orElseThrow();
	}

	private RepresentativeView enter(Row row, StudioView studio, List<Trade> trades, UUID term) {
		Trade trade = Trade.of(trades, row.maybe("post"), row.maybe("field")).orElse(null);
		Sex sex = row.text("sex").equals("F") ? Sex.FEMALE : Sex.MALE;
		RepresentativeFacts facts = new RepresentativeFacts(row.text("name"), sex, row.number("birth_year"),
				Level.COUNTY, trade != null && trade.leadingCadre(),
				(trade != null) ? trade.office(row.text("name"), studio.townshipName()) : null, row.maybe("post"),
				row.maybe("field"), (trade != null) ? trade.professions() : List.of(), row.maybe("strengths"),
				row.maybe("languages"), electoralUnit(studio, trade), null, studio.townshipId());
		Integer weekday = row.number("on_duty_weekday");
		return this.representatives
			.enter(new EnterRepresentative(new ElectRepresentative(row.text("code"), facts, null, null), term,
					studio.id(), (weekday != null) ? DayOfWeek.of(weekday) : null, row.maybe("duty_time")));
	}

	private @Nullable UUID electoralUnit(StudioView studio, @Nullable Trade trade) {
		String name = (trade != null && trade.electoralUnit() != null) ? trade.electoralUnit() : studio.townshipName();
		return (name != null) ? this.units.ensure(name) : null;
	}

	private List<RepresentativeLine> fill(DemoCounty county, Cast cast, List<Trade> trades,
			Map<Level, TermFacts> present) {
		Map<UUID, Integer> sizes = cast.seats()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (seats) -> seats.getValue().size()));
		Populace populace = new Populace(new Random(county.seed()), everyName(), trades, cast.villages());
		List<RepresentativeLine> lines = new ArrayList<>();
		for (Newcomer person : populace.fill(cast.studios().values(), sizes, county.representatives())) {
			lines.add(line(lines.size() + 1, person, present.get(person.level())));
		}
		return lines;
	}

	private static Set<String> everyName() {
		return Stream.of("representatives.csv", "accounts.csv", "residents.csv")
			.flatMap((file) -> Row.of(file).stream())
			.map((row) -> row.text("name"))
			.collect(Collectors.toSet());
	}

	private static RepresentativeLine line(int row, Newcomer person, @Nullable TermFacts term) {
		Trade trade = person.trade();
		StudioView studio = person.studio();
		return new RepresentativeLine(row, null, person.name(), person.sex(), person.birthYear(), person.phone(), null,
				person.level(), (term != null) ? List.of(term.number()) : List.of(), person.electoralUnit(),
				trade.leadingCadre(), trade.office(person.name(), person.village().townshipName()), trade.post(),
				trade.field(), trade.professions(), trade.strengths(), null,
				person.village().townshipName() + "/" + person.village().name(), person.village().townshipName(),
				(studio != null) ? studio.name() : null, null, null);
	}

}
