package org.lianxin.representative;

import java.util.UUID;

import org.springframework.data.repository.Repository;

interface RepresentativeRepository extends Repository<Representative, UUID> {

	Representative saveAndFlush(Representative representative);

	boolean existsByCode(String code);

}
