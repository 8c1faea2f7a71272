-- The settings of a draft as columns, like those of a placement plan: readable in an error, checked one by one.

alter table duty_roster
  drop column settings,
  add column most_per_month integer not null check (most_per_month between 1 and 31),
  add column per_quarter    integer not null check (per_quarter between 1 and 90),
  add column spread_days    integer not null check (spread_days between 0 and 90),
  add column lending        boolean not null,
  add column quota          integer not null check (quota between 0 and 100),
  add column even_load      integer not null check (even_load between 0 and 100),
  add column stability      integer not null check (stability between 0 and 100),
  add column spread         integer not null check (spread between 0 and 100),
  add column weekdays       integer not null check (weekdays between 0 and 100),
  add column near_home      integer not null check (near_home between 0 and 100),
  add column seniority      integer not null check (seniority between 0 and 100),
  add column offices_apart  integer not null check (offices_apart between 0 and 100);

comment on column duty_roster.most_per_month is 'As in roster_settings, for this draft alone; so the eleven that follow.';
