-- What every test finds: three counties with the same usernames in each, so that a row of the other one is always there
-- to be leaked. Gaoxian has Guanxian's initials, so that their petition numbers are the same. Ids are known: see TwoCounties.

create function pg_temp.known(county integer, n integer) returns uuid language sql immutable strict as $$
  select format('00000000-0000-7000-8000-%s%s', county, lpad(n::text, 6, '0'))::uuid
$$;

create procedure pg_temp.furnish(county integer, family text) language plpgsql as $$
declare
  townships uuid[];
begin
  perform set_county(county);

  insert into township (county_id, id, code, name)
    select county, md5(code::text)::uuid, code, name from division_township where county_code = county;
  insert into village (county_id, id, township_id, code, name)
    select county, md5(v.code::text)::uuid, md5(v.township_code::text)::uuid, v.code, v.name
    from division_village v join division_township t on t.code = v.township_code where t.county_code = county;
  select array_agg(t.id order by t.code) into townships from township t where t.county_id = county;

  insert into studio (county_id, id, version, slug, name, kind, township_id, address, reception_times, theme, phone, state)
    select county, pg_temp.known(county, 100 + n), 0, 'studio-' || n, coalesce(t.name, '高县第' || n) || '党代表工作室',
           case when t.id is null then 'INDUSTRY' else 'TOWNSHIP' end, t.id, '振兴路' || n || '号', '每周一 9:00-11:30',
           '有事来说', '0635-528000' || n, 'OPEN'
    from generate_series(1, 2) n left join township t on t.county_id = county and t.id = townships[n];

  insert into checklist_item (county_id, id, version, half, position, title, hint, publishes)
    select county, pg_temp.known(county, case half when 'HAVE' then 150 else 155 end + position), 0, half, position, title, hint, publishes
    from default_checklist_item;

  insert into representative (county_id, id, version, code, name, sex, birth_year, post, field, strengths, languages, level,
                              leading_cadre, professions)
    select county, pg_temp.known(county, 200 + n), 0, 'rep' || n, family || given, sex, 1970 + n, '村党支部书记', '农业', '农技', '普通话', 'COUNTY',
           n = 1, array['AGRICULTURE']
    from (values (1, '建国', 'M'), (2, '秀英', 'F'), (3, '德顺', 'M'), (4, '春梅', 'F')) r (n, given, sex);
  insert into placement (county_id, id, version, representative_id, studio_id, "from", weekday, duty_time)
    select county, pg_temp.known(county, 250 + n), 0, pg_temp.known(county, 200 + n), pg_temp.known(county, 101 + (n - 1) / 2),
           date '2025-01-01', n, '9:00-11:30'
    from generate_series(1, 4) n;

  insert into handling_unit (county_id, id, version, code, name, short_name, kinds, phone)
    select county, pg_temp.known(county, 300 + n), 0, code, name, short_name, kinds, '0635-521000' || n
    from (values (1, 'zhujian', '住房和城乡建设局', '住建局', 'HOUSING|LIGHTING_ROADS'),
                 (2, 'minzheng', '民政局', '民政局', 'WELFARE')) u (n, code, name, short_name, kinds);

  -- The password of all is "spring-river-2026", hashed cheaply.
  insert into account (county_id, id, version, username, name, role, workplace_id, workplace, password_hash, initial, created_at)
    select county, pg_temp.known(county, n), 0, username, a.name, role, pg_temp.known(county, place), coalesce(s.name, r.name, u.short_name),
           '{bcrypt}$2a$04$tqy8ExWHXxG4vwHqXTDhXecGnaieWRhzqq/uSvFGVi9ZvUWCW2wd6', false, '2025-01-01 09:00:00+08'
    from (values (401, 'admin', '管理员', 'ADMINISTRATOR', null), (402, 'security', '安全员', 'SECURITY_ADMINISTRATOR', null),
                 (403, 'auditor', '审计员', 'AUDITOR', null), (404, 'supervisor', '督办员', 'SUPERVISOR', null),
                 (411, 'liaison1', family || '联络', 'LIAISON', 101), (412, 'liaison2', family || '联二', 'LIAISON', 102),
                 (421, 'rep1', family || '建国', 'REPRESENTATIVE', 201), (422, 'rep2', family || '秀英', 'REPRESENTATIVE', 202),
                 (423, 'rep3', family || '德顺', 'REPRESENTATIVE', 203), (424, 'rep4', family || '春梅', 'REPRESENTATIVE', 204),
                 (431, 'unit1', family || '承办', 'UNIT_OFFICER', 301), (432, 'unit2', family || '办二', 'UNIT_OFFICER', 302))
         a (n, username, name, role, place)
    left join studio s on s.county_id = county and s.id = pg_temp.known(county, place)
    left join representative r on r.county_id = county and r.id = pg_temp.known(county, place)
    left join handling_unit u on u.county_id = county and u.id = pg_temp.known(county, place);
end $$;

insert into county (id, division_code, slug, initials, name, opened_at) values
  (371525, 371525, 'guanxian', 'GX', '冠县', '2025-01-01 09:00:00+08'),
  (370831, 370831, 'sishui', 'SS', '泗水县', '2025-01-01 09:00:00+08'),
  (511525, 511525, 'gaoxian', 'GX', '高县', '2025-01-01 09:00:00+08');

call pg_temp.furnish(371525, '刘');
call pg_temp.furnish(370831, '孔');
call pg_temp.furnish(511525, '高');

insert into operator (id, username, password_hash, initial) values
  ('00000000-0000-7000-8000-000000000001', 'operator', '{bcrypt}$2a$04$tqy8ExWHXxG4vwHqXTDhXecGnaieWRhzqq/uSvFGVi9ZvUWCW2wd6', false);
