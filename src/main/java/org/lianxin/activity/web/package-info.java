/** Pages on which staff write down whom they received. */
@NullMarked
package org.lianxin.activity.web;

import org.jspecify.annotations.NullMarked;
