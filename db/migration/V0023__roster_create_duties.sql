-- Who sits in which studio when: what a studio needs, drafts drawn by a solver, the duties that stand, and what
-- changes them.

create table roster_settings (
  county_id       integer not null references county (id),
  version         integer not null,
  most_per_month  integer not null check (most_per_month between 1 and 31),
  per_quarter     integer not null check (per_quarter between 1 and 90),
  spread_days     integer not null check (spread_days between 0 and 90),
  gap_days        integer not null check (gap_days between 1 and 60),
  lending         boolean not null,
  quota           integer not null check (quota between 0 and 100),
  even_load       integer not null check (even_load between 0 and 100),
  stability       integer not null check (stability between 0 and 100),
  spread          integer not null check (spread between 0 and 100),
  weekdays        integer not null check (weekdays between 0 and 100),
  near_home       integer not null check (near_home between 0 and 100),
  seniority       integer not null check (seniority between 0 and 100),
  offices_apart   integer not null check (offices_apart between 0 and 100),
  slot_cap        integer not null check (slot_cap between 0 and 100),
  phone_cap       integer not null check (phone_cap between 1 and 100),
  booking_days    integer not null check (booking_days between 1 and 180),
  primary key (county_id)
);

comment on table roster_settings is 'How a county makes its rosters and takes appointments; without a row the defaults hold.';
comment on column roster_settings.most_per_month is 'Duties of one representative in a calendar month, never exceeded.';
comment on column roster_settings.per_quarter is 'Duties that each representative should have in a quarter.';
comment on column roster_settings.spread_days is 'Days that should lie between two duties of one representative.';
comment on column roster_settings.gap_days is 'So many days ahead an unfilled duty is on the liaison''s work list.';
comment on column roster_settings.lending is 'Whether representatives may sit in a studio to which they are lent.';
comment on column roster_settings.quota is 'How much it counts; so the seven that follow, 0 for not at all.';
comment on column roster_settings.slot_cap is 'Appointments that one duty takes.';
comment on column roster_settings.phone_cap is 'Appointments to come that one phone may have.';
comment on column roster_settings.booking_days is 'How many days ahead residents may book.';

call build_wall('roster_settings', 'select, insert, update');

create table duty_plan (
  county_id integer not null references county (id),
  id        uuid    not null,
  version   integer not null,
  name      text    not null check (length(name) between 2 and 40),
  holidays  text    not null check (holidays in ('SKIPPED', 'KEPT')),
  active    boolean not null,
  primary key (county_id, id),
  constraint duty_plan_name_unique_in_county unique (county_id, name)
);

comment on table duty_plan is 'A set of rules that says when a studio needs whom (值班计划); many studios may share it.';
comment on column duty_plan.holidays is 'Whether duties fall out on public holidays, those of the county among them.';
comment on column duty_plan.active is 'False once it is laid aside; no roster asks for it then.';

call build_wall('duty_plan', 'select, insert, update');

create table duty_plan_line (
  county_id     integer   not null references county (id),
  id            uuid      not null,
  version       integer   not null,
  plan_id       uuid      not null,
  rule_kind     text      not null check (rule_kind in ('WEEKLY', 'MONTHLY', 'LUNAR')),
  rule_days     integer[] not null check (cardinality(rule_days) between 1 and 31),
  half          text      not null check (half in ('MORNING', 'AFTERNOON')),
  starts        time      not null,
  ends          time      not null,
  people        integer   not null check (people between 1 and 20),
  leading_cadre boolean   not null,
  profession    text,
  "from"        date      not null,
  until         date,
  primary key (county_id, id),
  foreign key (county_id, plan_id) references duty_plan (county_id, id),
  constraint duty_plan_line_ends_after_it_starts check (ends > starts),
  check (until is null or until > "from")
);

create index duty_plan_line_by_plan on duty_plan_line (county_id, plan_id, id);
comment on table duty_plan_line is 'One rule of a plan: on these days, in this half of the day, so many representatives.';
comment on column duty_plan_line.rule_kind is 'What rule_days count, as with markets.';
comment on column duty_plan_line.starts is 'Local time of the county, as ends.';
comment on column duty_plan_line.leading_cadre is 'At least one of them must be a leading cadre.';
comment on column duty_plan_line.profession is 'The trade that at least one of them must be strong in; null for any.';
comment on column duty_plan_line.until is 'The first day on which it no longer holds; null while nobody knows.';

call build_wall('duty_plan_line', 'select, insert, update, delete');

create table duty_plan_studio (
  county_id integer not null references county (id),
  plan_id   uuid    not null,
  studio_id uuid    not null,
  primary key (county_id, plan_id, studio_id),
  foreign key (county_id, plan_id) references duty_plan (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id)
);

create index duty_plan_studio_by_studio on duty_plan_studio (county_id, studio_id);
comment on table duty_plan_studio is 'Which studios keep a plan; one may keep several, and the needs add up.';

call build_wall('duty_plan_studio', 'select, insert, delete');

create table duty (
  county_id         integer     not null references county (id),
  id                uuid        not null,
  version           integer     not null,
  studio_id         uuid        not null,
  day               date        not null,
  half              text        not null check (half in ('MORNING', 'AFTERNOON')),
  seat              integer     not null check (seat between 1 and 40),
  starts_at         timestamptz not null,
  ends_at           timestamptz not null,
  leading_cadre     boolean     not null,
  profession        text,
  representative_id uuid,
  pinned            boolean     not null,
  state             text        not null check (state in ('PLANNED', 'KEPT', 'MISSED', 'CANCELLED')),
  roster_id         uuid,
  primary key (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  foreign key (county_id, representative_id) references representative (county_id, id),
  constraint duty_ends_after_it_starts check (ends_at > starts_at),
  constraint duty_kept_by_somebody check (state not in ('KEPT', 'MISSED') or representative_id is not null)
);

create unique index duty_once_per_seat on duty (county_id, studio_id, day, half, seat) where state <> 'CANCELLED';
create unique index duty_nobody_twice_at_once on duty (county_id, representative_id, day, half)
  where state <> 'CANCELLED' and representative_id is not null;
create index duty_by_day on duty (county_id, day, studio_id, starts_at);
create index duty_by_representative on duty (county_id, representative_id, day) where representative_id is not null;
create index duty_unfilled on duty (county_id, day, studio_id) where representative_id is null and state = 'PLANNED';
comment on table duty is 'That a representative sits in a studio on a published half day (驻室接待); never deleted.';
comment on column duty.day is 'The local day of starts_at.';
comment on column duty.seat is 'Which of those who sit there in that half of the day, from 1.';
comment on column duty.leading_cadre is 'Only a leading cadre can take this seat; profession alike, for one strong in that trade.';
comment on column duty.representative_id is 'Who sits; null while nobody is found.';
comment on column duty.pinned is 'Left as it is when rosters are drawn again.';
comment on column duty.roster_id is 'The roster that published it; null where it was entered by hand.';

call build_wall('duty', 'select, insert, update');

create table duty_change (
  county_id  integer     not null references county (id),
  id         uuid        not null,
  duty_id    uuid        not null,
  kind       text        not null check (kind in ('PUBLISHED', 'REPLANNED', 'ASSIGNED', 'SUBSTITUTED', 'SWAPPED', 'SWAP_VETOED', 'VACATED',
                                                  'MOVED', 'CANCELLED', 'PINNED', 'UNPINNED', 'KEPT', 'MISSED', 'CORRECTED')),
  from_id    uuid,
  to_id      uuid,
  reason     text        check (length(reason) between 1 and 200),
  account_id uuid,
  by_name    text        not null,
  at         timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, duty_id) references duty (county_id, id),
  foreign key (county_id, from_id) references representative (county_id, id),
  foreign key (county_id, to_id) references representative (county_id, id)
);

create index duty_change_by_duty on duty_change (county_id, duty_id, id);
comment on table duty_change is 'What happened to each duty, who did it, when. Only ever added to.';
comment on column duty_change.from_id is 'Who sat before; null for nobody. to_id: who sits from then on.';

call build_wall('duty_change', 'select, insert');

create table duty_roster (
  county_id     integer     not null references county (id),
  id            uuid        not null,
  version       integer     not null,
  state         text        not null check (state in ('SOLVING', 'DRAFT', 'PUBLISHED', 'DISCARDED', 'FAILED')),
  first_day     date        not null,
  last_day      date        not null,
  studio_id     uuid,
  settings      jsonb       not null,
  drawn_by      text        not null,
  drawn_at      timestamptz not null,
  run           integer     not null,
  begun_at      timestamptz,
  heard_at      timestamptz not null,
  cancelled     boolean     not null,
  broken        integer,
  unfilled      integer,
  unevenness    integer,
  wishes        integer,
  finished_at   timestamptz,
  closed_by     text,
  closed_at     timestamptz,
  primary key (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  constraint duty_roster_of_at_most_a_year check (last_day between first_day and first_day + 366),
  check ((state in ('PUBLISHED', 'DISCARDED')) = (closed_at is not null))
);

create index duty_roster_by_age on duty_roster (county_id, id desc);
comment on table duty_roster is 'A draft of who sits when (排班表), kept after it is published or discarded.';
comment on column duty_roster.last_day is 'The last day that belongs to it.';
comment on column duty_roster.studio_id is 'The one studio that it is drawn for; null for all that receive.';
comment on column duty_roster.settings is 'The county''s settings with which it is drawn.';
comment on column duty_roster.run is 'How often it was solved; what an earlier run still writes is ignored.';
comment on column duty_roster.heard_at is 'When the node that solves it last gave a sign; silent for long, it was interrupted.';
comment on column duty_roster.cancelled is 'Asks the node that solves it, whichever that is, to end early.';
comment on column duty_roster.unevenness is 'What load and stability cost, best so far; broken, unfilled and wishes go with it.';

call build_wall('duty_roster', 'select, insert, update');

alter table duty add foreign key (county_id, roster_id) references duty_roster (county_id, id);

create table roster_duty (
  county_id         integer     not null references county (id),
  roster_id         uuid        not null,
  id                uuid        not null,
  duty_id           uuid,
  before_id         uuid,
  studio_id         uuid        not null,
  day               date        not null,
  half              text        not null check (half in ('MORNING', 'AFTERNOON')),
  seat              integer     not null check (seat between 1 and 40),
  starts_at         timestamptz not null,
  ends_at           timestamptz not null,
  leading_cadre     boolean     not null,
  profession        text,
  representative_id uuid,
  pinned            boolean     not null,
  by_hand           boolean     not null,
  primary key (county_id, roster_id, id),
  foreign key (county_id, roster_id) references duty_roster (county_id, id),
  foreign key (county_id, duty_id) references duty (county_id, id),
  foreign key (county_id, before_id) references representative (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  foreign key (county_id, representative_id) references representative (county_id, id),
  constraint roster_duty_once_per_seat unique (county_id, roster_id, studio_id, day, half, seat)
);

create index roster_duty_by_day on roster_duty (county_id, roster_id, day, studio_id, half, seat);
create index roster_duty_by_representative on roster_duty (county_id, roster_id, representative_id, day);
comment on table roster_duty is 'A duty as a draft would have it.';
comment on column roster_duty.duty_id is 'The published duty in its place, before_id who sits there; null for a new one.';
comment on column roster_duty.pinned is 'Left as it is when the rest is solved again.';

call build_wall('roster_duty', 'select, insert, update, delete');

create table duty_wish (
  county_id         integer   not null references county (id),
  representative_id uuid      not null,
  version           integer   not null,
  weekdays          integer[] not null,
  half              text      check (half in ('MORNING', 'AFTERNOON')),
  by_name           text      not null,
  at                timestamptz not null,
  primary key (county_id, representative_id),
  foreign key (county_id, representative_id) references representative (county_id, id),
  constraint duty_wish_names_weekdays check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7])
);

comment on table duty_wish is 'On which weekdays, Monday = 1, and in which half of the day a representative would rather sit.';

call build_wall('duty_wish', 'select, insert, update');

create table duty_loan (
  county_id         integer     not null references county (id),
  id                uuid        not null,
  version           integer     not null,
  representative_id uuid        not null,
  studio_id         uuid        not null,
  "from"            date        not null,
  until             date,
  reason            text        not null check (length(reason) between 2 and 200),
  by_name           text        not null,
  recorded_at       timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, representative_id) references representative (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  check (until is null or until >= "from")
);

create index duty_loan_by_studio on duty_loan (county_id, studio_id, "from");
create unique index duty_loan_open_once on duty_loan (county_id, representative_id, studio_id) where until is null;
comment on table duty_loan is 'That a representative also sits in a studio which is not theirs (借用); ended and never deleted.';
comment on column duty_loan.until is 'The first day on which they no longer do; null while nobody knows.';

call build_wall('duty_loan', 'select, insert, update');

create table duty_leave (
  county_id         integer     not null references county (id),
  id                uuid        not null,
  version           integer     not null,
  representative_id uuid        not null,
  "from"            date        not null,
  until             date        not null,
  reason            text        not null check (length(reason) between 2 and 200),
  state             text        not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  asked_by          text        not null,
  asked_at          timestamptz not null,
  decided_by        text,
  decided_at        timestamptz,
  answer            text        check (length(answer) between 2 and 200),
  primary key (county_id, id),
  foreign key (county_id, representative_id) references representative (county_id, id),
  check (until > "from"),
  check ((state = 'ASKED') = (decided_at is null))
);

create index duty_leave_by_representative on duty_leave (county_id, representative_id, "from");
create index duty_leave_asked on duty_leave (county_id, id) where state = 'ASKED';
comment on table duty_leave is 'Days on which a representative asks not to sit (请假), and what was decided.';
comment on column duty_leave.until is 'The first day on which they can sit again.';

call build_wall('duty_leave', 'select, insert, update');

create table duty_swap (
  county_id         integer     not null references county (id),
  id                uuid        not null,
  version           integer     not null,
  duty_id           uuid        not null,
  representative_id uuid        not null,
  asked_id          uuid,
  wanted_id         uuid,
  words             text        check (length(words) between 1 and 200),
  state             text        not null check (state in ('OFFERED', 'TAKEN', 'DECLINED', 'WITHDRAWN', 'VETOED', 'LAPSED')),
  taken_by_id       uuid,
  given_id          uuid,
  offered_at        timestamptz not null,
  closed_by         text,
  closed_at         timestamptz,
  reason            text        check (length(reason) between 2 and 200),
  primary key (county_id, id),
  foreign key (county_id, duty_id) references duty (county_id, id),
  foreign key (county_id, wanted_id) references duty (county_id, id),
  foreign key (county_id, given_id) references duty (county_id, id),
  foreign key (county_id, representative_id) references representative (county_id, id),
  foreign key (county_id, asked_id) references representative (county_id, id),
  foreign key (county_id, taken_by_id) references representative (county_id, id),
  check ((state in ('TAKEN', 'VETOED')) = (taken_by_id is not null)),
  check ((state = 'OFFERED') = (closed_at is null))
);

create unique index duty_swap_offered_once on duty_swap (county_id, duty_id) where state = 'OFFERED';
create index duty_swap_by_asked on duty_swap (county_id, asked_id) where state = 'OFFERED';
create index duty_swap_by_representative on duty_swap (county_id, representative_id, id);
create index duty_swap_by_duty on duty_swap (county_id, duty_id, id);
comment on table duty_swap is 'That a representative offers a duty to one other or to all (换班), and what became of it.';
comment on column duty_swap.asked_id is 'The one asked; null where all who may sit there are.';
comment on column duty_swap.wanted_id is 'The duty of the one asked that they would take instead; null where they want none or any.';
comment on column duty_swap.given_id is 'The duty that was given in exchange; null where it was taken over.';

call build_wall('duty_swap', 'select, insert, update');
