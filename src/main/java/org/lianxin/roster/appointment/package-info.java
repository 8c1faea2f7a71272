/**
 * Appointments (群众约见): a resident books a duty, somebody by name or a trade, without an
 * account, and is never left with somebody absent.
 */
@NullMarked
package org.lianxin.roster.appointment;

import org.jspecify.annotations.NullMarked;
