package org.lianxin.representative;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface PlacementRepository extends Repository<Placement, UUID> {

	Placement saveAndFlush(Placement placement);

	List<Placement> findByRepresentativeIdOrderByFirstDayDesc(UUID representativeId);

}
