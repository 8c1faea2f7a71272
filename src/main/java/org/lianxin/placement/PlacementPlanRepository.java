package org.lianxin.placement;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface PlacementPlanRepository extends Repository<PlacementPlan, UUID> {

	PlacementPlan saveAndFlush(PlacementPlan plan);

	Optional<PlacementPlan> findById(UUID id);

	Optional<PlacementPlan> findByIdAndVersion(UUID id, int version);

}
