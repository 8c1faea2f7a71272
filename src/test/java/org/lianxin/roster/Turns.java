package org.lianxin.roster;

import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.lianxin.support.Person;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.lianxin.support.Person.as;

/** What becomes of a published duty, without the pages that lead there. */
public record Turns(ApplicationContext portal, Person by) {

	/** Whoever sits there is on leave. */
	public void vacate(UUID duty) {
		give(duty, null, ChangeKind.VACATED);
	}

	/** Another representative sits there. */
	public void give(UUID duty, @Nullable UUID to, ChangeKind kind) {
		turn((duties) -> duties.assign(duties.take(duty), to, kind, null));
	}

	/** It falls out. */
	public void cancel(UUID duty) {
		turn((duties) -> {
			Duty held = duties.take(duty);
			held.cancel();
			duties.keep(held, ChangeKind.CANCELLED, null);
		});
	}

	/** Whoever was to sit did not come. */
	public void miss(UUID duty) {
		turn((duties) -> {
			Duty held = duties.take(duty);
			held.miss();
			duties.keep(held, ChangeKind.MISSED, null);
		});
	}

	/** That was recorded wrongly. */
	public void correct(UUID duty) {
		turn((duties) -> {
			Duty held = duties.take(duty);
			held.reopen();
			duties.keep(held, ChangeKind.CORRECTED, null);
		});
	}

	private void turn(Consumer<Duties> work) {
		Duties duties = this.portal.getBean(Duties.class);
		as(this.by, () -> new TransactionTemplate(this.portal.getBean(PlatformTransactionManager.class))
			.executeWithoutResult((status) -> work.accept(duties)));
	}

}
