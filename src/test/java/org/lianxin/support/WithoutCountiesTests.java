package org.lianxin.support;

import org.junit.jupiter.api.Test;
import org.lianxin.tenancy.Counties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@WithoutCounties
class WithoutCountiesTests {

	@Autowired
	private Counties counties;

	@Test
	@WithAnonymousUser
	void findsNoCountyOpen() {
		assertThat(this.counties.all()).isEmpty();
	}

}
