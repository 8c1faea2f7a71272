package org.lianxin.roster;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface DutyRosterRepository extends Repository<DutyRoster, UUID> {

	DutyRoster saveAndFlush(DutyRoster roster);

	Optional<DutyRoster> findById(UUID id);

	Optional<DutyRoster> findByIdAndVersion(UUID id, int version);

}
