package org.lianxin.representative.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxin.spreadsheet.Names;
import org.lianxin.spreadsheet.Words;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks up what an import of teams must know, in one statement for each kind of thing.
 */
@Component
class TeamBook {

	private final StudioService studios;

	private final Words words;

	private final JdbcClient jdbc;

	TeamBook(StudioService studios, Words words, JdbcClient jdbc) {
		this.studios = studios;
		this.words = words;
		this.jdbc = jdbc;
	}

	/** Lists all teams with their members; a few hundred. */
	List<KnownTeam> all() {
		return this.jdbc.sql("""
				select t.id, t.version, t.code, t.name, t.profession, t.offer, t.studio_id, s.name as studio_name,
				  t.state, t.leader_id,
				  array_agg(r.id order by r.code) filter (where r.id is not null) as ids,
				  array_agg(r.name order by r.code) filter (where r.id is not null) as names,
				  array_agg(r.code order by r.code) filter (where r.id is not null) as codes
				from service_team t
				left join studio s on s.county_id = t.county_id and s.id = t.studio_id
				left join team_member m on m.county_id = t.county_id and m.team_id = t.id and m.until is null
				left join representative r on r.county_id = m.county_id and r.id = m.representative_id
				where t.county_id = :county
				group by t.county_id, t.id, s.name""")
			.param("county", CurrentCounty.required())
			.query(this::known)
			.list();
	}

	private KnownTeam known(ResultSet row, int index) throws SQLException {
		TeamFacts facts = new TeamFacts(row.getString("name"), Profession.valueOf(row.getString("profession")),
				row.getString("offer"), row.getObject("studio_id", UUID.class));
		return new KnownTeam(row.getObject("id", UUID.class), row.getInt("version"), row.getString("code"), facts,
				row.getString("studio_name"), TeamState.valueOf(row.getString("state")),
				row.getObject("leader_id", UUID.class), members(row));
	}

	private Map<UUID, String> members(ResultSet row) throws SQLException {
		Map<UUID, String> members = new LinkedHashMap<>();
		if (row.getArray("ids") != null) {
			UUID[] ids = (UUID[]) row.getArray("ids").getArray();
			String[] names = (String[]) row.getArray("names").getArray();
			String[] codes = (String[]) row.getArray("codes").getArray();
			for (int i = 0; i < ids.length; i++) {
				members.put(ids[i], this.words.word(TeamColumns.PREFIX + "person", names[i], codes[i]));
			}
		}
		return members;
	}

	/** Finds studios by their name, in full or in short, or by their short name. */
	Names<StudioView> studios() {
		List<String> endings = List.of(this.words.word("representative.sheet.endings.studio").split("\\|"));
		Names<StudioView> names = new Names<>(endings, Comparator.comparing(StudioView::id));
		for (StudioView studio : this.studios.all()) {
			names.add(studio.name(), studio);
			names.add(studio.slug(), studio);
		}
		return names;
	}

}
