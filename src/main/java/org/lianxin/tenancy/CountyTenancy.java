package org.lianxin.tenancy;

import java.util.Map;

import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Tells Hibernate the present county; outside any county it names one that no row has.
 */
@Component
class CountyTenancy implements CurrentTenantIdentifierResolver<Integer>, HibernatePropertiesCustomizer {

	private static final int NO_COUNTY = -1;

	@Override
	public Integer resolveCurrentTenantIdentifier() {
		return CurrentCounty.id().orElse(NO_COUNTY);
	}

	@Override
	public boolean validateExistingCurrentSessions() {
		return false;
	}

	@Override
	public void customize(Map<String, Object> hibernateProperties) {
		hibernateProperties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
	}

}
