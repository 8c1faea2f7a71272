/** The pages on which an administrator draws, changes and publishes plans. */
@NullMarked
package org.lianxin.placement.web;

import org.jspecify.annotations.NullMarked;
