package org.lianxin.petition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface HandlingUnitRepository extends Repository<HandlingUnit, UUID> {

	HandlingUnit save(HandlingUnit unit);

	Optional<HandlingUnit> findById(UUID id);

	boolean existsByCode(String code);

	List<HandlingUnit> findAllByOrderByCode();

}
