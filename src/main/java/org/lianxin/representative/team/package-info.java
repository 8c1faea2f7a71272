/**
 * Service teams (“党代表+”服务团队): representatives of one trade who come where residents and
 * studios ask for them, and what became of each request.
 */
@NamedInterface("team")
@NullMarked
package org.lianxin.representative.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
