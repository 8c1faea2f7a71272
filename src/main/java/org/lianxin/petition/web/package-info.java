/** The pages of petitions: what residents say and follow, and what the desk does. */
@NullMarked
package org.lianxin.petition.web;

import org.jspecify.annotations.NullMarked;
