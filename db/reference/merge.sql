-- From the staged files into the tables; running it again changes nothing.

-- A division that left the file stays: the county that was opened from it still refers to it.
insert into division_county as present (code, name, city_code, city, province_code, province)
select county_code, county, city_code, city, province_code, province
from reference_county
on conflict (code) do update
set name = excluded.name, city_code = excluded.city_code, city = excluded.city,
  province_code = excluded.province_code, province = excluded.province
where (present.name, present.city_code, present.city, present.province_code, present.province)
  is distinct from (excluded.name, excluded.city_code, excluded.city, excluded.province_code, excluded.province);

insert into division_township as present (code, county_code, name)
select distinct township_code, county_code, township
from reference_village
on conflict (code) do update
set county_code = excluded.county_code, name = excluded.name
where (present.county_code, present.name) is distinct from (excluded.county_code, excluded.name);

insert into division_village as present (code, township_code, name)
select village_code, township_code, village
from reference_village
on conflict (code) do update
set township_code = excluded.township_code, name = excluded.name
where (present.township_code, present.name) is distinct from (excluded.township_code, excluded.name);

-- A day that left the file is a correction of the notice: kept, it would make every deadline across it wrong. A year
-- that an operator loaded stands until the file covers it; then the file's word counts.
delete from statutory_day
where (loaded_year is null and date not in (select date from reference_statutory_day))
  or loaded_year in (select extract(year from date) from reference_statutory_day
                     where kind = 'holiday' and extract(month from date) = 10 and extract(day from date) = 1);

insert into statutory_day as present (date, kind, name_zh, name_en)
select date, kind, name_zh, name_en
from reference_statutory_day
on conflict (date) do update
set kind = excluded.kind, name_zh = excluded.name_zh, name_en = excluded.name_en
where present.loaded_year is null and (present.kind, present.name_zh, present.name_en)
  is distinct from (excluded.kind, excluded.name_zh, excluded.name_en);

delete from default_checklist_item present
where not exists (select from reference_checklist_item r where (r.half, r.position) = (present.half, present.position));

insert into default_checklist_item as present (half, position, title, hint, publishes)
select half, position, title, hint, publishes
from reference_checklist_item
on conflict (half, position) do update
set title = excluded.title, hint = excluded.hint, publishes = excluded.publishes
where (present.title, present.hint, present.publishes) is distinct from (excluded.title, excluded.hint, excluded.publishes);

-- A county that was opened before there was a checklist begins with the same words as a new one.
do $$
declare
  opened integer;
begin
  for opened in select id from county loop
    perform set_county(opened);
    insert into checklist_item (county_id, id, version, half, position, title, hint, publishes)
    select opened, uuidv7(), 0, half, position, title, hint, publishes
    from default_checklist_item
    where not exists (select from checklist_item where county_id = opened)
    order by half, position;
  end loop;
end $$;
