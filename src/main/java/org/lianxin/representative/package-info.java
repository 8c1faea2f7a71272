/**
 * Party representatives and the studios they sit in; knows nothing of what people bring
 * to them.
 */
@ApplicationModule(allowedDependencies = { "studio", "spreadsheet", "spreadsheet::web", "attachment", "privacy",
		"account", "tenancy", "tenancy::web", "web", "shared" })
@NullMarked
package org.lianxin.representative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
