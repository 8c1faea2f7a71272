package org.lianxin.petition;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.privacy.OneWay;
import org.lianxin.privacy.Sealer;
import org.lianxin.shared.Phones;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who brought a petition, sealed from the first row on. */
@Component
class Petitioners {

	private final JdbcClient jdbc;

	private final Sealer sealer;

	private final OneWay oneWay;

	Petitioners(JdbcClient jdbc, Sealer sealer, OneWay oneWay) {
		this.jdbc = jdbc;
		this.sealer = sealer;
		this.oneWay = oneWay;
	}

	void keep(UUID petitionId, Contact contact) {
		if (contact.isEmpty()) {
			return;
		}
		String phone = (contact.phone() != null) ? Phones.normalize(contact.phone()) : null;
		this.jdbc.sql("""
				insert into petitioner (county_id, petition_id, name_sealed, phone_sealed, phone_index, contact_sealed)
				values (:county, :petition, :name, :phone, :index, :words)""")
			.param("county", CurrentCounty.required())
			.param("petition", petitionId)
			.param("name", seal(petitionId, "name", contact.name()))
			.param("phone", seal(petitionId, "phone", phone))
			.param("index", (phone != null) ? this.oneWay.blindIndex(phone, CurrentCounty.required()) : null)
			.param("words", seal(petitionId, "contact", contact.words()))
			.update();
	}

	/** Opens what is known of the resident, empty where they gave nothing. */
	Optional<Contact> open(UUID petitionId) {
		return this.jdbc.sql(
				"select name_sealed, phone_sealed, contact_sealed from petitioner where county_id = ? and petition_id = ?")
			.params(CurrentCounty.required(), petitionId)
			.query((row, index) -> new Contact(open(petitionId, "name", row.getBytes(1)),
					open(petitionId, "phone", row.getBytes(2)), open(petitionId, "contact", row.getBytes(3))))
			.optional();
	}

	private byte @Nullable [] seal(UUID petitionId, String field, @Nullable String plain) {
		return (plain != null) ? this.sealer.seal(plain, context(petitionId, field)) : null;
	}

	private @Nullable String open(UUID petitionId, String field, byte @Nullable [] sealed) {
		return (sealed != null) ? this.sealer.open(sealed, context(petitionId, field)) : null;
	}

	/**
	 * Bound into the seal, so that a value moved to another row can't be opened there.
	 */
	private String context(UUID petitionId, String field) {
		return CurrentCounty.required() + "/petitioner/" + petitionId + "/" + field;
	}

}
