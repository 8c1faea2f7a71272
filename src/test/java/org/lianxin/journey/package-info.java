/** Whole journeys in a real browser, and what it finds on each page. */
@NullMarked
package org.lianxin.journey;

import org.jspecify.annotations.NullMarked;
