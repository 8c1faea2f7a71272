package org.lianxin.privacy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.lianxin.database.ConditionalOnEmbeddedDatabase;
import org.lianxin.database.KeptAtHome;

import org.springframework.stereotype.Component;

/**
 * Keeps the keys beside the embedded data. They are made before the first row and never
 * again: new keys would read no old row.
 */
@Component
@ConditionalOnEmbeddedDatabase
class KeysAtHome implements KeptAtHome {

	private final PrivacyProperties given;

	KeysAtHome(PrivacyProperties given) {
		this.given = given;
	}

	@Override
	public void settle(Path home, boolean data) {
		if (this.given.isSet()) {
			return;
		}
		Path file = file(home);
		if (data && Files.notExists(file)) {
			throw new MissingKeys("The keys for personal data in " + home + " are missing, and new ones could read "
					+ "nothing that is there; put back " + file + " from the copy kept with the backup, or set "
					+ "LIANXIN_PRIVACY_KEYS and LIANXIN_PRIVACY_INDEXKEY.");
		}
		KeyFile.loadOrCreate(file);
	}

	static Path file(Path home) {
		return home.resolve("keys");
	}

}
