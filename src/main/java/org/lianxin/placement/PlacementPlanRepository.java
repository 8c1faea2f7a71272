package org.lianxin.placement;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface PlacementPlanRepository extends Repository<PlacementPlan, UUID> {

	PlacementPlan saveAndFlush(PlacementPlan plan);

	Optional<PlacementPlan> findById(UUID id);

	/** Counts as a change of the plan even if only its seats change. */
	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	Optional<PlacementPlan> findByIdAndVersion(UUID id, int version);

}
