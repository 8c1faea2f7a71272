/**
 * Petitions from residents and their six steps to an answer. Knows studios and
 * representatives; knows nothing of points.
 */
@ApplicationModule(allowedDependencies = { "representative", "studio", "calendar", "spreadsheet", "attachment",
		"privacy", "account", "tenancy", "tenancy::web", "web", "shared" })
@NullMarked
package org.lianxin.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
