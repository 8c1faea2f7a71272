/**
 * Proposals of who sits in which studio (编排), drawn by a solver, changed by hand and
 * published in one act. Knows representatives and studios; knows nothing of what people
 * bring to them.
 */
@ApplicationModule(
		allowedDependencies = { "representative", "studio", "solving", "account", "tenancy", "web", "shared" })
@NullMarked
package org.lianxin.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
