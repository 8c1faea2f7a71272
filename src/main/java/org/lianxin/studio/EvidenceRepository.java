package org.lianxin.studio;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<Evidence, UUID> {

	Evidence saveAndFlush(Evidence evidence);

	Optional<Evidence> findByIdAndStudioId(UUID id, UUID studioId);

}
