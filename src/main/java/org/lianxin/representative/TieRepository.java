package org.lianxin.representative;

import java.util.UUID;

import org.springframework.data.repository.Repository;

interface TieRepository extends Repository<Tie, UUID> {

	Tie saveAndFlush(Tie tie);

}
