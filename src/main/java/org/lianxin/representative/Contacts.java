package org.lianxin.representative;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.privacy.OneWay;
import org.lianxin.privacy.Sealer;
import org.lianxin.shared.Phones;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.stereotype.Component;

/** Seals and opens how a representative is reached. */
@Component
class Contacts {

	private final Sealer sealer;

	private final OneWay oneWay;

	Contacts(Sealer sealer, OneWay oneWay) {
		this.sealer = sealer;
		this.oneWay = oneWay;
	}

	/**
	 * Seals what was typed.
	 * @throws Unprocessable if the phone is none
	 */
	Contact seal(UUID representativeId, String name, @Nullable String phone, @Nullable String idTail) {
		byte[] idTailIndex = (idTail != null) ? idTailIndex(name, idTail) : null;
		if (phone == null) {
			return new Contact(null, null, idTailIndex);
		}
		if (!Phones.isPhone(phone)) {
			throw new Unprocessable("representative.phone.wrong");
		}
		String number = Phones.normalize(phone);
		return new Contact(this.sealer.seal(number, context(representativeId)), phoneIndex(number), idTailIndex);
	}

	/** Opens the phone, where there is one. */
	Optional<String> phone(UUID representativeId, byte @Nullable [] sealed) {
		return Optional.ofNullable(sealed).map((bytes) -> this.sealer.open(bytes, context(representativeId)));
	}

	/** Returns the fingerprint under which a phone, as typed, is found. */
	byte[] phoneIndex(String phone) {
		return this.oneWay.blindIndex(Phones.normalize(phone), CurrentCounty.required());
	}

	/** Returns the fingerprint of a person's name and the tail of their identity card. */
	byte[] idTailIndex(String name, String idTail) {
		return this.oneWay.blindIndex("id:" + name + ":" + idTail.toUpperCase(Locale.ROOT), CurrentCounty.required());
	}

	private static String context(UUID representativeId) {
		return CurrentCounty.required() + "/representative/" + representativeId + "/phone";
	}

}
