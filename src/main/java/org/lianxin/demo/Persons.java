package org.lianxin.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lianxin.petition.FollowedPetitions;
import org.lianxin.petition.FollowingService;
import org.lianxin.petition.Receipt;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Lets the persons of the demo act, each with exactly the rights that they have. */
@Component
@DemoOnly
class Persons {

	private final UserDetailsService directory;

	private final FollowingService following;

	private final FollowedPetitions followed;

	private final Map<String, UserDetails> known = new HashMap<>();

	Persons(UserDetailsService directory, FollowingService following, FollowedPetitions followed) {
		this.directory = directory;
		this.following = following;
		this.followed = followed;
	}

	/** Forgets who was who, before a county is made. */
	void forget() {
		this.known.clear();
	}

	/** Runs the work as a person of the present county. */
	void as(String username, Runnable work) {
		UserDetails person = this.known.computeIfAbsent(CurrentCounty.required() + "/" + username,
				(key) -> this.directory.loadUserByUsername(username));
		run(new UsernamePasswordAuthenticationToken(person, null, person.getAuthorities()), work);
	}

	/** Runs the work as somebody who looks after the platform and sees no county. */
	void asOperator(Runnable work) {
		run(new UsernamePasswordAuthenticationToken("operator", null,
				AuthorityUtils.createAuthorityList("ROLE_OPERATOR")), work);
	}

	/** Runs the work as anybody from the street. */
	void asVisitor(Runnable work) {
		List<GrantedAuthority> rights = AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS");
		run(new AnonymousAuthenticationToken("demo", "visitor", rights), work);
	}

	/** Runs the work as the resident who holds the receipt and types its code. */
	void asResident(Receipt receipt, Runnable work) {
		RequestContextHolder.setRequestAttributes(new Visit());
		try {
			asVisitor(() -> {
				if (!this.following.isCodeOf(receipt.number(), receipt.code())) {
					throw new IllegalStateException("the code of " + receipt.number() + " is not taken");
				}
				this.followed.add(receipt.number());
				work.run();
			});
		}
		finally {
			RequestContextHolder.resetRequestAttributes();
		}
	}

	private void run(Authentication who, Runnable work) {
		SecurityContextHolder.setContext(new SecurityContextImpl(who));
		try {
			work.run();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
