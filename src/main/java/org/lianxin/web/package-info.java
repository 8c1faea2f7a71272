/**
 * The shell that every page shares: header, flash, errors, preferences, limits on
 * callers; knows nothing of what the pages say.
 */
@ApplicationModule(allowedDependencies = { "shared", "privacy" })
@NullMarked
package org.lianxin.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
