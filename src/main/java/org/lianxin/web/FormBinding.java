package org.lianxin.web;

import java.beans.PropertyEditorSupport;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Days;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes what can't be read in a form for nothing given. A record that can't be filled
 * would else leave no form to show again, and nothing typed into the other fields.
 */
@ControllerAdvice
class FormBinding {

	/** People leave out the first zero, browsers don't. */
	private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("H:mm[:ss]");

	@InitBinder("form")
	void readKindly(WebDataBinder binder) {
		binder.registerCustomEditor(MultipartFile.class, new Kindly((words) -> null));
		binder.registerCustomEditor(UUID.class, new Kindly(UUID::fromString));
		binder.registerCustomEditor(LocalDate.class, new Kindly(Days::read));
		binder.registerCustomEditor(LocalTime.class, new Kindly((words) -> LocalTime.parse(words, HOURS)));
		Class<?> form = (binder.getTargetType() != null) ? binder.getTargetType().resolve() : null;
		if (form != null && form.isRecord()) {
			for (RecordComponent component : form.getRecordComponents()) {
				readConstants(binder, component.getType());
			}
		}
	}

	/** An empty box of a filter narrows nothing, in a list as in its file. */
	@InitBinder("filter")
	void leaveOutTheEmpty(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
	}

	private void readConstants(WebDataBinder binder, Class<?> type) {
		if (type.isEnum()) {
			binder.registerCustomEditor(type, new Kindly((words) -> constant(type, words)));
		}
	}

	private static Object constant(Class<?> type, String name) {
		for (Object constant : type.getEnumConstants()) {
			if (((Enum<?>) constant).name().equals(name)) {
				return constant;
			}
		}
		throw new IllegalArgumentException(name);
	}

	private static final class Kindly extends PropertyEditorSupport {

		private final Function<String, @Nullable Object> reader;

		Kindly(Function<String, @Nullable Object> reader) {
			this.reader = reader;
		}

		@Override
		public void setAsText(String words) {
			setValue(read(words.strip()));
		}

		private @Nullable Object read(String words) {
			try {
				return this.reader.apply(words);
			}
			catch (IllegalArgumentException | DateTimeException ex) {
				return null;
			}
		}

		@Override
		public @Nullable String getAsText() {
			return (getValue() != null) ? getValue().toString() : null;
		}

	}

}
