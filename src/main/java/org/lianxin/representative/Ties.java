package org.lianxin.representative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is married to whom and who leads whom, as far as placement asks. */
@Service
@Transactional
public class Ties {

	/** Who is not among so many is found by more of their name. */
	public static final int FOUND = 30;

	private final TieRepository ties;

	private final RepresentativeRepository representatives;

	private final JdbcClient jdbc;

	private final Clock clock;

	Ties(TieRepository ties, RepresentativeRepository representatives, JdbcClient jdbc, Clock clock) {
		this.ties = ties;
		this.representatives = representatives;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Lists those who are tied to a representative. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
	@Transactional(readOnly = true)
	public List<TieView> of(UUID representativeId) {
		return this.jdbc
			.sql("""
					select t.id, o.code, o.name, s.name as studio_name,
					  case when t.kind = 'SPOUSE' then 'SPOUSE' when t.one_id = :id then 'SUBORDINATE' else 'SUPERIOR' end as side
					from tie t
					join representative o on o.county_id = t.county_id
					  and o.id = case when t.one_id = :id then t.other_id else t.one_id end
					left join placement p on p.county_id = o.county_id and p.representative_id = o.id
					  and p."from" <= :today and (p.until is null or p.until > :today)
					left join studio s on s.county_id = p.county_id and s.id = p.studio_id
					where t.county_id = :county and (t.one_id = :id or t.other_id = :id)
					order by side, o.code""")
			.param("county", CurrentCounty.required())
			.param("id", representativeId)
			.param("today", LocalDate.now(this.clock))
			.query(TieView.class)
			.list();
	}

	/**
	 * Finds representatives with whom one can be tied, by name: those who serve and are
	 * not tied with them yet, {@link #FOUND} at most.
	 * @param words part of the name or the post, or the beginning of the code
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	@Transactional(readOnly = true)
	public List<TieCandidate> candidates(String code, String words) {
		return this.jdbc.sql("""
				select o.code, o.name, o.post, s.name as studio_name
				from representative o
				join representative r on r.county_id = o.county_id and r.code = :code
				left join placement p on p.county_id = o.county_id and p.representative_id = o.id
				  and p."from" <= :today and (p.until is null or p.until > :today)
				left join studio s on s.county_id = p.county_id and s.id = p.studio_id
				where o.county_id = :county and o.id <> r.id
				  and (strpos(o.name, :words) > 0 or strpos(o.post, :words) > 0 or starts_with(o.code, lower(:words)))
				  and not exists (select from tie t where t.county_id = o.county_id
				    and (t.one_id = r.id and t.other_id = o.id or t.one_id = o.id and t.other_id = r.id))
				  and not exists (select from standing e where e.county_id = o.county_id and e.representative_id = o.id
				    and e.state = 'ENDED' and e."from" <= :today and (e.until is null or e.until > :today))
				order by o.name, o.code limit :most""")
			.param("county", CurrentCounty.required())
			.param("code", code)
			.param("words", words.strip().replace("\0", ""))
			.param("today", LocalDate.now(this.clock))
			.param("most", FOUND)
			.query(TieCandidate.class)
			.list();
	}

	/**
	 * Notes that two are tied.
	 * @throws Unprocessable if there is no such other one, it is the same one, or they
	 * are tied already
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void tie(TieTogether command) {
		UUID one = this.representatives.findByCode(command.code())
			.orElseThrow(() -> new NotFound("representative.unknown"))
			.id();
		UUID other = this.representatives.findByCode(command.otherCode())
			.orElseThrow(() -> new Unprocessable("representative.tie.unknown", command.otherCode()))
			.id();
		if (one.equals(other)) {
			throw new Unprocessable("representative.tie.self");
		}
		if (of(one).stream().anyMatch((tie) -> tie.code().equals(command.otherCode()))) {
			throw new Unprocessable("representative.tie.taken");
		}
		this.ties.saveAndFlush(switch (command.side()) {
			case SPOUSE -> Tie.spouses(one, other);
			case SUPERIOR -> Tie.superior(other, one);
			case SUBORDINATE -> Tie.superior(one, other);
		});
	}

	/**
	 * Forgets that they are tied.
	 * @throws NotFound if that representative has no such tie
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void untie(String code, UUID tie) {
		UUID one = this.representatives.findByCode(code).orElseThrow(() -> new NotFound("representative.unknown")).id();
		int gone = this.jdbc
			.sql("delete from tie where county_id = :county and id = :tie and (one_id = :id or other_id = :id)")
			.param("county", CurrentCounty.required())
			.param("tie", tie)
			.param("id", one)
			.update();
		if (gone == 0) {
			throw new NotFound("representative.tie.gone");
		}
	}

}
