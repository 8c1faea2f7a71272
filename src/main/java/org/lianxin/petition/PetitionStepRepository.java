package org.lianxin.petition;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface PetitionStepRepository extends Repository<PetitionStep, UUID> {

	PetitionStep save(PetitionStep step);

	List<PetitionStep> findByPetitionIdOrderBySequence(UUID petitionId);

	void flush();

}
