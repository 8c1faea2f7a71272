/** The pages of the calendar and of the markets. */
@NullMarked
package org.lianxin.calendar.web;

import org.jspecify.annotations.NullMarked;
