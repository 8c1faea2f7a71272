/** The desk's pages by which tables are taken into the portal, and files sent out. */
@NamedInterface("web")
@NullMarked
package org.lianxin.spreadsheet.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
