/** The desk's pages of the groups. */
@NullMarked
package org.lianxin.representative.group.web;

import org.jspecify.annotations.NullMarked;
