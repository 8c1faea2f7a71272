-- Residents book a representative: a duty of a studio, somebody by name, or a trade. And what was said when they met.

create table appointment_number (
  county_id integer not null references county (id),
  year      integer not null,
  last      integer not null check (last between 0 and 99999),
  primary key (county_id, year)
);

comment on table appointment_number is 'The last number given in a year; its row is the lock that keeps numbers without gaps.';

call build_wall('appointment_number', 'select, insert, update');

create table appointment (
  county_id         integer     not null references county (id),
  id                uuid        not null,
  version           integer     not null,
  number            text        not null,
  submission_id     uuid        not null,
  code_hash         bytea       not null check (octet_length(code_hash) = 32),
  studio_id         uuid,
  representative_id uuid,
  profession        text,
  duty_id           uuid,
  subject           text        not null check (length(subject) between 1 and 300),
  suits             text        check (length(suits) <= 100),
  asked_at          timestamptz not null,
  state             text        not null check (state in ('ASKED', 'PROPOSED', 'CONFIRMED', 'WAITING', 'DISTURBED', 'KEPT', 'MISSED',
                                                          'DECLINED', 'CANCELLED')),
  missed_by         text        check (missed_by in ('RESIDENT', 'REPRESENTATIVE')),
  reminded_duty_id  uuid,
  sequence          integer     not null check (sequence >= 1),
  primary key (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  foreign key (county_id, representative_id) references representative (county_id, id),
  foreign key (county_id, duty_id) references duty (county_id, id),
  constraint appointment_number_unique_in_county unique (county_id, number),
  constraint appointment_submission_unique_in_county unique (county_id, submission_id),
  constraint appointment_has_its_duty check (duty_id is not null or state in ('ASKED', 'DECLINED', 'CANCELLED')),
  constraint appointment_missed_by_somebody check ((state = 'MISSED') = (missed_by is not null))
);

create index appointment_by_duty on appointment (county_id, duty_id, id) where duty_id is not null;
create index appointment_by_studio on appointment (county_id, studio_id, id);
create index appointment_by_representative on appointment (county_id, representative_id, id) where representative_id is not null;
create index appointment_disturbed on appointment (county_id, id) where state = 'DISTURBED';
comment on table appointment is 'That a resident wants to meet a representative (群众约见), and where it stands. Who the resident is lies in appointment_person.';
comment on column appointment.number is 'Initials of the county, the letter A, year, five digits and a check digit; gapless per county and year.';
comment on column appointment.submission_id is 'Made with the form: the same submission sent again finds the same appointment.';
comment on column appointment.code_hash is 'Keyed hash of the six-digit code by which the resident follows it.';
comment on column appointment.studio_id is 'The studio where they meet, or are to; null while any in the county would do.';
comment on column appointment.representative_id is 'Whom the resident asked for by name; null for whoever sits there.';
comment on column appointment.profession is 'The trade that the resident asked for; null for any.';
comment on column appointment.duty_id is 'The duty that is booked, proposed, waited for, or was lost; null while no time is found.';
comment on column appointment.suits is 'When it suits the resident, in words.';
comment on column appointment.reminded_duty_id is 'The duty of which the resident was reminded.';
comment on column appointment.sequence is 'Number of entries in its timeline.';

-- What was asked for is never written again; only where it stands is.
call build_wall('appointment', 'select, insert, update (version, studio_id, duty_id, state, missed_by, reminded_duty_id, sequence)');

create table appointment_person (
  county_id      integer not null references county (id),
  appointment_id uuid    not null,
  name_sealed    bytea   not null,
  phone_sealed   bytea   not null,
  phone_index    bytea   not null check (octet_length(phone_index) = 32),
  primary key (county_id, appointment_id),
  foreign key (county_id, appointment_id) references appointment (county_id, id)
);

create index appointment_person_by_phone on appointment_person (county_id, phone_index);
comment on table appointment_person is 'Which resident made an appointment, sealed; see the module privacy.';
comment on column appointment_person.phone_index is 'Keyed HMAC of the normalised phone, to find it without reading it.';

call build_wall('appointment_person', 'select, insert');

create table appointment_step (
  county_id      integer     not null references county (id),
  id             uuid        not null,
  appointment_id uuid        not null,
  sequence       integer     not null check (sequence >= 1),
  act            text        not null check (act in ('ASK', 'QUEUE', 'CONFIRM', 'PROPOSE', 'DECLINE', 'ACCEPT', 'REFUSE', 'CHANGE', 'CHOOSE',
                                                     'ADVANCE', 'CANCEL', 'KEEP', 'MISS', 'RESTORE', 'DISTURB', 'SUBSTITUTE')),
  state          text        not null check (state in ('ASKED', 'PROPOSED', 'CONFIRMED', 'WAITING', 'DISTURBED', 'KEPT', 'MISSED',
                                                       'DECLINED', 'CANCELLED')),
  duty_id        uuid,
  account_id     uuid,
  actor          text,
  workplace      text,
  words          text        check (length(words) <= 500),
  at             timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, appointment_id) references appointment (county_id, id),
  foreign key (county_id, duty_id) references duty (county_id, id),
  foreign key (county_id, account_id) references account (county_id, id),
  constraint appointment_step_sequence_unique_in_appointment unique (county_id, appointment_id, sequence)
);

comment on table appointment_step is 'The timeline of an appointment: who did what, when. Only ever added to.';
comment on column appointment_step.duty_id is 'The duty that it was about from then on.';
comment on column appointment_step.actor is 'The name of that day; null for the resident and for the portal itself.';

call build_wall('appointment_step', 'select, insert');

alter table petition drop constraint petition_source_check;
alter table petition add constraint petition_source_check
  check (source in ('WEB', 'STUDIO', 'PHONE', 'MARKET_DAY', 'VISIT', 'DELIBERATION', 'SUGGESTION_BOX', 'WECHAT', 'APPOINTMENT'));

create table reception (
  county_id         integer     not null references county (id),
  id                uuid        not null,
  version           integer     not null,
  submission_id     uuid        not null,
  studio_id         uuid        not null,
  representative_id uuid        not null,
  day               date        not null,
  kind              text        not null check (kind in ('ON_SITE', 'PHONE', 'BY_APPOINTMENT', 'INDIVIDUAL', 'TEAM')),
  people            integer     not null check (people between 1 and 1000),
  subject           text        not null check (length(subject) between 1 and 300),
  said              text        not null check (length(said) between 1 and 2000),
  answered          text        check (length(answered) <= 2000),
  appointment_id    uuid,
  petition_number   text,
  account_id        uuid        not null,
  by_name           text        not null,
  at                timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  foreign key (county_id, representative_id) references representative (county_id, id),
  foreign key (county_id, appointment_id) references appointment (county_id, id),
  foreign key (county_id, petition_number) references petition (county_id, number),
  foreign key (county_id, account_id) references account (county_id, id),
  constraint reception_submission_unique_in_county unique (county_id, submission_id),
  constraint reception_once_per_appointment unique (county_id, appointment_id)
);

create index reception_by_day on reception (county_id, day desc, id desc);
create index reception_by_studio on reception (county_id, studio_id, day desc, id desc);
create index reception_by_representative on reception (county_id, representative_id, day desc, id desc);
comment on table reception is 'One person or group received by a representative (接待), what was said and answered. Never changed afterwards.';
comment on column reception.submission_id is 'Made with the form: the same submission sent again finds the same reception.';
comment on column reception.people is 'How many were received.';
comment on column reception.appointment_id is 'The appointment that led to it; null for whoever just came.';
comment on column reception.petition_number is 'The petition that was registered from it, where something must be followed up.';

call build_wall('reception', 'select, insert');
