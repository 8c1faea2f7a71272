/**
 * The problem of who sits where, as Timefold Solver sees it: people, studios, rules.
 * Knows neither pages nor tables.
 */
@NullMarked
package org.lianxin.placement.solver;

import org.jspecify.annotations.NullMarked;
