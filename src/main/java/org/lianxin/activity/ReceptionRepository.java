package org.lianxin.activity;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface ReceptionRepository extends Repository<Reception, UUID> {

	Reception saveAndFlush(Reception reception);

	Optional<Reception> findBySubmissionId(UUID submissionId);

	boolean existsByAppointmentId(UUID appointmentId);

}
