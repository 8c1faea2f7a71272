-- Petitions, their append-only timeline, and the counts that pages show.

create table handling_unit (
  county_id  integer not null references county (id),
  id         uuid    not null,
  version    integer not null,
  code       text    not null check (code ~ '^[a-z0-9-]{2,30}$'),
  name       text    not null check (length(name) between 2 and 60),
  short_name text    not null check (length(short_name) between 2 and 20),
  kinds      text    not null default '',
  phone      text    check (length(phone) <= 20),
  disabled   boolean not null default false,
  primary key (county_id, id),
  constraint handling_unit_code_unique_in_county unique (county_id, code)
);

comment on column handling_unit.kinds is 'Kinds of petitions it usually handles, joined by |; a hint for the one who sends.';

call build_wall('handling_unit', 'select, insert, update');

create table petition_number (
  county_id integer  not null references county (id),
  year      smallint not null,
  last      integer  not null check (last between 0 and 999999),
  primary key (county_id, year)
);

comment on table petition_number is 'The last number given in a county and year. Its row is locked while a petition is registered, so numbers have no gaps.';

call build_wall('petition_number', 'select, insert, update');

create table petition (
  county_id         integer     not null references county (id),
  id                uuid        not null,
  version           integer     not null,
  number            text        not null,
  submission_id     uuid        not null,
  code_hash         bytea       not null,
  kind              text        not null check (kind in ('LIGHTING_ROADS', 'REFUSE', 'WATER_POWER', 'HOUSING', 'FARMING', 'WELFARE', 'MEDICAL',
                                                         'SCHOOLING', 'WAGES', 'NEIGHBOURS', 'SAFETY', 'TRAFFIC', 'OTHER')),
  title             text        not null check (length(title) between 1 and 40),
  words             text        not null check (length(words) between 1 and 2000),
  source            text        not null check (source in ('WEB', 'STUDIO', 'PHONE', 'MARKET_DAY', 'VISIT', 'DELIBERATION', 'SUGGESTION_BOX', 'WECHAT')),
  publishable       boolean     not null,
  registered_at     timestamptz not null,
  township_id       uuid,
  village_id        uuid,
  studio_id         uuid        not null,
  first_receiver_id uuid,
  unit_id           uuid,
  step              text        not null check (step in ('REGISTERED', 'RECEIVED', 'HANDLED', 'REPLIED', 'FEEDBACK', 'ARCHIVED')),
  holder            text        not null check (holder in ('STUDIO', 'UNIT', 'COUNTY', 'NONE')),
  track             text        check (track in ('SPOT', 'INSTRUCTION', 'DEADLINE')),
  outcome           text        not null check (outcome in ('PENDING', 'SOLVED', 'EXPLAINED', 'REFUSED', 'WITHDRAWN')),
  rating            text        check (rating in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED')),
  clock_from        date,
  clock_days        integer     check (clock_days between 0 and 250),
  due_on            date,
  feedback_until    date,
  rated_by_resident boolean     not null default false,
  redone            integer     not null default 0 check (redone between 0 and 20),
  objected          boolean     not null default false,
  identity_granted  boolean     not null default false,
  sequence          integer     not null check (sequence >= 1),
  chain_head        bytea       not null check (length(chain_head) = 32),
  primary key (county_id, id),
  foreign key (county_id, township_id) references township (county_id, id),
  foreign key (county_id, village_id) references village (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  foreign key (county_id, first_receiver_id) references representative (county_id, id),
  foreign key (county_id, unit_id) references handling_unit (county_id, id),
  constraint petition_number_unique_in_county unique (county_id, number),
  constraint petition_submission_unique_in_county unique (county_id, submission_id),
  constraint petition_held_by_nobody_only_when_archived check ((holder = 'NONE') = (step = 'ARCHIVED')),
  constraint petition_due_while_open check ((due_on is null) = (step = 'ARCHIVED')),
  constraint petition_held_by_a_known_unit check (holder <> 'UNIT' or unit_id is not null)
);

create index petition_by_due_of_studio on petition (county_id, holder, studio_id, due_on, id);
create index petition_by_due_of_unit on petition (county_id, unit_id, due_on, id) where holder = 'UNIT';
create index petition_by_due_of_receiver on petition (county_id, first_receiver_id, due_on, id) where holder = 'STUDIO';
create index petition_by_due_of_county on petition (county_id, due_on, id) where step <> 'ARCHIVED';
create index petition_newest on petition (county_id, registered_at desc, id desc);
create index petition_newest_of_studio on petition (county_id, studio_id, registered_at desc, id desc);
create index petition_newest_of_unit on petition (county_id, unit_id, registered_at desc, id desc);
create index petition_newest_of_receiver on petition (county_id, first_receiver_id, registered_at desc, id desc);
create index petition_newest_of_step on petition (county_id, step, registered_at desc, id desc);

comment on table petition is 'What a resident brings, and where it stands. Who brought it is in petitioner.';
comment on column petition.number is 'Initials of the county, year, six digits and an ISO 7064 MOD 11,10 check digit; gapless per county and year.';
comment on column petition.submission_id is 'Made with the form: the same submission sent again finds the same petition.';
comment on column petition.code_hash is 'Keyed hash of the six-digit code by which the resident follows the matter.';
comment on column petition.step is 'The last of the six steps that is completed.';
comment on column petition.holder is 'On whose desk it lies now.';
comment on column petition.clock_days is 'The limit in working days, counted from the day after clock_from, that ends on due_on.';
comment on column petition.feedback_until is 'Last calendar day on which the resident may rate the reply and so ask for it to be redone.';
comment on column petition.rated_by_resident is 'The resident has rated the present reply; until then, or until the time for it has run out, the file stays open.';
comment on column petition.sequence is 'Number of entries in its timeline.';
comment on column petition.chain_head is 'SHA-256 of the newest entry: a removed last entry shows.';

-- What the resident said is never written again; only where the matter stands is.
call build_wall('petition', 'select, insert, update (version, studio_id, first_receiver_id, unit_id, step, holder, track,
  outcome, rating, clock_from, clock_days, due_on, feedback_until, rated_by_resident, redone, objected, identity_granted, sequence, chain_head)');

create policy archive_is_closed on petition as restrictive for update using (step <> 'ARCHIVED') with check (true);
comment on policy archive_is_closed on petition is 'An archived petition can be changed by nobody, whatever the application asks for.';

create table petitioner (
  county_id      integer not null references county (id),
  petition_id    uuid    not null,
  name_sealed    bytea,
  phone_sealed   bytea,
  phone_index    bytea,
  contact_sealed bytea,
  primary key (county_id, petition_id),
  foreign key (county_id, petition_id) references petition (county_id, id)
);

create index petitioner_by_phone on petitioner (county_id, phone_index) where phone_index is not null;
comment on table petitioner is 'Who brought a petition, encrypted with AES-GCM; a row exists only where something was given.';
comment on column petitioner.phone_index is 'Keyed HMAC of the normalised phone, to find it without reading it.';

call build_wall('petitioner', 'select, insert, update');

create table petition_step (
  county_id         integer     not null references county (id),
  id                uuid        not null,
  petition_id       uuid        not null,
  sequence          integer     not null check (sequence >= 1),
  act               text        not null check (act ~ '^[A-Z_]{3,30}$'),
  step              text        not null check (step in ('REGISTERED', 'RECEIVED', 'HANDLED', 'REPLIED', 'FEEDBACK', 'ARCHIVED')),
  shown_to_resident boolean     not null,
  account_id        uuid,
  actor             text,
  workplace         text,
  subject           text        check (length(subject) <= 200),
  words             text        check (length(words) <= 2000),
  due_on            date,
  rating            text        check (rating in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED')),
  photo_digests     text        not null default '',
  at                timestamptz not null,
  previous_hash     bytea       not null check (length(previous_hash) = 32),
  hash              bytea       not null check (length(hash) = 32),
  primary key (county_id, id),
  foreign key (county_id, petition_id) references petition (county_id, id),
  foreign key (county_id, account_id) references account (county_id, id),
  constraint petition_step_sequence_unique_in_petition unique (county_id, petition_id, sequence)
);

comment on table petition_step is 'The timeline of a petition: who did what, when. Only ever added to; each entry holds the hash of the one before.';
comment on column petition_step.actor is 'Name when it was done; null for the resident.';
comment on column petition_step.subject is 'The unit, studio or representative it concerns, by name as it was then; or where a refused matter should go.';
comment on column petition_step.photo_digests is 'SHA-256 of each photo added with this entry, hex, joined by commas in order.';
comment on column petition_step.hash is 'SHA-256 over every column above and previous_hash, each length-prefixed.';

call build_wall('petition_step', 'select, insert');

create table petition_photo (
  county_id     integer  not null references county (id),
  petition_id   uuid     not null,
  sequence      integer  not null,
  position      smallint not null check (position between 0 and 9),
  attachment_id uuid     not null,
  primary key (county_id, petition_id, sequence, position),
  foreign key (county_id, petition_id, sequence) references petition_step (county_id, petition_id, sequence),
  foreign key (county_id, attachment_id) references attachment (county_id, id)
);

create unique index petition_photo_by_attachment on petition_photo (county_id, attachment_id);

call build_wall('petition_photo', 'select, insert');

create table petition_count (
  county_id integer not null references county (id),
  studio_id uuid    not null,
  step      text    not null,
  outcome   text    not null,
  petitions integer not null check (petitions >= 0),
  primary key (county_id, studio_id, step, outcome),
  foreign key (county_id, studio_id) references studio (county_id, id)
);

comment on table petition_count is 'How many petitions each studio has, by step and outcome; kept by the transaction that moves them.';

call build_wall('petition_count', 'select, insert, update');

create table petition_desk_count (
  county_id integer not null references county (id),
  desk      text    not null check (desk in ('STUDIO', 'REPRESENTATIVE', 'UNIT', 'COUNTY')),
  desk_id   uuid    not null,
  due_on    date    not null,
  petitions integer not null check (petitions >= 0),
  primary key (county_id, desk, desk_id, due_on)
);

comment on table petition_desk_count is 'How many petitions lie on each desk, by the day they are due; kept by the transaction that moves them.';
comment on column petition_desk_count.desk_id is 'The studio, representative or unit; all zeros for the county''s own desk.';

call build_wall('petition_desk_count', 'select, insert, update, delete');

create table published_result (
  county_id    integer     not null references county (id),
  id           uuid        not null,
  version      integer     not null,
  petition_id  uuid        not null,
  studio_id    uuid        not null,
  kind         text        not null,
  title        text        not null check (length(title) between 1 and 40),
  words        text        not null check (length(words) between 1 and 2000),
  reply        text        not null check (length(reply) between 1 and 2000),
  published_at timestamptz not null,
  taken_down_at timestamptz,
  primary key (county_id, id),
  foreign key (county_id, petition_id) references petition (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  constraint published_result_once_per_petition unique (county_id, petition_id)
);

create index published_result_newest on published_result (county_id, published_at desc, id desc) where taken_down_at is null;
create index published_result_newest_of_studio on published_result (county_id, studio_id, published_at desc, id desc) where taken_down_at is null;
comment on table published_result is 'What came of a matter, told to everybody without names, in words that the studio has checked; only where the resident agreed.';

call build_wall('published_result', 'select, insert, update');

create table turned_away_count (
  county_id integer not null references county (id),
  door      text    not null check (door in ('EMERGENCY', 'DISCIPLINE', 'COURT', 'XINFANG')),
  day       date    not null,
  people    integer not null check (people >= 0),
  primary key (county_id, door, day)
);

comment on table turned_away_count is 'How often the scope gate told somebody the right door; nothing of what they wanted to say.';

call build_wall('turned_away_count', 'select, insert, update');
