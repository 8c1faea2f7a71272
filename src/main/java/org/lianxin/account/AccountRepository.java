package org.lianxin.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

	Account save(Account account);

	Optional<Account> findByUsername(String username);

	List<Account> findByWorkplaceIdAndDisabledFalseOrderByUsername(UUID workplaceId);

	/**
	 * Finds the account and makes others wait, so that guesses made at the same moment
	 * are counted one by one.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.username = :username")
	Optional<Account> holdByUsername(String username);

	@Query("""
			select a from Account a
			where a.username > :after and a.role in :roles and a.disabled in :disabled
			  and (:locked = false or a.lockedUntil > :now)
			  and (a.name like :prefix escape '!' or a.username like :prefix escape '!')
			order by a.username""")
	List<Account> page(String after, Collection<Role> roles, Collection<Boolean> disabled, boolean locked, Instant now,
			String prefix, Limit limit);

}
