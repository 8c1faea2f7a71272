-- Days that a county gives off or works by itself, rural markets that meet by a rule, and the year of the State
-- Council's calendar that an operator loads before a release brings it.

create table county_day (
  county_id   integer     not null references county (id),
  date        date        not null,
  kind        text        not null check (kind in ('HOLIDAY', 'WORKDAY')),
  name        text        not null check (length(name) between 2 and 20),
  by_name     text        not null,
  recorded_at timestamptz not null,
  primary key (county_id, date),
  constraint county_day_makes_up_on_a_weekend check (kind <> 'WORKDAY' or extract(isodow from date) in (6, 7))
);

comment on table county_day is 'Days on which a county departs from the State Council''s calendar; they count in its deadlines.';
comment on column county_day.kind is 'HOLIDAY: a working day that the county gives off; WORKDAY: a Saturday or Sunday that it works.';
comment on column county_day.name is 'Why, in the words by which deadlines explain the day.';

call build_wall('county_day', 'select, insert, delete');

create table market (
  county_id integer   not null references county (id),
  id        uuid      not null,
  version   integer   not null,
  name      text      not null check (length(name) between 2 and 40),
  township  text      check (length(township) between 2 and 40),
  place     text      check (length(place) between 2 and 120),
  rule_kind text      not null check (rule_kind in ('WEEKLY', 'MONTHLY', 'LUNAR')),
  rule_days integer[] not null check (cardinality(rule_days) between 1 and 31),
  active    boolean   not null,
  primary key (county_id, id),
  constraint market_name_unique_in_county unique (county_id, name)
);

comment on table market is 'Rural markets (集市) and the days on which they meet.';
comment on column market.township is 'Where it is held, in words.';
comment on column market.rule_kind is 'What rule_days count: days of the week, Monday = 1; days of the month; last digits of the lunar day, 0 for the tenth.';
comment on column market.active is 'False once it no longer meets.';

call build_wall('market', 'select, insert, update');

alter table statutory_day add column loaded_year integer constraint statutory_day_loaded_year_sane check (loaded_year between 2020 and 2100);

comment on column statutory_day.loaded_year is
  'The year of the notice that an operator loaded the day with; null for a day of db/reference, which came with a release.';

-- The application may add and take back what was loaded; what came with a release it can only read.
alter table statutory_day enable row level security;
create policy statutory_day_is_read_by_all on statutory_day for select using (true);
create policy statutory_day_of_a_loaded_year_is_added on statutory_day for insert with check (loaded_year is not null);
create policy statutory_day_of_a_loaded_year_is_taken_back on statutory_day for delete using (loaded_year is not null);
grant insert, delete on statutory_day to lianxin_app;

create table statutory_load (
  id          uuid        primary key,
  year        integer     not null,
  file        text        not null check (length(file) <= 120),
  days        integer     not null check (days > 0),
  by_operator text        not null,
  at          timestamptz not null
);

comment on table statutory_load is 'Which operator loaded which year of the State Council''s calendar, and when. Global; only ever added to.';

grant select, insert on statutory_load to lianxin_app;
