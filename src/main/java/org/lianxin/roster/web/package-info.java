/** The pages of rosters and duties. */
@NullMarked
package org.lianxin.roster.web;

import org.jspecify.annotations.NullMarked;
