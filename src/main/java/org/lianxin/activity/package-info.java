/**
 * What representatives do among the people: whom they received, and what was said. Knows
 * representatives; meets rosters and petitions only through what they publish for it.
 */
@ApplicationModule(allowedDependencies = { "roster::kept", "petition::intake", "representative", "studio",
		"spreadsheet", "account", "tenancy", "web", "shared" })
@NullMarked
package org.lianxin.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
