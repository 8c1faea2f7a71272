-- A plan may place those whom the county names one by one. And a published plan keeps its figures and the words
-- of its seats, so that its page says for ever what was decided, whatever becomes of people and studios.

alter table placement_plan drop constraint placement_plan_scope_check;
alter table placement_plan add constraint placement_plan_scope_check check (scope in ('UNPLACED', 'STUDIO', 'CHOSEN', 'EVERYBODY'));
alter table placement_plan add column judged_rules text[];
alter table placement_plan add column judged_cases integer[];
alter table placement_plan add constraint placement_plan_judged_together
  check ((judged_rules is null) = (judged_cases is null) and cardinality(judged_rules) = cardinality(judged_cases));
comment on column placement_plan.scope is 'Whom it places: those without a seat, those of one studio, those named one by one, or everybody.';
comment on column placement_plan.judged_rules is 'The rules it was judged by when it was published; null before, and for plans published before such figures were kept.';
comment on column placement_plan.judged_cases is 'How often each of judged_rules was met, or broken where it is one to be kept.';

alter table placement_seat add column code text;
alter table placement_seat add column name text;
alter table placement_seat add column post text;
alter table placement_seat add column level text;
alter table placement_seat add column leading_cadre boolean;
alter table placement_seat add column from_studio_name text;
alter table placement_seat add column to_studio_name text;
alter table placement_seat add column reasons text[];
comment on column placement_seat.code is 'Who it was, when the plan was published; null before. The seven that follow alike.';
comment on column placement_seat.reasons is 'Why there, or why nowhere.';

create table placement_share (
  county_id  integer not null references county (id),
  plan_id    uuid    not null,
  studio_id  uuid    not null,
  position   integer not null,
  name       text    not null,
  kind       text    not null,
  state      text    not null,
  before     integer not null,
  after      integer not null,
  even       integer not null,
  coming     integer not null,
  leaving    integer not null,
  cadres     integer not null,
  primary key (county_id, plan_id, studio_id),
  foreign key (county_id, plan_id) references placement_plan (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id)
);

comment on table placement_share is 'What a published plan made of a studio, as its page has shown it since that day.';
comment on column placement_share.position is 'Where it stands among the studios of the page, from 0.';
comment on column placement_share.even is 'How many would sit there where nothing but geography were minded.';

call build_wall('placement_share', 'select, insert');

-- A photo that was replaced is deleted; the check that nobody else shows it must not read every row.
create index representative_by_photo on representative (county_id, photo_id) where photo_id is not null;
create index studio_by_photo on studio (county_id, photo_id) where photo_id is not null;
