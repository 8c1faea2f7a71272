/** Pages on which residents make appointments and follow them, and staff answer them. */
@NullMarked
package org.lianxin.roster.appointment.web;

import org.jspecify.annotations.NullMarked;
