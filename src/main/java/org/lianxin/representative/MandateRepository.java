package org.lianxin.representative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface MandateRepository extends Repository<Mandate, UUID> {

	Mandate saveAndFlush(Mandate mandate);

	List<Mandate> findByRepresentativeId(UUID representativeId);

	Optional<Mandate> findByRepresentativeIdAndCongressTermId(UUID representativeId, UUID congressTermId);

}
