package org.lianxin.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import org.lianxin.privacy.OneWay;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/**
 * Counts what callers do, over all nodes, and says when it is enough for a while. It
 * keeps keyed hashes only, never an address.
 * <p>
 * It works on a connection of its own, so it is asked outside transactions.
 */
@Component
public class Throttle {

	private static final Duration SWEEP_EVERY = Duration.ofMinutes(10);

	private static final int SWEPT_AT_ONCE = 10_000;

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

	private final OneWay oneWay;

	private final Clock clock;

	private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.MIN);

	Throttle(DataSource dataSource, OneWay oneWay, Clock clock) {
		this.oneWay = oneWay;
		this.clock = clock;
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.table("bucket")
			.idColumn("id")
			.stateColumn("state")
			.expiresAtColumn("expires_at")
			.clientClock(new ClockMeter(clock))
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
			.build();
	}

	/**
	 * Takes one turn.
	 * @param who tells the caller and what they do it to
	 * @throws TooManyRequests if none is left
	 */
	public void take(Limit limit, String... who) {
		if (!tryTake(limit, who)) {
			throw new TooManyRequests("web.often.what");
		}
	}

	/** Takes one turn and tells whether there was one left. */
	public boolean tryTake(Limit limit, String... who) {
		sweep();
		return bucket(limit, who).tryConsume(1);
	}

	/** Tells whether no turn is left, without taking one. */
	public boolean isUsedUp(Limit limit, String... who) {
		return bucket(limit, who).getAvailableTokens() <= 0;
	}

	/** Gives all turns back. */
	public void forget(Limit limit, String... who) {
		requireNoTransaction();
		this.buckets.removeProxy(id(limit, who));
	}

	private Bucket bucket(Limit limit, String... who) {
		requireNoTransaction();
		return this.buckets.getProxy(id(limit, who), limit::configuration);
	}

	private String id(Limit limit, String... who) {
		return this.oneWay.fingerprint(limit.name() + "\n" + String.join("\n", who));
	}

	/** A second connection inside a transaction could wait for itself for ever. */
	private static void requireNoTransaction() {
		Assert.state(!TransactionSynchronizationManager.isActualTransactionActive(), "inside a transaction");
	}

	private void sweep() {
		Instant now = this.clock.instant();
		Instant due = this.nextSweep.get();
		if (!now.isBefore(due) && this.nextSweep.compareAndSet(due, now.plus(SWEEP_EVERY))) {
			this.buckets.removeExpired(SWEPT_AT_ONCE);
		}
	}

	/**
	 * How often something may be done.
	 *
	 * @param name tells it from other limits
	 * @param times so often at once, and again after the time is over
	 * @param per the time in which all turns come back, evenly
	 */
	public record Limit(String name, int times, Duration per) {

		BucketConfiguration configuration() {
			return BucketConfiguration.builder()
				.addLimit((limit) -> limit.capacity(this.times).refillGreedy(this.times, this.per))
				.build();
		}

	}

	/** The portal's clock as Bucket4j reads time. */
	private record ClockMeter(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return TimeUnit.MILLISECONDS.toNanos(this.clock.millis());
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
