package org.lianxin.representative;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CongressTermRepository extends Repository<CongressTerm, UUID> {

	CongressTerm saveAndFlush(CongressTerm term);

	Optional<CongressTerm> findById(UUID id);

	Optional<CongressTerm> findByIdAndVersion(UUID id, int version);

	@Query("select t from CongressTerm t where t.facts.level = :level and t.facts.number = :number")
	Optional<CongressTerm> findByLevelAndNumber(Level level, int number);

}
