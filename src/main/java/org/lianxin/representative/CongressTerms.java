package org.lianxin.representative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms of the party congresses (届次), and who was elected for which. */
@Service
@Transactional
public class CongressTerms {

	private static final int PAGE = 100;

	private static final String TERM = """
			select t.id, t.level, t.number, t.starts_on, t.ends_on, t.version,
			  (select count(*) from mandate m where m.county_id = t.county_id and m.congress_term_id = t.id) as elected
			from congress_term t where t.county_id = :county
			""";

	private final CongressTermRepository terms;

	private final MandateRepository mandates;

	private final RepresentativeRepository representatives;

	private final Standings standings;

	private final JdbcClient jdbc;

	private final Clock clock;

	CongressTerms(CongressTermRepository terms, MandateRepository mandates, RepresentativeRepository representatives,
			Standings standings, JdbcClient jdbc, Clock clock) {
		this.terms = terms;
		this.mandates = mandates;
		this.representatives = representatives;
		this.standings = standings;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Lists the terms, the newest of each level first; a county has some dozens. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public List<TermView> all() {
		return select("order by array_position(array['COUNTY', 'TOWNSHIP', 'CITY', 'PROVINCE', 'NATION'], t.level),"
				+ " t.number desc")
			.query(TermView.class)
			.list();
	}

	/** Finds a term by its id. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public Optional<TermView> byId(UUID id) {
		return select("and t.id = :id").param("id", id).query(TermView.class).optional();
	}

	/**
	 * Adds a term.
	 * @throws Unprocessable if the level has one of that number
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public UUID add(TermFacts facts) {
		refuseTaken(facts, null);
		return this.terms.saveAndFlush(new CongressTerm(facts)).id();
	}

	/**
	 * Changes a term.
	 * @throws Conflict if somebody changed it since the writer saw it
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void revise(UUID id, int version, TermFacts facts) {
		byId(id).orElseThrow(() -> new NotFound("representative.term.unknown"));
		CongressTerm term = this.terms.findByIdAndVersion(id, version)
			.orElseThrow(() -> new Conflict("representative.overtaken"));
		refuseTaken(facts, id);
		term.revise(facts);
		this.terms.saveAndFlush(term);
	}

	private void refuseTaken(TermFacts facts, @Nullable UUID except) {
		this.terms.findByLevelAndNumber(facts.level(), facts.number())
			.filter((other) -> !other.id().equals(except))
			.ifPresent((other) -> {
				throw new Unprocessable("representative.term.taken", facts.number());
			});
	}

	/**
	 * Notes that a representative was elected for a term: their mandate for an earlier
	 * one of the same level ends, and who was a representative no longer is one again.
	 * @throws Unprocessable if there is no such term, or they serve it already
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void elect(ElectForTerm command) {
		CongressTerm term = this.terms.findById(command.termId())
			.orElseThrow(() -> new Unprocessable("representative.term.unknown"));
		Representative person = this.representatives.holdByCode(command.code())
			.orElseThrow(() -> new NotFound("representative.unknown"));
		LocalDate from = firstDay(command, term, person);
		endEarlier(person, term, from);
		Mandate mandate = this.mandates.findByRepresentativeIdAndCongressTermId(person.id(), term.id())
			.map(CongressTerms::again)
			.orElseGet(() -> new Mandate(person.id(), term.id(), from));
		this.mandates.saveAndFlush(mandate);
		this.standings.revive(person, from);
	}

	/**
	 * Who comes back later than with the term comes back today, where no day is named.
	 */
	private LocalDate firstDay(ElectForTerm command, CongressTerm term, Representative person) {
		TermFacts facts = term.facts();
		LocalDate day = command.from();
		if (day == null) {
			LocalDate today = LocalDate.now(this.clock);
			return (this.standings.isEnded(person, today) && today.isAfter(facts.startsOn())) ? today
					: facts.startsOn();
		}
		if (day.isBefore(facts.startsOn()) || (facts.endsOn() != null && !day.isBefore(facts.endsOn()))) {
			throw new Unprocessable("representative.mandate.outside");
		}
		return day;
	}

	/** By-elections bring some back into the term that they left. */
	private static Mandate again(Mandate mandate) {
		if (mandate.isOpen()) {
			throw new Unprocessable("representative.mandate.taken");
		}
		mandate.goOn();
		return mandate;
	}

	private void endEarlier(Representative person, CongressTerm term, LocalDate from) {
		this.mandates.findByRepresentativeId(person.id())
			.stream()
			.filter((mandate) -> mandate.reaches(from))
			.filter((mandate) -> !mandate.congressTermId().equals(term.id()))
			.filter((mandate) -> isEarlier(mandate, term.facts()))
			.forEach((mandate) -> {
				mandate.end(from);
				this.mandates.saveAndFlush(mandate);
			});
	}

	private boolean isEarlier(Mandate mandate, TermFacts term) {
		return this.terms.findById(mandate.congressTermId())
			.map(CongressTerm::facts)
			.filter((other) -> other.level() == term.level() && other.number() < term.number())
			.isPresent();
	}

	/**
	 * Lists who may have been elected again for a term, by code and a hundred to a page:
	 * the representatives of its level who have no mandate for it.
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	@Transactional(readOnly = true)
	public Paged<RepresentativeRow> candidates(TermView term, @Nullable String after) {
		List<RepresentativeRow> rows = this.jdbc.sql(RepresentativeQuery.SELECT + """
				 and r.level = :level and st.state is distinct from 'ENDED' and r.code > :after
				and not exists (select from mandate m where m.county_id = r.county_id and m.representative_id = r.id
				  and m.congress_term_id = :term)
				order by r.code limit :limit""")
			.param("county", CurrentCounty.required())
			.param("day", LocalDate.now(this.clock))
			.param("level", term.level().name())
			.param("after", (after != null) ? after.replace("\0", "") : "")
			.param("term", term.id())
			.param("limit", PAGE + 1)
			.query(RepresentativeQuery::row)
			.list();
		return Paged.of(rows, PAGE, RepresentativeRow::code);
	}

	/**
	 * Notes that all of these were elected for a term, those who serve it already left as
	 * they are; tells how many were added.
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public int electAll(UUID termId, List<String> codes) {
		List<String> missing = this.jdbc.sql("""
				select r.code from representative r where r.county_id = :county and r.code = any(:codes)
				and not exists (select from mandate m where m.county_id = r.county_id and m.representative_id = r.id
				  and m.congress_term_id = :term)
				order by r.code""")
			.param("county", CurrentCounty.required())
			.param("codes", codes.toArray(String[]::new))
			.param("term", termId)
			.query(String.class)
			.list();
		missing.forEach((code) -> elect(new ElectForTerm(code, termId, null)));
		return missing.size();
	}

	private JdbcClient.StatementSpec select(String which) {
		return this.jdbc.sql(TERM + which).param("county", CurrentCounty.required());
	}

}
