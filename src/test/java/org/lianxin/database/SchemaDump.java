package org.lianxin.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the schema as a reader wants it: each table with its columns, keys, indexes,
 * policies, rights and comments, then the functions. The embedded server has no pg_dump.
 */
final class SchemaDump {

	private static final String HEAD = """
			-- The schema as the migrations leave it, for reading: table by table, each with its rights and its words.
			-- Compared with a migrated database by SchemaTests; written anew by
			--   ./mvnw test -Dtest=SchemaTests -Dschema.write=true
			""";

	private static final String TABLES = """
			select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
			and relname <> 'flyway_schema_history' order by 1""";

	private static final String COLUMNS = """
			select '  ' || quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
			  || case when a.attnotnull then ' not null' else '' end
			  || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
			  || case a.attstorage when t.typstorage then '' when 'e' then ' storage external' else ' storage other' end
			from pg_attribute a join pg_type t on t.oid = a.atttypid
			left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
			where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum""";

	private static final String CONSTRAINTS = """
			select '  constraint ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
			where conrelid = ?::regclass and contype <> 'n'
			order by position(contype in 'pufcx'), conname""";

	private static final String AFTER = """
			with t as (select ?::regclass::oid as oid)
			select line from (
			select 1 as part, i.indexrelid::regclass::text as name, lower(left(pg_get_indexdef(i.indexrelid), 20))
			  || substr(pg_get_indexdef(i.indexrelid), 21) || ';' as line
			from t join pg_index i on i.indrelid = t.oid
			where not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
			union all
			select 2, '', 'alter table ' || c.relname || ' enable row level security'
			  || case when c.relforcerowsecurity then ', force row level security;' else ';' end
			from t join pg_class c on c.oid = t.oid where c.relrowsecurity
			union all
			select 3, p.polname, 'create policy ' || p.polname || ' on ' || p.polrelid::regclass
			  || case when p.polpermissive then '' else ' as restrictive' end
			  || case p.polcmd when '*' then '' when 'w' then ' for update' else ' for ' || p.polcmd::text end
			  || coalesce(' using ' || pg_get_expr(p.polqual, p.polrelid), '')
			  || coalesce(' with check ' || regexp_replace(pg_get_expr(p.polwithcheck, p.polrelid), '^true$', '(true)'), '') || ';'
			from t join pg_policy p on p.polrelid = t.oid
			union all
			select 4, r.grantee::regrole::text, 'grant ' || string_agg(lower(r.privilege_type), ', ' order by r.privilege_type)
			  || ' on ' || c.relname || ' to ' || r.grantee::regrole || ';'
			from t join pg_class c on c.oid = t.oid, aclexplode(c.relacl) r where r.grantee <> c.relowner
			group by c.relname, r.grantee
			union all
			select 5, r.grantee::regrole::text, 'grant ' || lower(r.privilege_type) || ' ('
			  || string_agg(a.attname, ', ' order by a.attname) || ') on ' || a.attrelid::regclass || ' to ' || r.grantee::regrole || ';'
			from t join pg_attribute a on a.attrelid = t.oid, aclexplode(a.attacl) r
			group by a.attrelid, r.grantee, r.privilege_type
			union all
			select 6, lpad(d.objsubid::text, 4, '0'), 'comment on ' || case when d.objsubid = 0 then 'table ' || c.relname
			  else 'column ' || c.relname || '.' || quote_ident(a.attname) end || ' is ' || quote_literal(d.description) || ';'
			from t join pg_class c on c.oid = t.oid
			join pg_description d on d.objoid = t.oid and d.classoid = 'pg_class'::regclass
			left join pg_attribute a on a.attrelid = t.oid and a.attnum = d.objsubid and d.objsubid > 0
			union all
			select 7, p.polname, 'comment on policy ' || p.polname || ' on ' || p.polrelid::regclass || ' is '
			  || quote_literal(d.description) || ';'
			from t join pg_policy p on p.polrelid = t.oid
			join pg_description d on d.objoid = p.oid and d.classoid = 'pg_policy'::regclass
			) lines order by part, name""";

	private static final String ROUTINES = """
			select trim(trailing e'\\n' from pg_get_functiondef(p.oid)) || ';'
			  || e'\\nalter ' || case p.prokind when 'p' then 'procedure ' else 'function ' end || p.oid::regprocedure
			  || ' owner to ' || p.proowner::regrole || ';'
			  || coalesce((select string_agg(e'\\ngrant execute on function ' || p.oid::regprocedure || ' to '
			    || r.grantee::regrole || ';', '' order by r.grantee::regrole::text)
			    from aclexplode(p.proacl) r where r.grantee not in (0, p.proowner)), '')
			  || coalesce(e'\\ncomment on ' || case p.prokind when 'p' then 'procedure ' else 'function ' end
			    || p.oid::regprocedure || ' is ' || quote_literal(obj_description(p.oid, 'pg_proc')) || ';', '')
			from pg_proc p where p.pronamespace = 'public'::regnamespace
			and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by p.proname""";

	private final JdbcClient sql;

	SchemaDump(JdbcClient sql) {
		this.sql = sql;
	}

	String write() {
		String tables = this.sql.sql(TABLES)
			.query(String.class)
			.list()
			.stream()
			.map(this::table)
			.collect(Collectors.joining("\n"));
		return HEAD + "\n" + tables + "\n" + String.join("\n\n", this.sql.sql(ROUTINES).query(String.class).list())
				+ "\n";
	}

	private String table(String name) {
		List<String> lines = lines(COLUMNS, name);
		lines.addAll(lines(CONSTRAINTS, name));
		String after = lines(AFTER, name).stream().map((line) -> line + "\n").collect(Collectors.joining());
		return "create table " + name + " (\n" + String.join(",\n", lines) + "\n);\n" + after;
	}

	private List<String> lines(String query, String table) {
		return new ArrayList<>(this.sql.sql(query).param(table).query(String.class).list());
	}

}
