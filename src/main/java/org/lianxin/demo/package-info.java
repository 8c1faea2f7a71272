/**
 * Two counties to look at, made anew at the first start on the embedded database; knows
 * every module's use cases, and nothing knows it.
 */
@ApplicationModule(allowedDependencies = { "petition", "petition::intake", "representative", "representative::group",
		"representative::team", "studio", "calendar", "attachment", "account", "tenancy", "database", "shared" })
@NullMarked
package org.lianxin.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
