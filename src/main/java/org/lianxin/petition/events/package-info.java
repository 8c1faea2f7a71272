/** What petitions tell the other modules, in the past tense. */
@NamedInterface("events")
@NullMarked
package org.lianxin.petition.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
