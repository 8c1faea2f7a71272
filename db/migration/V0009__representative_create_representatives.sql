-- Party representatives and the studios they sit in.

create table representative (
  county_id  integer not null references county (id),
  id         uuid    not null,
  version    integer not null,
  code       text    not null check (code ~ '^[a-z0-9]{1,20}$'),
  name       text    not null check (length(name) between 2 and 40),
  sex        text    not null check (sex in ('F', 'M')),
  birth_year smallint check (birth_year between 1900 and 2100),
  post       text    check (length(post) <= 80),
  field      text    check (length(field) <= 40),
  strengths  text    check (length(strengths) <= 80),
  languages  text    check (length(languages) <= 60),
  primary key (county_id, id),
  constraint representative_code_unique_in_county unique (county_id, code)
);

comment on column representative.code is 'Short code in QR codes; printed on walls, so it never changes.';

call build_wall('representative', 'select, insert, update');

create table placement (
  county_id         integer  not null references county (id),
  id                uuid     not null,
  version           integer  not null,
  representative_id uuid     not null,
  studio_id         uuid     not null,
  "from"            date     not null,
  until             date,
  weekday           smallint check (weekday between 1 and 7),
  duty_time         text     check (length(duty_time) <= 40),
  primary key (county_id, id),
  foreign key (county_id, representative_id) references representative (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  check (until is null or until >= "from")
);

create index placement_by_studio on placement (county_id, studio_id);
create index placement_by_representative on placement (county_id, representative_id);
create unique index placement_open_once_per_representative on placement (county_id, representative_id) where until is null;
comment on column placement.until is 'The first day on which the representative no longer sits there.';
comment on column placement.weekday is 'The fixed weekday on which the representative sits, Monday = 1; duty rosters will replace it.';

call build_wall('placement', 'select, insert, update');
