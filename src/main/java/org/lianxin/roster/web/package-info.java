/** The pages on which duties are planned, read and changed. */
@NullMarked
package org.lianxin.roster.web;

import org.jspecify.annotations.NullMarked;
