/**
 * Working days, deadlines that explain themselves, and due lights. Knows nothing of
 * petitions or of any county's rows.
 */
@ApplicationModule(allowedDependencies = { "tenancy", "web", "shared" })
@NullMarked
package org.lianxin.calendar;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
