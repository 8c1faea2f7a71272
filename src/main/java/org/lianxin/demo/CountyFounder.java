package org.lianxin.demo;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.CountyOpening;
import org.lianxin.account.CreateAccount;
import org.lianxin.account.DemoAccounts;
import org.lianxin.account.OpenCounty;
import org.lianxin.account.Role;
import org.lianxin.petition.HandlingUnitView;
import org.lianxin.petition.HandlingUnits;
import org.lianxin.petition.PetitionKind;
import org.lianxin.petition.UnitFacts;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.studio.OpenStudio;
import org.lianxin.studio.Places;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioFacts;
import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioState;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.TownshipView;

import org.springframework.stereotype.Component;

/**
 * Opens a county of the demo and gives it studios, representatives, units and accounts.
 */
@Component
@DemoOnly
class CountyFounder {

	private static final String ADMINISTRATOR = "admin";

	private final CountyOpening opening;

	private final DemoAccounts accounts;

	private final StudioService studios;

	private final Places places;

	private final Electorate electorate;

	private final Teamwork teamwork;

	private final Upkeep upkeep;

	private final Appearances appearances;

	private final HandlingUnits units;

	private final Persons persons;

	CountyFounder(CountyOpening opening, DemoAccounts accounts, StudioService studios, Places places,
			Electorate electorate, Teamwork teamwork, Upkeep upkeep, Appearances appearances, HandlingUnits units,
			Persons persons) {
		this.opening = opening;
		this.accounts = accounts;
		this.studios = studios;
		this.places = places;
		this.electorate = electorate;
		this.teamwork = teamwork;
		this.upkeep = upkeep;
		this.appearances = appearances;
		this.units = units;
		this.persons = persons;
	}

	/** Opens the county; what it returns knows everybody who acts in it. */
	Cast found(DemoCounty county) {
		List<Row> people = Row.of("accounts.csv", county);
		Row first = people.stream()
			.filter((row) -> row.text("username").equals(ADMINISTRATOR))
			.findFirst()
			.orElseThrow();
		this.persons.asOperator(() -> {
			this.accounts.makeOperator("operator");
			this.opening
				.open(new OpenCounty(county.id(), county.slug(), county.initials(), ADMINISTRATOR, first.text("name")));
		});
		Cast cast = new Cast(new LinkedHashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(),
				new HashMap<>(), this.places.villages());
		this.persons.as(ADMINISTRATOR, () -> {
			openStudios(county, cast);
			Map<String, RepresentativeView> seated = this.electorate.enter(county, cast);
			this.teamwork.form(cast);
			Map<String, HandlingUnitView> added = addUnits(county, cast);
			people.forEach((row) -> makeAccount(row, cast, seated, added));
		});
		return cast;
	}

	/** Does for the studios what was done of late. */
	void keepUp(DemoCounty county, Cast cast) {
		this.persons.as(ADMINISTRATOR, () -> {
			this.appearances.show(county, cast);
			this.upkeep.show(county, cast);
		});
	}

	private void openStudios(DemoCounty county, Cast cast) {
		Map<String, UUID> townships = this.places.townships()
			.stream()
			.collect(Collectors.toMap(TownshipView::name, TownshipView::id));
		for (Row row : Row.of("studios.csv", county)) {
			UUID township = townships.get(row.text("township_name"));
			StudioFacts facts = new StudioFacts(row.text("name"), row.one(StudioKind.class, "kind"), township,
					row.maybe("address"), row.maybe("how_to_find"), row.maybe("reception_times"), row.maybe("theme"),
					row.maybe("phone"), profession(row));
			StudioState state = row.text("state").equals(StudioState.PREPARING.name()) ? StudioState.PREPARING
					: StudioState.OPEN;
			StudioView studio = this.studios.open(new OpenStudio(row.text("slug"), facts, state));
			cast.studios().put(studio.slug(), studio);
		}
	}

	private static @Nullable Profession profession(Row row) {
		String name = row.maybe("profession");
		return (name != null) ? Profession.valueOf(name) : null;
	}

	private Map<String, HandlingUnitView> addUnits(DemoCounty county, Cast cast) {
		Map<String, HandlingUnitView> added = new HashMap<>();
		for (Row row : Row.of("units.csv", county)) {
			Set<PetitionKind> kinds = EnumSet.noneOf(PetitionKind.class);
			row.several("kinds").forEach((kind) -> kinds.add(PetitionKind.valueOf(kind)));
			HandlingUnitView unit = this.units.add(row.text("code"),
					new UnitFacts(row.text("name"), row.text("short_name"), kinds, row.maybe("phone"), false));
			added.put(unit.code(), unit);
			cast.units().put(unit.code(), unit.id());
		}
		return added;
	}

	private void makeAccount(Row row, Cast cast, Map<String, RepresentativeView> seated,
			Map<String, HandlingUnitView> added) {
		String username = row.text("username");
		Role role = row.one(Role.class, "role");
		switch (role) {
			case LIAISON -> {
				StudioView studio = cast.studios().get(row.text("studio_slug"));
				cast.liaisons().put(studio.id(), username);
				make(row, role, studio.id(), studio.name());
			}
			case REPRESENTATIVE -> {
				RepresentativeView representative = seated.get(row.text("representative_code"));
				cast.speakers().put(representative.id(), username);
				make(row, role, representative.id(), representative.studioName());
			}
			case UNIT_OFFICER -> {
				HandlingUnitView unit = added.get(row.text("unit_code"));
				cast.officers().putIfAbsent(unit.code(), username);
				make(row, role, unit.id(), unit.shortName());
			}
			case ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR, SUPERVISOR -> make(row, role, null, null);
		}
	}

	private void make(Row row, Role role, @Nullable UUID workplaceId, @Nullable String workplace) {
		this.accounts.make(new CreateAccount(row.text("username"), row.text("name"), role, workplaceId, workplace));
	}

}
