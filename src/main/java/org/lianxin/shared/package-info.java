/**
 * Ids, keyset pages, refusals and masking in plain Java; knows no module and no
 * framework.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.lianxin.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
