package org.lianxin.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface DutyPlanLineRepository extends Repository<DutyPlanLine, UUID> {

	DutyPlanLine saveAndFlush(DutyPlanLine line);

	List<DutyPlanLine> findAllByOrderById();

	List<DutyPlanLine> findByPlanIdOrderById(UUID planId);

	Optional<DutyPlanLine> findById(UUID id);

	Optional<DutyPlanLine> findByIdAndVersion(UUID id, int version);

	void delete(DutyPlanLine line);

}
