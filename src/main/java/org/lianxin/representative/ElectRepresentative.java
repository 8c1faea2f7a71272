package org.lianxin.representative;

import org.jspecify.annotations.Nullable;

/**
 * Asks for an elected representative to be entered.
 *
 * @param code short code in QR codes, never changed afterwards
 * @param field field of work
 * @param strengths what people may ask them about
 * @param languages what they speak, dialects too
 */
public record ElectRepresentative(String code, String name, Sex sex, @Nullable Integer birthYear, @Nullable String post,
		@Nullable String field, @Nullable String strengths, @Nullable String languages) {
}
