package org.lianxin.roster.appointment;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface AppointmentStepRepository extends Repository<AppointmentStep, UUID> {

	List<AppointmentStep> saveAll(Iterable<AppointmentStep> entries);

	void flush();

}
