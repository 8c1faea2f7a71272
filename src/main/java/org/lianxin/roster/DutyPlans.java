package org.lianxin.roster;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The duty plans of the present county, their rules, and the studios that keep them. */
@Service
@Transactional
public class DutyPlans {

	private static final UUID NONE = new UUID(0, 0);

	private final DutyPlanRepository plans;

	private final DutyPlanLineRepository lines;

	private final JdbcClient jdbc;

	DutyPlans(DutyPlanRepository plans, DutyPlanLineRepository lines, JdbcClient jdbc) {
		this.plans = plans;
		this.lines = lines;
		this.jdbc = jdbc;
	}

	/** Lists all by name, those laid aside at the end; some dozens. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public List<DutyPlanView> all() {
		return list();
	}

	private List<DutyPlanView> list() {
		Map<UUID, List<DutyPlanLine>> rules = this.lines.findAllByOrderById()
			.stream()
			.collect(Collectors.groupingBy(DutyPlanLine::planId));
		Map<UUID, Set<UUID>> studios = studios();
		return this.plans.findAllByOrderByActiveDescName()
			.stream()
			.map((plan) -> view(plan, rules.getOrDefault(plan.id(), List.of()),
					studios.getOrDefault(plan.id(), Set.of())))
			.toList();
	}

	/** Lists those in use that ask for somebody on public holidays too. */
	@Transactional(readOnly = true)
	List<DutyPlanView> keptOnHolidays() {
		return list().stream().filter((plan) -> plan.active() && plan.holidays() == Holidays.KEPT).toList();
	}

	/** Finds one plan. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public Optional<DutyPlanView> find(UUID id) {
		return this.plans.findById(id)
			.map((plan) -> view(plan, this.lines.findByPlanIdOrderById(id), studios().getOrDefault(id, Set.of())));
	}

	private static DutyPlanView view(DutyPlan plan, List<DutyPlanLine> lines, Set<UUID> studios) {
		return new DutyPlanView(plan.id(), plan.version(), plan.name(), plan.holidays(), plan.active(),
				lines.stream().map(DutyPlanLine::view).toList(), studios);
	}

	private Map<UUID, Set<UUID>> studios() {
		return this.jdbc.sql("select plan_id, studio_id from duty_plan_studio where county_id = ?")
			.param(CurrentCounty.required())
			.query((row, index) -> Map.entry(row.getObject("plan_id", UUID.class),
					row.getObject("studio_id", UUID.class)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
	}

	/**
	 * Adds a plan without rules and returns its id.
	 * @throws Unprocessable if its name is taken
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public UUID add(AddDutyPlan command) {
		requireFreeName(command.name(), NONE);
		return this.plans.saveAndFlush(new DutyPlan(command.name(), command.holidays())).id();
	}

	/**
	 * Changes the name of a plan and what becomes of its duties on holidays.
	 * @throws Unprocessable if another has that name
	 * @throws Conflict if somebody changed it since the writer saw it
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void revise(ReviseDutyPlan command) {
		required(command.id());
		requireFreeName(command.name(), command.id());
		DutyPlan plan = this.plans.findByIdAndVersion(command.id(), command.version())
			.orElseThrow(() -> new Conflict("roster.plan.overtaken"));
		plan.revise(command.name(), command.holidays());
		this.plans.saveAndFlush(plan);
	}

	/** Lays a plan aside: no roster asks for it any more. */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void retire(UUID id) {
		DutyPlan plan = required(id);
		plan.retire();
		this.plans.saveAndFlush(plan);
	}

	/** Takes a plan up again. */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void resume(UUID id) {
		DutyPlan plan = required(id);
		plan.resume();
		this.plans.saveAndFlush(plan);
	}

	/** Adds a rule to a plan and returns its id. */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public UUID addLine(UUID planId, LineFacts facts) {
		return this.lines.saveAndFlush(new DutyPlanLine(required(planId).id(), facts)).id();
	}

	/**
	 * Changes a rule.
	 * @throws NotFound if there is none
	 * @throws Conflict if somebody changed it since the writer saw it
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void reviseLine(RevisePlanLine command) {
		requiredLine(command.id());
		DutyPlanLine line = this.lines.findByIdAndVersion(command.id(), command.version())
			.orElseThrow(() -> new Conflict("roster.line.overtaken"));
		line.revise(command.facts());
		this.lines.saveAndFlush(line);
	}

	/**
	 * Takes a rule out of its plan; duties that stand stay until the next roster.
	 * @throws NotFound if there is none
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void removeLine(UUID id) {
		this.lines.delete(requiredLine(id));
	}

	/**
	 * Lets exactly these studios keep a plan.
	 * @throws NotFound if there is no such plan
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void keepIn(UUID id, Collection<UUID> studioIds) {
		required(id);
		String[] kept = new HashSet<>(studioIds).stream().map(UUID::toString).toArray(String[]::new);
		this.jdbc.sql(
				"delete from duty_plan_studio where county_id = :county and plan_id = :plan and studio_id <> all (:kept::uuid[])")
			.param("county", CurrentCounty.required())
			.param("plan", id)
			.param("kept", kept)
			.update();
		this.jdbc.sql("""
				insert into duty_plan_studio (county_id, plan_id, studio_id)
				select :county, :plan, s.id from studio s where s.county_id = :county and s.id = any (:kept::uuid[])
				on conflict do nothing""")
			.param("county", CurrentCounty.required())
			.param("plan", id)
			.param("kept", kept)
			.update();
	}

	private DutyPlan required(UUID id) {
		return this.plans.findById(id).orElseThrow(() -> new NotFound("roster.plan.unknown"));
	}

	private DutyPlanLine requiredLine(UUID id) {
		return this.lines.findById(id).orElseThrow(() -> new NotFound("roster.line.unknown"));
	}

	private void requireFreeName(String name, UUID id) {
		if (this.plans.existsByNameAndIdNot(name, id)) {
			throw new Unprocessable("roster.plan.taken", name);
		}
	}

}
