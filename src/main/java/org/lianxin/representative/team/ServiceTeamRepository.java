package org.lianxin.representative.team;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface ServiceTeamRepository extends Repository<ServiceTeam, UUID> {

	ServiceTeam saveAndFlush(ServiceTeam team);

	List<ServiceTeam> saveAll(Iterable<ServiceTeam> teams);

	/**
	 * Makes whoever changes a team second wait for the first, and then see what changed.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<ServiceTeam> findWithLockByCode(String code);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	List<ServiceTeam> findWithLockByIdIn(Collection<UUID> ids);

	void flush();

}
