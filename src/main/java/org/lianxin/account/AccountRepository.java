package org.lianxin.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

	Account save(Account account);

	Optional<Account> findByUsername(String username);

	@Query("select a from Account a where a.username > :after order by a.username")
	List<Account> page(String after, Limit limit);

}
