/**
 * Accounts, roles, sign-in and the audit trail of security events; knows who works in a
 * county, nothing of the work.
 */
@ApplicationModule(
		allowedDependencies = { "tenancy", "tenancy::web", "spreadsheet", "spreadsheet::web", "web", "shared" })
@NullMarked
package org.lianxin.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
