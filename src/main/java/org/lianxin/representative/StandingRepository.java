package org.lianxin.representative;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface StandingRepository extends Repository<Standing, UUID> {

	Standing saveAndFlush(Standing standing);

	List<Standing> findByRepresentativeIdOrderByFirstDayDesc(UUID representativeId);

}
