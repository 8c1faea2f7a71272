package org.lianxin.account.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of this module in the main menu. */
@Configuration(proxyBeanMethods = false)
class AccountMenu {

	@Bean
	MenuItem accountsItem() {
		return new MenuItem("account.menu.accounts", "/desk/accounts", 80,
				Set.of("ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR"));
	}

	@Bean
	MenuItem auditItem() {
		return new MenuItem("account.menu.audit", "/desk/audit", 90, Set.of("AUDITOR"));
	}

	@Bean
	MenuItem countiesItem() {
		return new MenuItem("account.menu.counties", "/admin/counties", 10, Set.of("OPERATOR"));
	}

}
