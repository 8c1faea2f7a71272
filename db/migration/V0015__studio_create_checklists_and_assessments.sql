-- What a studio must have and open to the public (五有五公开), what shows that it does, and how it was found when it was looked at.

create table default_checklist_item (
  half      text    not null check (half in ('HAVE', 'OPEN')),
  position  integer not null check (position > 0),
  title     text    not null check (length(title) between 2 and 40),
  hint      text    check (length(hint) <= 200),
  publishes text    check (publishes in ('PEOPLE', 'FIELDS', 'DUTY_TIMES', 'CONTACT', 'RESULTS')),
  primary key (half, position),
  constraint default_checklist_item_opens_what_it_publishes check (publishes is null or half = 'OPEN')
);

comment on table default_checklist_item is
  'The five haves and five opens that a county begins with (db/reference/checklist.csv). Global: not a county''s own data';

grant select on default_checklist_item to lianxin_app;

create table checklist_item (
  county_id integer not null references county (id),
  id        uuid    not null,
  version   integer not null,
  half      text    not null check (half in ('HAVE', 'OPEN')),
  position  integer not null,
  title     text    not null check (length(title) between 2 and 40),
  hint      text    check (length(hint) <= 200),
  publishes text    check (publishes in ('PEOPLE', 'FIELDS', 'DUTY_TIMES', 'CONTACT', 'RESULTS')),
  retired   boolean not null default false,
  primary key (county_id, id),
  constraint checklist_item_opens_what_it_publishes check (publishes is null or half = 'OPEN')
);

create index checklist_item_in_order on checklist_item (county_id, half, position, id);
comment on table checklist_item is 'What each studio of the county must have and open to the public, in the county''s own words.';
comment on column checklist_item.publishes is 'The part of the public board that this item opens; a part that no item in force opens is not shown.';
comment on column checklist_item.retired is 'No longer asked for; stays because evidence and assessments speak of it.';

call build_wall('checklist_item', 'select, insert, update');

create table evidence (
  county_id    integer     not null references county (id),
  id           uuid        not null,
  version      integer     not null,
  studio_id    uuid        not null,
  item_id      uuid        not null,
  note         text        check (length(note) between 1 and 500),
  link         text        check (length(link) <= 300 and link ~ '^https?://'),
  by_name      text        not null,
  at           timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  primary key (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  foreign key (county_id, item_id) references checklist_item (county_id, id),
  constraint evidence_withdrawn_by_somebody check ((withdrawn_by is null) = (withdrawn_at is null))
);

create index evidence_of_studio on evidence (county_id, studio_id, item_id, at) where withdrawn_at is null;
create index evidence_by_item on evidence (county_id, item_id);
comment on table evidence is 'What shows that a studio meets an item: a note, a link, photos. Withdrawn where it was wrong, never changed.';

call build_wall('evidence', 'select, insert, update (version, withdrawn_by, withdrawn_at)');

create table evidence_photo (
  county_id     integer not null references county (id),
  evidence_id   uuid    not null,
  position      integer not null,
  attachment_id uuid    not null,
  primary key (county_id, evidence_id, position),
  foreign key (county_id, evidence_id) references evidence (county_id, id),
  foreign key (county_id, attachment_id) references attachment (county_id, id)
);

create index evidence_photo_by_attachment on evidence_photo (county_id, attachment_id);

call build_wall('evidence_photo', 'select, insert');

create table assessment (
  county_id  integer     not null references county (id),
  id         uuid        not null,
  studio_id  uuid        not null,
  period     text        not null check (period ~ '^20[0-9]{2}(-Q[1-4])?$'),
  edition    integer     not null check (edition > 0),
  grade      text        not null check (grade in ('EXCELLENT', 'GOOD', 'PASSED', 'FAILED')),
  checked_by text        not null check (length(checked_by) between 2 and 60),
  checked_on date        not null,
  remark     text        check (length(remark) <= 500),
  mend_by    date        check (mend_by >= checked_on),
  reason     text        check (length(reason) between 2 and 200),
  by_name    text        not null,
  at         timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  constraint assessment_edition_unique_in_period unique (county_id, studio_id, period, edition),
  constraint assessment_correction_needs_a_reason check ((edition = 1) = (reason is null))
);

create index assessment_by_period on assessment (county_id, period, studio_id, edition);
comment on table assessment is 'How a studio was found in a period. A correction is a further edition, the highest of which counts; none is changed.';
comment on column assessment.period is 'A year, 2026, or a quarter, 2026-Q4.';
comment on column assessment.checked_by is 'Who went and looked, as written in the record.';
comment on column assessment.mend_by is 'The last day to mend what was not met.';

call build_wall('assessment', 'select, insert');

create table assessment_result (
  county_id     integer not null references county (id),
  assessment_id uuid    not null,
  item_id       uuid    not null,
  position      integer not null,
  half          text    not null check (half in ('HAVE', 'OPEN')),
  title         text    not null,
  met           boolean not null,
  remark        text    check (length(remark) <= 200),
  primary key (county_id, assessment_id, item_id),
  foreign key (county_id, assessment_id) references assessment (county_id, id),
  foreign key (county_id, item_id) references checklist_item (county_id, id),
  constraint assessment_result_not_met_says_what_to_mend check (met or remark is not null)
);

create index assessment_result_by_item on assessment_result (county_id, item_id);
comment on column assessment_result.title is 'The item''s words on that day; the county may reword it later.';

call build_wall('assessment_result', 'select, insert');

create table mending (
  county_id integer     not null references county (id),
  id        uuid        not null,
  studio_id uuid        not null,
  period    text        not null,
  item_id   uuid        not null,
  kind      text        not null check (kind in ('REPORTED', 'CONFIRMED', 'RETURNED')),
  words     text        check (length(words) between 2 and 200),
  by_name   text        not null,
  at        timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  foreign key (county_id, item_id) references checklist_item (county_id, id),
  constraint mending_in_words check (words is not null or kind = 'CONFIRMED')
);

create index mending_by_period on mending (county_id, period, studio_id, item_id, id);
create index mending_by_studio on mending (county_id, studio_id);
create index mending_by_item on mending (county_id, item_id);
comment on table mending is 'What was said of the mending of an item not met: reported by the studio, then confirmed or returned by the county; the newest counts.';

call build_wall('mending', 'select, insert');
