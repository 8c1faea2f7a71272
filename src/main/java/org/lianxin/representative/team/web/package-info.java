/** The public and the desk's pages of service teams and of the requests for them. */
@NullMarked
package org.lianxin.representative.team.web;

import org.jspecify.annotations.NullMarked;
