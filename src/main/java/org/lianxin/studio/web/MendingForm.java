package org.lianxin.studio.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.web.Line;

/** What is said of the mending of an item. */
record MendingForm(@NotBlank(message = "{studio.mending.words.missing}") @Size(min = 2,
		message = "{studio.mending.words.missing}") @Line(max = 200) @Nullable String words) {
}
