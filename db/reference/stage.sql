-- One temporary table per file, its columns those of the file's header (COPY … HEADER MATCH refuses any other).

create temporary table reference_county (
  county_code integer,
  county text,
  city_code integer,
  city text,
  province_code integer,
  province text
) on commit drop;

create temporary table reference_village (
  county_code integer,
  county text,
  township_code integer,
  township text,
  village_code bigint,
  village text
) on commit drop;

create temporary table reference_statutory_day (
  date date,
  kind text,
  name_zh text,
  name_en text
) on commit drop;

create temporary table reference_checklist_item (
  half text,
  position integer,
  title text,
  hint text,
  publishes text
) on commit drop;
