package org.lianxin.studio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface StudioRepository extends Repository<Studio, UUID> {

	Studio saveAndFlush(Studio studio);

	Optional<Studio> findById(UUID id);

	<S extends Studio> List<S> saveAllAndFlush(Iterable<S> studios);

	List<Studio> findAll();

	boolean existsBySlug(String slug);

	Optional<Studio> findByIdAndVersion(UUID id, int version);

}
