package org.lianxin.roster;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DutySwapRepository extends Repository<DutySwap, UUID> {

	DutySwap saveAndFlush(DutySwap swap);

	/** Finds it and makes others wait: the first of two who accept has it. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from DutySwap s where s.id = :id")
	Optional<DutySwap> holdById(UUID id);

}
