package org.lianxin.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Turns constants into the choices of a form, in the reader's words. */
@Component
public class Options {

	private final MessageSource messages;

	Options(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Returns one choice for each constant, in the order given.
	 * @param key the message key of a constant's name
	 */
	@SafeVarargs
	public final <E extends Enum<E>> List<Option> of(Function<E, String> key, E... constants) {
		return Arrays.stream(constants).map((constant) -> option(constant.name(), key.apply(constant))).toList();
	}

	/** Returns a choice whose words are a message with those arguments. */
	public Option option(String value, String key, Object... arguments) {
		return new Option(value, this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
	}

}
