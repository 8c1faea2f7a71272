package org.lianxin.representative;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianxin.spreadsheet.Names;
import org.lianxin.spreadsheet.Tidy;
import org.lianxin.spreadsheet.Words;
import org.lianxin.studio.Places;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.TownshipView;
import org.lianxin.studio.VillageView;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what an import must know, in one statement for each kind of thing. */
@Component
class ImportBook {

	private final Places places;

	private final StudioService studios;

	private final Words words;

	private final JdbcClient jdbc;

	ImportBook(Places places, StudioService studios, Words words, JdbcClient jdbc) {
		this.places = places;
		this.studios = studios;
		this.words = words;
		this.jdbc = jdbc;
	}

	ImportReferences references() {
		Map<UUID, String> named = new HashMap<>();
		return new ImportReferences(townships(named), villages(named), studios(named), units(named), terms(), named);
	}

	private Names<TownshipView> townships(Map<UUID, String> named) {
		Names<TownshipView> names = new Names<>(endings("township"), Comparator.comparing(TownshipView::id));
		for (TownshipView township : this.places.townships()) {
			names.add(township.name(), township);
			named.put(township.id(), township.name());
		}
		return names;
	}

	/** A village goes by its name, or by its township's and its own. */
	private Names<VillageView> villages(Map<UUID, String> named) {
		Names<VillageView> names = new Names<>(endings("village"), Comparator.comparing(VillageView::id));
		for (VillageView village : this.places.villages()) {
			names.add(village.name(), village);
			names.add(village.townshipName() + village.name(), village);
			names.add(village.townshipName() + "/" + village.name(), village);
			named.put(village.id(), village.townshipName() + "/" + village.name());
		}
		return names;
	}

	private Names<StudioView> studios(Map<UUID, String> named) {
		Names<StudioView> names = new Names<>(endings("studio"), Comparator.comparing(StudioView::id));
		for (StudioView studio : this.studios.all()) {
			names.add(studio.name(), studio);
			names.add(studio.slug(), studio);
			named.put(studio.id(), studio.name());
		}
		return names;
	}

	private List<String> endings(String kind) {
		return List.of(this.words.word(RepresentativeColumns.PREFIX + "endings." + kind).split("\\|"));
	}

	private Map<String, UUID> units(Map<UUID, String> named) {
		Map<String, UUID> units = new HashMap<>();
		this.jdbc.sql("select id, name from electoral_unit where county_id = :county")
			.param("county", CurrentCounty.required())
			.query((row) -> {
				UUID id = row.getObject("id", UUID.class);
				units.put(Tidy.key(row.getString("name")), id);
				named.put(id, row.getString("name"));
			});
		return units;
	}

	private Map<ImportReferences.Term, UUID> terms() {
		Map<ImportReferences.Term, UUID> terms = new HashMap<>();
		this.jdbc.sql("select id, level, number from congress_term where county_id = :county")
			.param("county", CurrentCounty.required())
			.query((row) -> {
				terms.put(new ImportReferences.Term(Level.valueOf(row.getString("level")), row.getInt("number")),
						row.getObject("id", UUID.class));
			});
		return terms;
	}

	/** Returns those who bear one of the names, by name, as they are on that day. */
	Map<String, List<KnownRepresentative>> named(Collection<String> names, LocalDate day) {
		return this.jdbc.sql("""
				select r.*, p.id as placement_id, p.studio_id, p."from", p.until, p.weekday, p.duty_time,
				  (select min(s.state) from standing s
				   where s.county_id = r.county_id and s.representative_id = r.id
				     and s."from" <= :day and (s.until is null or s.until > :day)) as state,
				  (select array_agg(m.congress_term_id) from mandate m
				   where m.county_id = r.county_id and m.representative_id = r.id) as terms
				from representative r
				left join lateral (select * from placement p
				  where p.county_id = r.county_id and p.representative_id = r.id
				    and (p.until is null or p.until > :day and p.until > p."from")
				  order by p."from" limit 1) p on true
				where r.county_id = :county and r.name = any(:names)
				order by r.id""")
			.param("county", CurrentCounty.required())
			.param("names", names.toArray(String[]::new))
			.param("day", day)
			.query((row, index) -> known(row))
			.stream()
			.collect(Collectors.groupingBy((person) -> person.facts().name()));
	}

	private static KnownRepresentative known(ResultSet row) throws SQLException {
		Contact contact = new Contact(row.getBytes("phone"), row.getBytes("phone_index"),
				row.getBytes("id_tail_index"));
		return new KnownRepresentative(row.getObject("id", UUID.class), row.getString("code"), row.getInt("version"),
				RepresentativeQuery.facts(row), contact, state(row.getString("state")), seat(row),
				terms(row.getArray("terms")));
	}

	private static KnownRepresentative.@Nullable Seat seat(ResultSet row) throws SQLException {
		UUID placement = row.getObject("placement_id", UUID.class);
		return (placement != null) ? new KnownRepresentative.Seat(placement, row.getObject("studio_id", UUID.class),
				row.getObject("from", LocalDate.class), row.getObject("until", LocalDate.class),
				row.getObject("weekday", Integer.class), row.getString("duty_time")) : null;
	}

	private static RepresentativeState state(@Nullable String standing) {
		return (standing != null) ? RepresentativeState.valueOf(standing) : RepresentativeState.ACTIVE;
	}

	private static Set<UUID> terms(@Nullable Array ids) throws SQLException {
		return (ids != null) ? Set.of((UUID[]) ids.getArray()) : Set.of();
	}

}
