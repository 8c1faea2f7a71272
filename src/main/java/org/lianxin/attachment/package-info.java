/**
 * Photos that residents and staff attach: read safely, stripped of what they betray,
 * kept. Knows nothing of petitions.
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy" })
@NullMarked
package org.lianxin.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
