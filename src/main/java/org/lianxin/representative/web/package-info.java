/**
 * The front page of a county, the board of a studio with those who sit there, and the
 * desk's list of representatives.
 */
@NullMarked
package org.lianxin.representative.web;

import org.jspecify.annotations.NullMarked;
