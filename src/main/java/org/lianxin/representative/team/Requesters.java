package org.lianxin.representative.team;

import java.util.Optional;
import java.util.UUID;

import org.lianxin.privacy.OneWay;
import org.lianxin.privacy.Sealer;
import org.lianxin.shared.Masking;
import org.lianxin.shared.Phones;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which resident asks for a team, sealed from the first row on. */
@Component
class Requesters {

	private final JdbcClient jdbc;

	private final Sealer sealer;

	private final OneWay oneWay;

	Requesters(JdbcClient jdbc, Sealer sealer, OneWay oneWay) {
		this.jdbc = jdbc;
		this.sealer = sealer;
		this.oneWay = oneWay;
	}

	void keep(UUID requestId, Asker asker) {
		String phone = Phones.normalize(asker.phone());
		this.jdbc.sql("""
				insert into team_requester (county_id, request_id, name_sealed, phone_sealed, phone_index)
				values (:county, :request, :name, :phone, :index)""")
			.param("county", CurrentCounty.required())
			.param("request", requestId)
			.param("name", this.sealer.seal(asker.name().strip(), context(requestId, "name")))
			.param("phone", this.sealer.seal(phone, context(requestId, "phone")))
			.param("index", this.oneWay.blindIndex(phone, CurrentCounty.required()))
			.update();
	}

	/** Opens who asks, empty where a studio does. */
	Optional<Asker> open(UUID requestId) {
		return this.jdbc
			.sql("select name_sealed, phone_sealed from team_requester where county_id = ? and request_id = ?")
			.params(CurrentCounty.required(), requestId)
			.query((row, index) -> new Asker(this.sealer.open(row.getBytes(1), context(requestId, "name")),
					this.sealer.open(row.getBytes(2), context(requestId, "phone"))))
			.optional();
	}

	/** Returns the name as lists show it: its first character and stars. */
	String masked(UUID requestId, byte[] nameSealed) {
		return Masking.name(this.sealer.open(nameSealed, context(requestId, "name")));
	}

	/**
	 * Bound into the seal, so that a value moved to another row can't be opened there.
	 */
	private static String context(UUID requestId, String field) {
		return CurrentCounty.required() + "/team_requester/" + requestId + "/" + field;
	}

}
