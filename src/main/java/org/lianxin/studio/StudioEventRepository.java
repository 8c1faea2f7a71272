package org.lianxin.studio;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface StudioEventRepository extends Repository<StudioEvent, UUID> {

	StudioEvent saveAndFlush(StudioEvent event);

	boolean existsByCode(String code);

	Optional<StudioEvent> findByCode(String code);

	Optional<StudioEvent> findByCodeAndVersion(String code, int version);

}
