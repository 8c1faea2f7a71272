package org.lianxin.roster;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.solver.PlannedSitter;

/** Somebody who may sit, with the name that pages show. */
record RosterPerson(PlannedSitter sitter, String code, String name, @Nullable String post) {
}
