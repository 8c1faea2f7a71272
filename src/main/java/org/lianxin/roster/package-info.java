/**
 * Who sits in which studio when (驻室接待): duty plans, rosters drawn by a solver, what
 * changes a duty, and the appointments of residents. Knows representatives, studios and
 * the calendar; knows nothing of petitions.
 */
@ApplicationModule(allowedDependencies = { "representative", "representative::team", "studio", "calendar",
		"spreadsheet", "solving", "privacy", "account", "tenancy", "tenancy::web", "web", "shared" })
@NullMarked
package org.lianxin.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
