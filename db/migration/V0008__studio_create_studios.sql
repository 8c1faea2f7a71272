-- Where a county's studios stand: its townships, villages and the studios themselves.

create table township (
  county_id integer not null references county (id),
  id        uuid    not null,
  code      integer not null,
  name      text    not null check (length(name) between 2 and 60),
  primary key (county_id, id),
  constraint township_code_unique_in_county unique (county_id, code)
);

comment on column township.code is 'Nine-digit division code.';

call build_wall('township', 'select, insert');

create table village (
  county_id   integer not null references county (id),
  id          uuid    not null,
  township_id uuid    not null,
  code        bigint  not null,
  name        text    not null check (length(name) between 2 and 80),
  primary key (county_id, id),
  foreign key (county_id, township_id) references township (county_id, id),
  constraint village_code_unique_in_county unique (county_id, code)
);

create index village_by_township on village (county_id, township_id, code);
comment on column village.code is 'Twelve-digit division code.';

call build_wall('village', 'select, insert');

create table studio (
  county_id       integer not null references county (id),
  id              uuid    not null,
  version         integer not null,
  slug            text    not null check (slug ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  name            text    not null check (length(name) between 2 and 60),
  kind            text    not null check (kind in ('TOWNSHIP', 'INDUSTRY', 'FIRST_SECRETARY', 'VILLAGE_POINT')),
  township_id     uuid,
  address         text    check (length(address) <= 120),
  how_to_find     text    check (length(how_to_find) <= 200),
  reception_times text    check (length(reception_times) <= 120),
  theme           text    check (length(theme) <= 60),
  phone           text    check (length(phone) <= 20),
  primary key (county_id, id),
  foreign key (county_id, township_id) references township (county_id, id),
  constraint studio_slug_unique_in_county unique (county_id, slug)
);

create index studio_by_township on studio (county_id, township_id);
comment on column studio.slug is 'Short name in addresses and QR codes; printed on walls, so it never changes.';
comment on column studio.phone is 'The studio''s public telephone.';

call build_wall('studio', 'select, insert, update');
