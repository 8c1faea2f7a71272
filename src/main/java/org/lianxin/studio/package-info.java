/**
 * Townships, villages and the studios where representatives receive the public; knows
 * nothing of who sits in them.
 */
@ApplicationModule(allowedDependencies = { "attachment", "spreadsheet", "account", "tenancy", "web", "shared" })
@NullMarked
package org.lianxin.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
