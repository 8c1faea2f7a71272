-- Groups of a studio's representatives, service teams, and what teams are asked for.

create table representative_group (
  county_id    integer not null references county (id),
  id           uuid    not null,
  version      integer not null,
  studio_id    uuid    not null,
  name         text    not null check (length(name) between 2 and 30),
  position     integer not null check (position between 1 and 999),
  leader_id    uuid,
  dissolved_on date,
  primary key (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  foreign key (county_id, leader_id) references representative (county_id, id)
);

create index representative_group_by_studio on representative_group (county_id, studio_id, position, id);
create unique index representative_group_name_unique_in_studio on representative_group (county_id, studio_id, name)
  where dissolved_on is null;
comment on table representative_group is 'A group of representatives of one studio (代表小组).';
comment on column representative_group.position is 'Place among the groups of its studio, from 1.';
comment on column representative_group.leader_id is 'One of its members; null while nobody leads it.';
comment on column representative_group.dissolved_on is 'The first day on which it no longer exists; null while it does.';

call build_wall('representative_group', 'select, insert, update');

create table group_member (
  county_id         integer not null references county (id),
  id                uuid    not null,
  group_id          uuid    not null,
  representative_id uuid    not null,
  "from"            date    not null,
  until             date,
  primary key (county_id, id),
  foreign key (county_id, group_id) references representative_group (county_id, id),
  foreign key (county_id, representative_id) references representative (county_id, id),
  check (until is null or until >= "from")
);

create index group_member_by_group on group_member (county_id, group_id, "from");
create index group_member_by_representative on group_member (county_id, representative_id, "from");
create unique index group_member_in_one_group_at_a_time on group_member (county_id, representative_id) where until is null;
comment on table group_member is 'The time for which a representative belongs to a group; ended and never deleted.';
comment on column group_member.until is 'The first day on which they no longer do; null while they do.';

call build_wall('group_member', 'select, insert, update');

create table service_team (
  county_id    integer not null references county (id),
  id           uuid    not null,
  version      integer not null,
  code         text    not null check (code ~ '^[a-z0-9-]{4,20}$' and code not in ('track', 'receipt')),
  name         text    not null check (length(name) between 2 and 40),
  profession   text    not null check (profession in ('AGRICULTURE', 'EDUCATION', 'MEDICINE', 'LAW', 'FINANCE', 'MANUFACTURING', 'TRADE',
                                                      'CONSTRUCTION', 'CULTURE', 'WELFARE', 'ENVIRONMENT', 'TECHNOLOGY', 'SAFETY', 'PARTY')),
  offer        text    not null check (length(offer) between 2 and 500),
  studio_id    uuid,
  leader_id    uuid,
  state        text    not null check (state in ('ACTIVE', 'RESTING', 'DISSOLVED')),
  dissolved_on date,
  primary key (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  foreign key (county_id, leader_id) references representative (county_id, id),
  constraint service_team_code_unique_in_county unique (county_id, code),
  check ((dissolved_on is not null) = (state = 'DISSOLVED'))
);

create index service_team_by_profession on service_team (county_id, profession, name, id);
create index service_team_by_studio on service_team (county_id, studio_id, profession, name, id);
create unique index service_team_name_unique_in_county on service_team (county_id, name) where state <> 'DISSOLVED';
comment on table service_team is 'Representatives of one trade who serve where they are asked to (“党代表+”服务团队).';
comment on column service_team.code is 'Short name in addresses and QR codes; never changed.';
comment on column service_team.offer is 'What people may ask it for, in words.';
comment on column service_team.studio_id is 'The studio that it belongs to; null for one of the whole county.';
comment on column service_team.leader_id is 'One of its members; null while nobody leads it.';
comment on column service_team.dissolved_on is 'The first day on which it no longer exists; null while it does.';

call build_wall('service_team', 'select, insert, update');

create table team_member (
  county_id         integer not null references county (id),
  id                uuid    not null,
  team_id           uuid    not null,
  representative_id uuid    not null,
  "from"            date    not null,
  until             date,
  primary key (county_id, id),
  foreign key (county_id, team_id) references service_team (county_id, id),
  foreign key (county_id, representative_id) references representative (county_id, id),
  check (until is null or until >= "from")
);

create index team_member_by_team on team_member (county_id, team_id, "from");
create unique index team_member_once_at_a_time on team_member (county_id, representative_id, team_id) where until is null;
comment on table team_member is 'The time for which a representative serves in a team; ended and never deleted.';
comment on column team_member.until is 'The first day on which they no longer do; null while they do.';

call build_wall('team_member', 'select, insert, update');

create table team_request_number (
  county_id integer  not null references county (id),
  year      smallint not null,
  last      integer  not null check (last between 0 and 99999),
  primary key (county_id, year)
);

comment on table team_request_number is 'The last number given in a county and year. Its row is locked while a request is entered, so numbers have no gaps.';

call build_wall('team_request_number', 'select, insert, update');

create table team_request (
  county_id     integer     not null references county (id),
  id            uuid        not null,
  version       integer     not null,
  number        text        not null,
  submission_id uuid        not null,
  code_hash     bytea       check (octet_length(code_hash) = 32),
  team_id       uuid        not null,
  studio_id     uuid,
  need          text        not null check (length(need) between 1 and 1000),
  village_id    uuid,
  suits         text        check (length(suits) <= 100),
  asked_at      timestamptz not null,
  state         text        not null check (state in ('ASKED', 'ACCEPTED', 'DONE', 'DECLINED', 'WITHDRAWN')),
  visit_on      date,
  visit_time    text        check (length(visit_time) <= 40),
  visit_place   text        check (length(visit_place) <= 80),
  visitors      text        check (length(visitors) <= 80),
  served        integer     check (served between 1 and 100000),
  rating        text        check (rating in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED')),
  sequence      integer     not null check (sequence >= 1),
  primary key (county_id, id),
  foreign key (county_id, team_id) references service_team (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  foreign key (county_id, village_id) references village (county_id, id),
  constraint team_request_number_unique_in_county unique (county_id, number),
  constraint team_request_submission_unique_in_county unique (county_id, submission_id),
  constraint team_request_asked_by_a_resident_or_a_studio check ((code_hash is null) = (studio_id is not null)),
  constraint team_request_accepted_for_a_day check (state not in ('ACCEPTED', 'DONE') or visit_on is not null),
  constraint team_request_rated_once_done check (rating is null or state = 'DONE')
);

create index team_request_by_team on team_request (county_id, team_id, id);
create index team_request_by_studio on team_request (county_id, studio_id, id) where studio_id is not null;
create index team_request_open on team_request (county_id, id) where state in ('ASKED', 'ACCEPTED');
comment on table team_request is 'That a resident or a studio asks for a service team, and where it stands. Who the resident is lies in team_requester.';
comment on column team_request.number is 'Initials of the county, the letter T, year, five digits and a check digit; gapless per county and year.';
comment on column team_request.submission_id is 'Made with the form: the same submission sent again finds the same request.';
comment on column team_request.code_hash is 'Keyed hash of the six-digit code by which the resident follows it; null where a studio asks.';
comment on column team_request.studio_id is 'The studio that asks; null where a resident does.';
comment on column team_request.suits is 'When it suits those who ask, in words.';
comment on column team_request.served is 'How many people were served.';
comment on column team_request.sequence is 'Number of entries in its timeline.';

-- What was asked for is never written again; only where the request stands is.
call build_wall('team_request', 'select, insert, update (version, state, visit_on, visit_time, visit_place, visitors, served, rating, sequence)');

create table team_requester (
  county_id    integer not null references county (id),
  request_id   uuid    not null,
  name_sealed  bytea   not null,
  phone_sealed bytea   not null,
  phone_index  bytea   not null check (octet_length(phone_index) = 32),
  primary key (county_id, request_id),
  foreign key (county_id, request_id) references team_request (county_id, id)
);

create index team_requester_by_phone on team_requester (county_id, phone_index);
comment on table team_requester is 'Which resident asks for a team, sealed; see the module privacy.';
comment on column team_requester.phone_index is 'Keyed HMAC of the normalised phone, to find it without reading it.';

call build_wall('team_requester', 'select, insert');

create table team_request_step (
  county_id  integer     not null references county (id),
  id         uuid        not null,
  request_id uuid        not null,
  sequence   integer     not null check (sequence >= 1),
  act        text        not null check (act in ('ASK', 'ACCEPT', 'DECLINE', 'FINISH', 'WITHDRAW', 'RATE')),
  state      text        not null check (state in ('ASKED', 'ACCEPTED', 'DONE', 'DECLINED', 'WITHDRAWN')),
  account_id uuid,
  actor      text,
  workplace  text,
  words      text        check (length(words) <= 1000),
  elsewhere  text        check (length(elsewhere) <= 200),
  at         timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, request_id) references team_request (county_id, id),
  foreign key (county_id, account_id) references account (county_id, id),
  constraint team_request_step_sequence_unique_in_request unique (county_id, request_id, sequence)
);

comment on table team_request_step is 'The timeline of a request: who did what, when. Only ever added to.';
comment on column team_request_step.actor is 'The name of that day; null for the resident.';
comment on column team_request_step.elsewhere is 'Where to go instead, of a request that was declined.';

call build_wall('team_request_step', 'select, insert');
