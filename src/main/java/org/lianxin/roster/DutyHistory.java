package org.lianxin.roster;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of the duties; it is only ever added to. */
@Component
class DutyHistory {

	private final MessageSource messages;

	private final JdbcClient jdbc;

	private final Clock clock;

	DutyHistory(MessageSource messages, JdbcClient jdbc, Clock clock) {
		this.messages = messages;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Writes one entry for each change, by whoever is signed in, or by the portal where
	 * nobody is.
	 * @return the ids of the entries, in the order of the changes
	 */
	List<UUID> write(List<DutyShift> shifts, @Nullable String reason) {
		List<UUID> ids = shifts.stream().map((shift) -> Ids.next()).toList();
		Optional<SignedIn> by = SignedIn.current();
		this.jdbc.sql("""
				insert into duty_change (county_id, id, duty_id, kind, from_id, to_id, reason, account_id, by_name, at)
				select :county, c.id, c.duty_id, c.kind, c.from_id, c.to_id, :reason, :account, :by, :at
				from unnest(:ids::uuid[], :duties::uuid[], :kinds::text[], :froms::uuid[], :tos::uuid[])
				  as c (id, duty_id, kind, from_id, to_id)""")
			.param("county", CurrentCounty.required())
			.param("reason", reason)
			.param("account", by.map(SignedIn::accountId).orElse(null))
			.param("by", by.map(SignedIn::name).orElseGet(this::portal))
			.param("at", Timestamp.from(this.clock.instant()))
			.param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
			.param("duties", column(shifts, DutyShift::dutyId))
			.param("kinds", column(shifts, DutyShift::kind))
			.param("froms", column(shifts, DutyShift::from))
			.param("tos", column(shifts, DutyShift::to))
			.update();
		return ids;
	}

	private String portal() {
		return this.messages.getMessage("roster.change.byPortal", null, Locale.SIMPLIFIED_CHINESE);
	}

	private static @Nullable String[] column(List<DutyShift> shifts, Function<DutyShift, @Nullable Object> value) {
		return shifts.stream().map(value).map((one) -> Objects.toString(one, null)).toArray(String[]::new);
	}

	/** Lists what happened to a duty, the latest first. */
	List<ChangeView> of(UUID dutyId) {
		return this.jdbc.sql("""
				select c.kind, f.name as from_name, t.name as to_name, c.reason, c.by_name, c.at
				from duty_change c
				left join representative f on f.county_id = c.county_id and f.id = c.from_id
				left join representative t on t.county_id = c.county_id and t.id = c.to_id
				where c.county_id = :county and c.duty_id = :duty order by c.id desc""")
			.param("county", CurrentCounty.required())
			.param("duty", dutyId)
			.query(ChangeView.class)
			.list();
	}

}
