package org.lianxin.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.DayRule;
import org.lianxin.studio.Profession;
import org.lianxin.tenancy.CountyEntity;

/** One rule of a duty plan. */
@Entity
class DutyPlanLine extends CountyEntity<DutyPlanLine> {

	@Column(updatable = false)
	private UUID planId;

	@Enumerated(EnumType.STRING)
	private DayRule.Kind ruleKind;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<Integer> ruleDays;

	@Enumerated(EnumType.STRING)
	private Half half;

	private LocalTime starts;

	private LocalTime ends;

	private int people;

	private boolean leadingCadre;

	@Enumerated(EnumType.STRING)
	private @Nullable Profession profession;

	@Column(name = "\"from\"")
	private LocalDate from;

	private @Nullable LocalDate until;

	@SuppressWarnings("NullAway.Init")
	protected DutyPlanLine() {
	}

	@SuppressWarnings("NullAway.Init")
	DutyPlanLine(UUID planId, LineFacts facts) {
		this.planId = planId;
		revise(facts);
	}

	/** Changes what it asks for; duties that stand already stay until the next roster. */
	final void revise(LineFacts facts) {
		this.ruleKind = facts.rule().kind();
		this.ruleDays = List.copyOf(facts.rule().days());
		this.half = facts.half();
		this.starts = facts.starts();
		this.ends = facts.ends();
		this.people = facts.people();
		this.leadingCadre = facts.leadingCadre();
		this.profession = facts.profession();
		this.from = facts.from();
		this.until = facts.until();
	}

	UUID planId() {
		return this.planId;
	}

	PlanLineView view() {
		return new PlanLineView(id(), version(), new LineFacts(DayRule.of(this.ruleKind, this.ruleDays), this.half,
				this.starts, this.ends, this.people, this.leadingCadre, this.profession, this.from, this.until));
	}

}
