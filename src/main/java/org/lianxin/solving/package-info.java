/**
 * Drafts that a node solves in the background while others wait for pages: their states,
 * how far the solver is, and how any node ends the search. Knows nothing of what is
 * solved.
 */
@ApplicationModule(allowedDependencies = { "tenancy", "shared" })
@NullMarked
package org.lianxin.solving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
