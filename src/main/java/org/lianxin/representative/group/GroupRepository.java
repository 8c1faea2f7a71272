package org.lianxin.representative.group;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface GroupRepository extends Repository<RepresentativeGroup, UUID> {

	RepresentativeGroup saveAndFlush(RepresentativeGroup group);

	Optional<RepresentativeGroup> findByIdAndVersion(UUID id, int version);

}
