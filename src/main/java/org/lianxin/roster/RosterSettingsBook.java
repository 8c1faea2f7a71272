package org.lianxin.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.shared.Conflict;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the present county keeps how it makes its rosters. */
@Service
@Transactional
public class RosterSettingsBook {

	/** The version of settings that are not the county's own. */
	private static final int NONE = -1;

	private static final String BEGIN = """
			insert into roster_settings (county_id, version, most_per_month, per_quarter, spread_days, gap_days, lending,
			  quota, even_load, stability, spread, weekdays, near_home, seniority, offices_apart, slot_cap, phone_cap,
			  booking_days)
			values (:county, :version + 1, :month, :quarter, :days, :gap, :lending, :quota, :even, :stability, :spread,
			  :weekdays, :home, :seniority, :offices, :slot, :phone, :booking)
			on conflict (county_id) do nothing""";

	private static final String CHANGE = """
			update roster_settings set version = version + 1, most_per_month = :month, per_quarter = :quarter,
			  spread_days = :days, gap_days = :gap, lending = :lending, quota = :quota, even_load = :even,
			  stability = :stability, spread = :spread, weekdays = :weekdays, near_home = :home, seniority = :seniority,
			  offices_apart = :offices, slot_cap = :slot, phone_cap = :phone, booking_days = :booking
			where county_id = :county and version = :version""";

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final List<SettingsWatch> watches;

	RosterSettingsBook(JdbcClient jdbc, AuditTrail trail, List<SettingsWatch> watches) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.watches = watches;
	}

	/** Returns what holds now: the county's own, or the default. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public RosterSettings current() {
		return standing().settings();
	}

	/** Returns what holds now, for somebody who may change it. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public StandingSettings standing() {
		return this.jdbc.sql("select * from roster_settings where county_id = ?")
			.param(CurrentCounty.required())
			.query((row, index) -> new StandingSettings(row.getInt("version"), settings(row)))
			.optional()
			.orElse(new StandingSettings(NONE, RosterSettings.DEFAULT));
	}

	/**
	 * Changes them; rosters and appointments that stand stay as they are, but whoever
	 * waits for a place may get one.
	 * @throws Conflict if somebody changed them since the writer saw them
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void change(ChangeRosterSettings command) {
		String write = (command.version() == NONE) ? BEGIN : CHANGE;
		RosterSettings before = current();
		RosterSettings to = command.settings();
		RosterSettings.Weights weights = to.weights();
		int written = this.jdbc.sql(write)
			.param("county", CurrentCounty.required())
			.param("version", command.version())
			.params(Map.of("month", to.mostPerMonth(), "quarter", to.perQuarter(), "days", to.spreadDays(), "gap",
					to.gapDays(), "lending", to.lending(), "slot", to.slotCap(), "phone", to.phoneCap(), "booking",
					to.bookingDays()))
			.params(Map.of("quota", weights.quota(), "even", weights.evenLoad(), "stability", weights.stability(),
					"spread", weights.spread(), "weekdays", weights.weekdays(), "home", weights.nearHome(), "seniority",
					weights.seniority(), "offices", weights.officesApart()))
			.update();
		if (written == 0) {
			throw new Conflict("roster.settings.overtaken");
		}
		this.trail.record(AuditKind.ROSTER_SETTINGS_CHANGED, "v" + (command.version() + 1), null);
		this.watches.forEach((watch) -> watch.changed(before, to));
	}

	private static RosterSettings settings(ResultSet row) throws SQLException {
		return new RosterSettings(row.getInt("most_per_month"), row.getInt("per_quarter"), row.getInt("spread_days"),
				row.getInt("gap_days"), row.getBoolean("lending"), weights(row), row.getInt("slot_cap"),
				row.getInt("phone_cap"), row.getInt("booking_days"));
	}

	private static RosterSettings.Weights weights(ResultSet row) throws SQLException {
		return new RosterSettings.Weights(row.getInt("quota"), row.getInt("even_load"), row.getInt("stability"),
				row.getInt("spread"), row.getInt("weekdays"), row.getInt("near_home"), row.getInt("seniority"),
				row.getInt("offices_apart"));
	}

}
