/**
 * Personal data at rest: sealed, findable by a keyed index, codes kept only as hashes.
 * Knows no table and no person.
 */
@ApplicationModule(allowedDependencies = { "database", "shared" })
@NullMarked
package org.lianxin.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
