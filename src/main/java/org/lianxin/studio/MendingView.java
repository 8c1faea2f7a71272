package org.lianxin.studio;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What was said of the mending of an item, by whom and when. */
public record MendingView(MendingKind kind, @Nullable String words, String byName, Instant at) {
}
