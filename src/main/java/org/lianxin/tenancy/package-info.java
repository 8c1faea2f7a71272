/**
 * Counties, the county of the present request, and the wall between counties; knows
 * nothing of what a county does.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package org.lianxin.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
