package org.lianxin.representative;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface PlacementRepository extends Repository<Placement, UUID> {

	Placement saveAndFlush(Placement placement);

	Optional<Placement> findByRepresentativeIdAndUntilIsNull(UUID representativeId);

}
