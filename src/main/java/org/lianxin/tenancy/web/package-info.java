/** Reads the county from public addresses. */
@NamedInterface("web")
@NullMarked
package org.lianxin.tenancy.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
