-- Market days and other events that a studio holds outside its door, and which petition came by the code of which.

create table studio_event (
  county_id integer not null references county (id),
  id        uuid    not null,
  version   integer not null,
  code      text    not null check (code ~ '^[a-z0-9]{4,20}$'),
  studio_id uuid    not null,
  name      text    not null check (length(name) between 2 and 60),
  kind      text    not null check (kind in ('MARKET_DAY', 'DELIBERATION', 'VISIT_DAY', 'OTHER')),
  day       date    not null,
  place     text    check (length(place) <= 120),
  closed_at timestamptz,
  closed_by text,
  primary key (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  constraint studio_event_code_unique_in_county unique (county_id, code),
  constraint studio_event_closed_by_somebody check ((closed_at is null) = (closed_by is null))
);

create index studio_event_by_day on studio_event (county_id, day, id);
create index studio_event_by_day_of_studio on studio_event (county_id, studio_id, day, id);
comment on table studio_event is 'An event of a studio with a QR code of its own: a stall on a market day, a deliberation, a day of visits.';
comment on column studio_event.code is 'Random short code in QR codes; printed on posters, so it never changes.';
comment on column studio_event.closed_at is 'From then on petitions that come by its code are no longer counted to it; null while they are.';

call build_wall('studio_event', 'select, insert, update');

alter table petition
  add column event_id uuid,
  add foreign key (county_id, event_id) references studio_event (county_id, id);

create index petition_by_event on petition (county_id, event_id, registered_at desc, id desc) where event_id is not null;
comment on column petition.event_id is 'The event whose QR code it came by, if any; given at registration and never changed.';

create index account_by_workplace on account (county_id, workplace_id) where workplace_id is not null;
