package org.lianxin.petition;

import java.util.Set;
import java.util.stream.Collectors;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes petitions findable by their words. */
@Component
class PetitionSearch {

	private final JdbcClient jdbc;

	PetitionSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void index(Petition petition) {
		this.jdbc.sql("insert into petition_search (county_id, petition_id, grams) values (?, ?, array_to_tsvector(?))")
			.params(CurrentCounty.required(), petition.id(),
					Bigrams.of(petition.matter().words()).toArray(String[]::new))
			.update();
	}

	/**
	 * Writes the pairs of the words as a query that asks for all of them; empty for fewer
	 * than two characters.
	 */
	static String query(String words) {
		Set<String> pairs = Bigrams.of(words);
		return pairs.stream().map((pair) -> "'" + pair + "'").collect(Collectors.joining(" & "));
	}

}
