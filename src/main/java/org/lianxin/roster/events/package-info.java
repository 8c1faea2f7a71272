/** What rosters tell the other modules, in the past tense. */
@NamedInterface("events")
@NullMarked
package org.lianxin.roster.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
