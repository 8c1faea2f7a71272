-- Proposals of who sits in which studio, drawn by a solver, changed by hand and published in one act.

create table placement_plan (
  county_id         integer     not null references county (id),
  id                uuid        not null,
  version           integer     not null,
  state             text        not null check (state in ('SOLVING', 'DRAFT', 'PUBLISHED', 'DISCARDED', 'FAILED')),
  holds_from        date        not null,
  scope             text        not null check (scope in ('UNPLACED', 'STUDIO', 'EVERYBODY')),
  scope_studio_id   uuid,
  spouses_apart     boolean     not null,
  superiors_apart   boolean     not null,
  contact_village   integer     not null check (contact_village between 0 and 100),
  electoral_unit    integer     not null check (electoral_unit between 0 and 100),
  residence         integer     not null check (residence between 0 and 100),
  profession        integer     not null check (profession between 0 and 100),
  leading_cadre     integer     not null check (leading_cadre between 0 and 100),
  stay              integer     not null check (stay between 0 and 100),
  drawn_by          text        not null,
  drawn_at          timestamptz not null,
  run               integer     not null,
  begun_at          timestamptz,
  heard_at          timestamptz not null,
  cancelled         boolean     not null,
  broken            integer,
  unseated          integer,
  unevenness        integer,
  suitability       integer,
  finished_at       timestamptz,
  closed_by         text,
  closed_at         timestamptz,
  primary key (county_id, id),
  foreign key (county_id, scope_studio_id) references studio (county_id, id),
  check ((scope = 'STUDIO') = (scope_studio_id is not null)),
  check ((state in ('PUBLISHED', 'DISCARDED')) = (closed_at is not null))
);

create unique index placement_plan_open_once_per_county on placement_plan (county_id) where state in ('SOLVING', 'DRAFT', 'FAILED');
comment on table placement_plan is 'A proposal of who sits in which studio (编排方案); kept after it is published or discarded.';
comment on column placement_plan.holds_from is 'The first day of the new seats.';
comment on column placement_plan.scope is 'Whom it places: those without a seat, those of one studio, or everybody.';
comment on column placement_plan.contact_village is 'How much it counts that the studio stands in the township of the contact village; the five that follow alike, 0 for not at all.';
comment on column placement_plan.run is 'How often it was solved; what an earlier run still writes is ignored.';
comment on column placement_plan.heard_at is 'When the node that solves it last gave a sign; silent for long, it was interrupted.';
comment on column placement_plan.cancelled is 'Asks the node that solves it, whichever that is, to end early.';
comment on column placement_plan.unevenness is 'Sum of the squares of the studios'' sizes, best so far; broken, unseated and suitability go with it.';

call build_wall('placement_plan', 'select, insert, update');

create table placement_seat (
  county_id         integer not null references county (id),
  plan_id           uuid    not null,
  representative_id uuid    not null,
  from_studio_id    uuid,
  to_studio_id      uuid,
  pinned            boolean not null,
  by_hand           boolean not null,
  primary key (county_id, plan_id, representative_id),
  foreign key (county_id, plan_id) references placement_plan (county_id, id),
  foreign key (county_id, representative_id) references representative (county_id, id),
  foreign key (county_id, from_studio_id) references studio (county_id, id),
  foreign key (county_id, to_studio_id) references studio (county_id, id)
);

create index placement_seat_by_representative on placement_seat (county_id, representative_id);
comment on table placement_seat is 'Where a plan seats one of those whom it places.';
comment on column placement_seat.from_studio_id is 'Where they sat when the plan was drawn.';
comment on column placement_seat.to_studio_id is 'Where they are to sit; null while not solved, and where no studio can take them.';
comment on column placement_seat.pinned is 'Left where they are when the rest is solved again.';

call build_wall('placement_seat', 'select, insert, update, delete');
