package org.lianxin.calendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface MarketRepository extends Repository<Market, UUID> {

	Market saveAndFlush(Market market);

	List<Market> findAllByOrderByActiveDescName();

	List<Market> findByActiveTrueOrderByName();

	Optional<Market> findById(UUID id);

	Optional<Market> findByIdAndVersion(UUID id, int version);

	boolean existsByNameAndIdNot(String name, UUID id);

}
