/** What placement tells the other modules, in the past tense. */
@NamedInterface("events")
@NullMarked
package org.lianxin.placement.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
