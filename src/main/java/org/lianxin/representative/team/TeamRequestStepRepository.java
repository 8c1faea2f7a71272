package org.lianxin.representative.team;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface TeamRequestStepRepository extends Repository<TeamRequestStep, UUID> {

	List<TeamRequestStep> saveAll(Iterable<TeamRequestStep> steps);

	void flush();

}
