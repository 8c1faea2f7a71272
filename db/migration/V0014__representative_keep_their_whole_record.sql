-- Who a representative is, for which terms they were elected, what they were excused from and when.

create table electoral_unit (
  county_id   integer not null references county (id),
  id          uuid    not null,
  version     integer not null,
  name        text    not null check (length(name) between 2 and 60),
  township_id uuid,
  primary key (county_id, id),
  foreign key (county_id, township_id) references township (county_id, id),
  constraint electoral_unit_name_unique_in_county unique (county_id, name)
);

comment on table electoral_unit is 'A unit that elects representatives (选举单位): a township, a department, an enterprise.';
comment on column electoral_unit.township_id is 'The township that it is or lies in; null for those of the whole county.';

call build_wall('electoral_unit', 'select, insert, update');

create table congress_term (
  county_id integer not null references county (id),
  id        uuid    not null,
  version   integer not null,
  level     text    not null check (level in ('NATION', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP')),
  number    integer not null check (number between 1 and 99),
  starts_on date    not null,
  ends_on   date,
  primary key (county_id, id),
  constraint congress_term_unique_in_county unique (county_id, level, number),
  check (ends_on is null or ends_on > starts_on)
);

comment on table congress_term is 'A term of the party congress of one level (届次).';
comment on column congress_term.ends_on is 'The first day that no longer belongs to it; null while nobody knows.';

call build_wall('congress_term', 'select, insert, update');

alter table representative
  add column level                 text    not null default 'COUNTY' check (level in ('NATION', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP')),
  add column leading_cadre         boolean not null default false,
  add column professions           text[]  not null default '{}'
    check (professions <@ array['AGRICULTURE', 'EDUCATION', 'MEDICINE', 'LAW', 'FINANCE', 'MANUFACTURING', 'TRADE', 'CONSTRUCTION',
                                'CULTURE', 'WELFARE', 'ENVIRONMENT', 'TECHNOLOGY', 'SAFETY', 'PARTY']),
  add column electoral_unit_id     uuid,
  add column contact_village_id    uuid,
  add column residence_township_id uuid,
  add column photo_id              uuid,
  add column phone                 bytea,
  add column phone_index           bytea check (octet_length(phone_index) = 32),
  add column id_tail_index         bytea check (octet_length(id_tail_index) = 32),
  add foreign key (county_id, electoral_unit_id) references electoral_unit (county_id, id),
  add foreign key (county_id, contact_village_id) references village (county_id, id),
  add foreign key (county_id, residence_township_id) references township (county_id, id),
  add foreign key (county_id, photo_id) references attachment (county_id, id);
alter table representative alter column level drop default, alter column leading_cadre drop default, alter column professions drop default;

create index representative_by_name on representative (county_id, name, code);
create index representative_by_electoral_unit on representative (county_id, electoral_unit_id, code);

comment on column representative.leading_cadre is 'A leading cadre (领导干部), as the county decides.';
comment on column representative.phone is 'Sealed; see the module privacy.';
comment on column representative.phone_index is 'Keyed fingerprint of the phone, by which an import finds the person again.';
comment on column representative.id_tail_index is 'Keyed fingerprint of name and tail of the identity card; the tail itself is not kept.';

create table mandate (
  county_id         integer not null references county (id),
  id                uuid    not null,
  version           integer not null,
  representative_id uuid    not null,
  congress_term_id  uuid    not null,
  "from"            date    not null,
  until             date,
  primary key (county_id, id),
  foreign key (county_id, representative_id) references representative (county_id, id),
  foreign key (county_id, congress_term_id) references congress_term (county_id, id),
  constraint mandate_once_per_term unique (county_id, representative_id, congress_term_id),
  check (until is null or until >= "from")
);

create index mandate_by_term on mandate (county_id, congress_term_id, representative_id);
comment on table mandate is 'That a representative was elected for a term, and for which part of it they served.';
comment on column mandate.until is 'The first day on which they no longer serve; null while they do.';

call build_wall('mandate', 'select, insert, update');

create table standing (
  county_id         integer     not null references county (id),
  id                uuid        not null,
  version           integer     not null,
  representative_id uuid        not null,
  state             text        not null check (state in ('SUSPENDED', 'EXEMPT', 'ENDED')),
  reason            text        not null check (length(reason) between 2 and 200),
  "from"            date        not null,
  until             date,
  by_name           text        not null,
  recorded_at       timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, representative_id) references representative (county_id, id),
  check (until is null or until >= "from")
);

create index standing_by_representative on standing (county_id, representative_id, "from");
create unique index standing_open_once_per_representative on standing (county_id, representative_id) where until is null;
comment on table standing is 'When and why a representative was suspended, exempt from duty or no longer one; on all other days they are active.';
comment on column standing.until is 'The first day on which it no longer holds; null while nobody knows.';

call build_wall('standing', 'select, insert, update');

create table tie (
  county_id integer not null references county (id),
  id        uuid    not null,
  version   integer not null,
  kind      text    not null check (kind in ('SPOUSE', 'SUPERIOR')),
  one_id    uuid    not null,
  other_id  uuid    not null,
  primary key (county_id, id),
  foreign key (county_id, one_id) references representative (county_id, id),
  foreign key (county_id, other_id) references representative (county_id, id),
  constraint tie_once_between_two unique (county_id, one_id, other_id),
  check (one_id <> other_id)
);

create index tie_by_other on tie (county_id, other_id);
comment on table tie is 'Two representatives whom a county may want in different studios.';
comment on column tie.one_id is 'Of two spouses the smaller id; of superior and subordinate the superior.';

call build_wall('tie', 'select, insert, delete');

alter table placement
  add column reason  text check (length(reason) between 2 and 200),
  add column by_name text;

comment on column placement.reason is 'Why the representative was placed or moved here.';
comment on column placement.by_name is 'Who placed them; null where it was before such things were kept.';

create index placement_by_day on placement (county_id, studio_id, "from", until);
drop index placement_by_studio;
