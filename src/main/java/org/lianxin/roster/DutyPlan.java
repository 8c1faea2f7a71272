package org.lianxin.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.lianxin.tenancy.CountyEntity;

/** A set of rules that says when a studio needs whom (值班计划). */
@Entity
class DutyPlan extends CountyEntity<DutyPlan> {

	private String name;

	@Enumerated(EnumType.STRING)
	private Holidays holidays;

	private boolean active = true;

	@SuppressWarnings("NullAway.Init")
	protected DutyPlan() {
	}

	DutyPlan(String name, Holidays holidays) {
		this.name = name;
		this.holidays = holidays;
	}

	/** Changes its name and what becomes of its duties on holidays. */
	void revise(String name, Holidays holidays) {
		this.name = name;
		this.holidays = holidays;
	}

	/** Lays it aside: no roster asks for it any more. */
	void retire() {
		this.active = false;
	}

	/** Takes it up again. */
	void resume() {
		this.active = true;
	}

	String name() {
		return this.name;
	}

	Holidays holidays() {
		return this.holidays;
	}

	boolean active() {
		return this.active;
	}

}
