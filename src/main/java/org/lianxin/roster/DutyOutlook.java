package org.lianxin.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.lianxin.calendar.StatutoryCalendar;
import org.lianxin.calendar.WorkingDays;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks ahead at what the duty plans ask for in the coming quarter. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
public class DutyOutlook {

	private static final int MONTHS = 3;

	private final Demand demand;

	private final StudioService studios;

	private final RosterSettingsBook settings;

	private final StatutoryCalendar calendar;

	private final JdbcClient jdbc;

	private final Clock clock;

	DutyOutlook(Demand demand, StudioService studios, RosterSettingsBook settings, StatutoryCalendar calendar,
			JdbcClient jdbc, Clock clock) {
		this.demand = demand;
		this.studios = studios;
		this.settings = settings;
		this.calendar = calendar;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns what these plans ask for together, laid aside or not. */
	public DemandView of(List<DutyPlanView> plans) {
		LocalDate first = comingQuarter();
		return view(first, this.demand.of(plans, first, last(first), null));
	}

	private LocalDate comingQuarter() {
		return LocalDate.now(this.clock).with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(MONTHS);
	}

	private static LocalDate last(LocalDate first) {
		return first.plusMonths(MONTHS).minusDays(1);
	}

	private DemandView view(LocalDate first, List<NeededSeat> seats) {
		Map<UUID, List<NeededSeat>> needed = seats.stream().collect(Collectors.groupingBy(NeededSeat::studioId));
		Map<UUID, Integer> serving = serving();
		int most = this.settings.current().mostPerMonth() * MONTHS;
		List<StudioDemand> asked = this.studios.all()
			.stream()
			.filter((studio) -> needed.containsKey(studio.id()))
			.map((studio) -> demand(studio, needed.get(studio.id()), serving.getOrDefault(studio.id(), 0), most))
			.toList();
		WorkingDays days = this.calendar.workingDays();
		return new DemandView(first, last(first), days.isProvisional(first), asked);
	}

	private static StudioDemand demand(StudioView studio, List<NeededSeat> seats, int representatives, int most) {
		int cadres = (int) seats.stream().filter(NeededSeat::leadingCadre).count();
		return new StudioDemand(studio.id(), studio.name(), seats.size(), cadres, representatives,
				representatives * most);
	}

	private Map<UUID, Integer> serving() {
		return this.jdbc.sql("""
				select p.studio_id, count(*) as people from placement p
				where p.county_id = :county and p."from" <= :today and (p.until is null or p.until > :today)
				  and not exists (select from standing st where st.county_id = p.county_id
				    and st.representative_id = p.representative_id and st."from" <= :today
				    and (st.until is null or st.until > :today))
				group by p.studio_id""")
			.param("county", CurrentCounty.required())
			.param("today", LocalDate.now(this.clock))
			.query((row, index) -> Map.entry(row.getObject("studio_id", UUID.class), row.getInt("people")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
