/** What tests of every module stand on: one database, one application, one clock. */
@NullMarked
package org.lianxin.support;

import org.jspecify.annotations.NullMarked;
