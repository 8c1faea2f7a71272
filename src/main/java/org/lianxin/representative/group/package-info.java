/**
 * Groups of the representatives of one studio (代表小组): who leads them and who belonged to
 * them on which day.
 */
@NamedInterface("group")
@NullMarked
package org.lianxin.representative.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
