/** The portal by which a Chinese county runs its party-representative studios. */
@NullMarked
package org.lianxin;

import org.jspecify.annotations.NullMarked;
