package org.lianxin.representative;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface ElectoralUnitRepository extends Repository<ElectoralUnit, UUID> {

	ElectoralUnit saveAndFlush(ElectoralUnit unit);

	Optional<ElectoralUnit> findByName(String name);

	Optional<ElectoralUnit> findByIdAndVersion(UUID id, int version);

}
