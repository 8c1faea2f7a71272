package org.lianxin.roster.appointment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppointmentRepository extends Repository<Appointment, UUID> {

	Appointment save(Appointment appointment);

	Optional<Appointment> findByNumber(String number);

	/**
	 * Makes whoever acts second on one appointment wait for the first, and then see what
	 * changed.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Appointment> findWithLockByNumber(String number);

	/** Finds some in the order in which they were asked for, and makes others wait. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Appointment a where a.id in :ids order by a.id")
	List<Appointment> holdAll(Collection<UUID> ids);

	List<Appointment> findByIdInOrderById(Collection<UUID> ids);

	Optional<Appointment> findBySubmissionId(UUID submissionId);

}
