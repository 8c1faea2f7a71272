/**
 * Tables of cells that people keep in .xlsx and .csv: read kindly, checked by columns,
 * written safely. Knows no representative, studio or petition.
 */
@ApplicationModule(allowedDependencies = { "tenancy", "privacy", "web", "shared" })
@NullMarked
package org.lianxin.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
