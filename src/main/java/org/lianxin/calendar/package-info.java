/**
 * Working days of the State Council and of a county, deadlines that explain themselves,
 * due lights, lunar dates and the days of markets. Knows nothing of petitions or studios.
 */
@ApplicationModule(allowedDependencies = { "account", "tenancy", "web", "shared" })
@NullMarked
package org.lianxin.calendar;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
