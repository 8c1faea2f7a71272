package org.lianxin.calendar;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts off what must not happen before a transaction is safe. */
final class Afterwards {

	private Afterwards() {
	}

	/**
	 * Runs the work once the present transaction is committed, and never if it is not.
	 */
	static void run(Runnable work) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				work.run();
			}

		});
	}

}
