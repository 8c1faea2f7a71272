package org.lianxin.petition;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

/**
 * Who a resident is, as far as they want to say. Lives in clear only between the form and
 * the sealing, and on the page of one who may see it.
 *
 * @param name at most 40 characters
 * @param phone as typed; sealed in its normal form
 * @param words how and when to reach them, at most 200 characters
 */
@NamedInterface("intake")
public record Contact(@Nullable String name, @Nullable String phone, @Nullable String words) {

	/** A resident who says nothing of themselves. */
	public static final Contact NONE = new Contact(null, null, null);

	/** Takes what was typed, where nothing typed is nothing given. */
	public static Contact of(@Nullable String name, @Nullable String phone, @Nullable String words) {
		return new Contact(blankToNull(name), blankToNull(phone), blankToNull(words));
	}

	private static @Nullable String blankToNull(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	boolean isEmpty() {
		return this.name == null && this.phone == null && this.words == null;
	}

	@Override
	public String toString() {
		return "Contact[sealed]";
	}

}
