/**
 * The problem of who sits in which studio on which half day, as Timefold Solver sees it:
 * duties, people, rules. Knows neither pages nor tables.
 */
@NullMarked
package org.lianxin.roster.solver;

import org.jspecify.annotations.NullMarked;
