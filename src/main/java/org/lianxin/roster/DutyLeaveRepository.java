package org.lianxin.roster;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface DutyLeaveRepository extends Repository<DutyLeave, UUID> {

	DutyLeave saveAndFlush(DutyLeave leave);

	Optional<DutyLeave> findById(UUID id);

}
