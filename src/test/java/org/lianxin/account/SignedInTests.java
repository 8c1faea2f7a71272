package org.lianxin.account;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.tenancy.County;

import static org.assertj.core.api.Assertions.assertThat;

class SignedInTests {

	private final SignedIn person = new SignedIn(new AccountView(UUID.randomUUID(), "limin", "李敏", Role.LIAISON,
			UUID.randomUUID(), "城关工作室", true, false, false), new County(371525, 371525, "guanxian", "GX", "冠县"),
			"hash");

	@Test
	void outlivesTheNodeInTheSessionTable() throws Exception {
		SignedIn back = throughTheSession(this.person);
		assertThat(back).usingRecursiveComparison().isEqualTo(this.person);
		assertThat(back.getAuthorities()).extracting("authority").containsExactly("ROLE_LIAISON", "ROLE_STAFF");
	}

	@Test
	void forgetsThePasswordOnceItIsChecked() {
		this.person.eraseCredentials();
		assertThat(this.person.getPassword()).isNull();
	}

	@Test
	void isTheSamePersonAfterChoosingAPassword() {
		SignedIn after = this.person.withOwnPassword();
		assertThat(after.mustChangePassword()).isFalse();
		assertThat(after).usingRecursiveComparison().ignoringFields("initial", "passwordHash").isEqualTo(this.person);
	}

	private static SignedIn throughTheSession(SignedIn person) throws IOException, ClassNotFoundException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
			out.writeObject(person);
		}
		try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			return (SignedIn) in.readObject();
		}
	}

}
