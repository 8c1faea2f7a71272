package org.lianxin.representative;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RepresentativeRepository extends Repository<Representative, UUID> {

	Representative saveAndFlush(Representative representative);

	boolean existsByCode(String code);

	Optional<Representative> findByCode(String code);

	Optional<Representative> findByCodeAndVersion(String code, int version);

	/**
	 * Finds them and makes others wait, so that two who change where somebody sits or
	 * whether they serve do so one after the other.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Representative r where r.id = :id")
	Optional<Representative> holdById(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Representative r where r.code = :code")
	Optional<Representative> holdByCode(String code);

}
