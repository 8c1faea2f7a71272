package org.lianxin.representative;

import java.util.Optional;

import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The phones of representatives: shown for a purpose, and never without a trace. */
@Service
@Transactional
public class PhoneBook {

	private final RepresentativeDirectory directory;

	private final Contacts contacts;

	private final AuditTrail trail;

	private final JdbcClient jdbc;

	PhoneBook(RepresentativeDirectory directory, Contacts contacts, AuditTrail trail, JdbcClient jdbc) {
		this.directory = directory;
		this.contacts = contacts;
		this.trail = trail;
		this.jdbc = jdbc;
	}

	/**
	 * Shows a representative's phone, and records who looked and why in the same
	 * transaction: where that can't be kept, nothing is shown.
	 * @param purpose why, at most 200 characters
	 * @throws Unprocessable without a purpose
	 * @throws NotFound if there is no such representative or phone
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
	public String reveal(String code, String purpose) {
		if (purpose.isBlank()) {
			throw new Unprocessable("representative.phone.purpose.missing");
		}
		RepresentativeRow person = this.directory.record(code).row();
		this.trail.record(AuditKind.PHONE_REVEALED, code, purpose);
		return phone(person).orElseThrow(() -> new NotFound("representative.phone.none"));
	}

	/** Returns the phone that is kept of the representative who is signed in. */
	@PreAuthorize("hasRole('REPRESENTATIVE')")
	@Transactional(readOnly = true)
	public Optional<String> own() {
		return phone(this.directory.own().row());
	}

	private Optional<String> phone(RepresentativeRow person) {
		byte[] sealed = this.jdbc.sql("select phone from representative where county_id = :county and id = :id")
			.param("county", CurrentCounty.required())
			.param("id", person.id())
			.query((row, index) -> Optional.ofNullable(row.getBytes("phone")))
			.single()
			.orElse(null);
		return this.contacts.phone(person.id(), sealed);
	}

}
