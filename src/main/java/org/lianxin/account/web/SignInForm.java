package org.lianxin.account.web;

import org.jspecify.annotations.Nullable;

/** What is typed to sign in; Spring Security reads it. */
record SignInForm(@Nullable String username, @Nullable String password) {
}
