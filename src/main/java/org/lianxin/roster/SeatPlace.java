package org.lianxin.roster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where and when a seat is; two duties that stand never share one.
 *
 * @param seat counts those of one studio in one half of a day, from 1
 */
record SeatPlace(UUID studioId, LocalDate day, Half half, int seat) {
}
