/**
 * The PostgreSQL that the portal stands on: the embedded one with its secrets, or the
 * operator's own. Knows roles and connections; knows nothing of tables.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.lianxin.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
