package org.lianxin.petition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The handling units of a county; a few dozen. */
@Service
@Transactional
public class HandlingUnits {

	private final HandlingUnitRepository units;

	HandlingUnits(HandlingUnitRepository units) {
		this.units = units;
	}

	/** Lists all units by code. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public List<HandlingUnitView> all() {
		return this.units.findAllByOrderByCode().stream().map(HandlingUnit::view).toList();
	}

	/** Finds a unit to which matters may be sent. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public Optional<HandlingUnitView> open(UUID id) {
		return this.units.findById(id).map(HandlingUnit::view).filter((unit) -> !unit.disabled());
	}

	/** Returns one unit. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public HandlingUnitView unit(UUID id) {
		return load(id).view();
	}

	/**
	 * Adds a unit.
	 * @param code short name in letters, unique in the county
	 * @throws Unprocessable if the code is taken
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public HandlingUnitView add(String code, UnitFacts facts) {
		if (this.units.existsByCode(code)) {
			throw new Unprocessable("petition.unit.taken", code);
		}
		return this.units.save(new HandlingUnit(code, facts)).view();
	}

	/**
	 * Changes what is said of a unit.
	 * @throws OptimisticLockingFailureException if somebody else changed it since that
	 * version
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void revise(UUID id, int version, UnitFacts facts) {
		HandlingUnit unit = load(id);
		if (unit.version() != version) {
			throw new OptimisticLockingFailureException("the unit was changed");
		}
		unit.revise(facts);
		this.units.save(unit);
	}

	private HandlingUnit load(UUID id) {
		return this.units.findById(id).orElseThrow(() -> new NotFound("petition.unit.unknown"));
	}

}
