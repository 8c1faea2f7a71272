package org.lianxin.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lianxin.account.AccountState;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.Workplaces;
import org.lianxin.web.Option;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen for an account. */
@Component
class AccountOptions {

	private final MessageSource messages;

	private final Map<Role, Workplaces> workplaces;

	AccountOptions(MessageSource messages, List<Workplaces> workplaces) {
		this.messages = messages;
		this.workplaces = workplaces.stream().collect(Collectors.toMap(Workplaces::role, Function.identity()));
	}

	List<Option> roles(Locale locale) {
		return Arrays.stream(Role.values()).map((role) -> option(role.name(), role.key(), locale)).toList();
	}

	/** The roles with a word on what each is for. */
	List<Option> explainedRoles(Locale locale) {
		return Arrays.stream(Role.values()).map((role) -> option(role.name(), role.key() + ".what", locale)).toList();
	}

	List<Option> states(Locale locale) {
		return Arrays.stream(AccountState.values()).map((state) -> option(state.name(), state.key(), locale)).toList();
	}

	/** The places to choose from; where there are too many, those that the words name. */
	List<Option> workplaces(Role role, @Nullable String words) {
		Workplaces places = this.workplaces.get(role);
		if (places == null) {
			return List.of();
		}
		boolean named = words != null && !words.isBlank();
		return (places.areSought() && named) ? places.options(words.strip()) : places.options();
	}

	boolean areSought(Role role) {
		return Optional.ofNullable(this.workplaces.get(role)).map(Workplaces::areSought).orElse(false);
	}

	Optional<String> workplace(Role role, UUID id) {
		return Optional.ofNullable(this.workplaces.get(role)).flatMap((places) -> places.name(id));
	}

	private Option option(String value, String key, Locale locale) {
		return new Option(value, this.messages.getMessage(key, null, locale));
	}

}
