/** The pages of studios: the public's list, the codes for the wall, the desk's forms. */
@NullMarked
package org.lianxin.studio.web;

import org.jspecify.annotations.NullMarked;
