package org.lianxin.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface DutyPlanRepository extends Repository<DutyPlan, UUID> {

	DutyPlan saveAndFlush(DutyPlan plan);

	List<DutyPlan> findAllByOrderByActiveDescName();

	Optional<DutyPlan> findById(UUID id);

	Optional<DutyPlan> findByIdAndVersion(UUID id, int version);

	boolean existsByNameAndIdNot(String name, UUID id);

}
