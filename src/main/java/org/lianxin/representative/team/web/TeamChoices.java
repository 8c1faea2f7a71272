package org.lianxin.representative.team.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.representative.team.ServiceTeams;
import org.lianxin.representative.team.TeamMemberView;
import org.lianxin.representative.team.TeamView;
import org.lianxin.studio.Places;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.VillageView;
import org.lianxin.web.Option;
import org.lianxin.web.OptionGroup;
import org.lianxin.web.Options;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the forms about teams can choose from, in the reader's words. */
@Component
class TeamChoices {

	private final ServiceTeams teams;

	private final StudioService studios;

	private final Places places;

	private final Options options;

	private final MessageSource messages;

	TeamChoices(ServiceTeams teams, StudioService studios, Places places, Options options, MessageSource messages) {
		this.teams = teams;
		this.studios = studios;
		this.places = places;
		this.options = options;
		this.messages = messages;
	}

	List<Option> professions() {
		return this.options.of(Profession::key, Profession.values());
	}

	List<Option> studios() {
		return this.studios.all().stream().map((studio) -> new Option(studio.id().toString(), studio.name())).toList();
	}

	/** A liaison has teams of their own studio only. */
	List<Option> studiosOfMine() {
		SignedIn person = SignedIn.required();
		return studios().stream()
			.filter((option) -> person.role() != Role.LIAISON
					|| person.workplaceId().filter((id) -> id.toString().equals(option.value())).isPresent())
			.toList();
	}

	List<Option> leaders(List<TeamMemberView> members) {
		return members.stream()
			.map((member) -> new Option(member.representativeId().toString(), member.name()))
			.toList();
	}

	/** The teams that may be asked for, trade by trade. */
	List<OptionGroup> teams() {
		Map<Profession, List<Option>> groups = new LinkedHashMap<>();
		for (TeamView team : this.teams.all()) {
			groups.computeIfAbsent(team.profession(), (profession) -> new ArrayList<>())
				.add(new Option(team.code(), team.name()));
		}
		return groups.entrySet()
			.stream()
			.map((group) -> new OptionGroup(words(group.getKey().key()), group.getValue()))
			.toList();
	}

	/** The villages, township by township; empty where the reference data lacks them. */
	List<OptionGroup> villages() {
		Map<String, List<Option>> groups = new LinkedHashMap<>();
		for (VillageView village : this.places.villages()) {
			groups.computeIfAbsent(village.townshipName(), (township) -> new ArrayList<>())
				.add(new Option(village.id().toString(), village.name()));
		}
		return groups.entrySet().stream().map((group) -> new OptionGroup(group.getKey(), group.getValue())).toList();
	}

	/** Returns the constant of that name, or null where an address names none. */
	static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
		return Arrays.stream(type.getEnumConstants())
			.filter((value) -> value.name().equals(name))
			.findFirst()
			.orElse(null);
	}

	private String words(String key) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.messages.getMessage(key, null, locale);
	}

}
