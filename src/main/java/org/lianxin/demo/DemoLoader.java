package org.lianxin.demo;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.persistence.EntityManager;
import org.lianxin.tenancy.Counties;
import org.lianxin.tenancy.CurrentCounty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the demo's counties at the first start. A county is one transaction: it is there
 * with everything or not at all, and is made again at the next start.
 */
@Component
@DemoOnly
class DemoLoader implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

	private static final int MONTHS = 13;

	private final Counties counties;

	private final CountyFounder founder;

	private final Rostering rostering;

	private final Shifts shifts;

	private final Bookings bookings;

	private final UseCases useCases;

	private final TimeTravel time;

	private final EntityManager entities;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DemoLoader(Counties counties, CountyFounder founder, Rostering rostering, Shifts shifts, Bookings bookings,
			UseCases useCases, TimeTravel time, EntityManager entities, PlatformTransactionManager transactions,
			Clock clock) {
		this.counties = counties;
		this.founder = founder;
		this.rostering = rostering;
		this.shifts = shifts;
		this.bookings = bookings;
		this.useCases = useCases;
		this.time = time;
		this.entities = entities;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		for (DemoCounty county : DemoCounty.values()) {
			if (!isOpen(county)) {
				load(county);
			}
		}
	}

	private boolean isOpen(DemoCounty county) {
		AtomicBoolean open = new AtomicBoolean();
		this.useCases.persons().asVisitor(() -> open.set(this.counties.find(county.code()).isPresent()));
		return open.get();
	}

	void load(DemoCounty county) {
		log.info("Making the demo county {}: a few seconds, once", county.slug());
		long start = System.nanoTime();
		this.useCases.persons().forget();
		Schedule schedule = new Schedule(this.useCases.calendar().workingDays(), this.clock);
		try {
			CurrentCounty.run(county.id(),
					() -> this.transaction.executeWithoutResult((status) -> tell(county, schedule)));
		}
		finally {
			this.time.home();
		}
		log.info("Made {} in {} ms", county.slug(), (System.nanoTime() - start) / 1_000_000);
	}

	private void tell(DemoCounty county, Schedule schedule) {
		ZonedDateTime opening = schedule.today()
			.minusMonths(MONTHS)
			.atTime(LocalTime.of(9, 0))
			.atZone(this.clock.getZone());
		this.time.to(opening.toInstant());
		Cast cast = this.founder.found(county);
		List<Scene> scenes = new ArrayList<>(new Storybook(county, cast, this.useCases, schedule).scenes());
		scenes.addAll(this.rostering.scenes(county, cast, schedule));
		scenes.addAll(this.shifts.scenes(county, cast, schedule));
		scenes.addAll(this.bookings.scenes(county, cast, schedule));
		scenes.sort(Comparator.comparing(Scene::at));
		for (Scene scene : scenes) {
			this.time.to(scene.at());
			scene.act().run();
			forget();
		}
		this.time.home();
		this.founder.keepUp(county, cast);
		this.rostering.drawNext(schedule.today());
	}

	/** Else all that was done before would be looked through again at each act. */
	private void forget() {
		this.entities.flush();
		this.entities.clear();
	}

}
