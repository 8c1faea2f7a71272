package org.lianxin.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxin.representative.CongressTerms;
import org.lianxin.representative.ElectRepresentative;
import org.lianxin.representative.ElectoralUnits;
import org.lianxin.representative.Level;
import org.lianxin.representative.RepresentativeFacts;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.Sex;
import org.lianxin.representative.TermFacts;
import org.lianxin.representative.TieSide;
import org.lianxin.representative.TieTogether;
import org.lianxin.representative.Ties;

import org.springframework.context.ApplicationContext;

/**
 * A representative, a tie, a term and an electoral unit that only the next county has.
 */
final class NeighbourPeople {

	private NeighbourPeople() {
	}

	/** Enters them in the present county; returns what stands for each in addresses. */
	static Map<String, List<String>> enter(ApplicationContext portal, String mark) {
		UUID person = portal.getBean(RepresentativeService.class)
			.elect(new ElectRepresentative("quanlin", RepresentativeFacts.of(mark + "代表", Sex.MALE), "13900000002",
					null))
			.id();
		Ties ties = portal.getBean(Ties.class);
		ties.tie(new TieTogether("quanlin", "rep1", TieSide.SPOUSE));
		UUID term = portal.getBean(CongressTerms.class)
			.add(new TermFacts(Level.TOWNSHIP, 7, LocalDate.of(2021, 12, 1), null));
		UUID unit = portal.getBean(ElectoralUnits.class).ensure(mark + "镇机关");
		return Map.of("/desk/representatives/{code}/ties/{tie}", List.of(ties.of(person).get(0).id().toString()),
				"/desk/terms/{id}", List.of(term.toString()), "/desk/electoral-units/{id}", List.of(unit.toString()));
	}

}
