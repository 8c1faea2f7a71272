package org.lianxin.studio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChecklistRepository extends Repository<ChecklistItem, UUID> {

	ChecklistItem saveAndFlush(ChecklistItem item);

	Optional<ChecklistItem> findById(UUID id);

	Optional<ChecklistItem> findByIdAndVersion(UUID id, int version);

	@Query("select i from ChecklistItem i where i.half = :half order by i.position, i.id")
	List<ChecklistItem> inOrder(ChecklistHalf half);

}
