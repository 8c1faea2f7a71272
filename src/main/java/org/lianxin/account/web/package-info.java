/** The pages of signing in, of one's own password, and of a county's accounts. */
@NullMarked
package org.lianxin.account.web;

import org.jspecify.annotations.NullMarked;
