-- Who works here, and what was done that security asks about.

create table account (
  county_id       integer     not null references county (id),
  id              uuid        not null,
  version         integer     not null,
  username        text        not null check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  name            text        not null check (length(name) between 1 and 40),
  role            text        not null check (role in ('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR', 'LIAISON',
                                                       'REPRESENTATIVE', 'UNIT_OFFICER', 'SUPERVISOR')),
  workplace_id    uuid,
  workplace       text        check (length(workplace) <= 80),
  password_hash   text        not null,
  initial         boolean     not null,
  failed_attempts integer     not null default 0 check (failed_attempts >= 0),
  locked_until    timestamptz,
  disabled        boolean     not null default false,
  created_at      timestamptz not null,
  primary key (county_id, id),
  constraint account_username_unique_in_county unique (county_id, username)
);

comment on column account.workplace_id is
  'The studio of a liaison, the representative that a representative''s account speaks for, the unit of an officer; null for others.';
comment on column account.workplace is 'Its name when the account was made, shown in the header and kept in the timeline.';
comment on column account.initial is 'The password was given by somebody else and must be changed at the next sign-in.';

call build_wall('account', 'select, insert, update');

create table audit_event (
  county_id  integer     not null references county (id),
  id         uuid        not null,
  kind       text        not null check (kind ~ '^[A-Z_]{3,40}$'),
  account_id uuid,
  actor      text        not null,
  subject    text        not null,
  purpose    text        check (length(purpose) <= 200),
  at         timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, account_id) references account (county_id, id)
);

create index audit_event_by_time on audit_event (county_id, at desc, id desc);
create index audit_event_by_subject on audit_event (county_id, subject, at desc);

comment on table audit_event is 'Security events of a county, kept for good: no one is granted UPDATE or DELETE, so nobody can clear it.';
comment on column audit_event.subject is 'What it was done to: a username or a petition number, never a resident''s name or phone.';
comment on column audit_event.purpose is 'Why an identity was looked at, in the words of the one who looked.';

call build_wall('audit_event', 'select, insert');

create table operator (
  id              uuid        primary key,
  username        text        not null constraint operator_username_unique unique,
  password_hash   text        not null,
  initial         boolean     not null,
  failed_attempts integer     not null default 0,
  locked_until    timestamptz
);

comment on table operator is 'Platform operators, who open counties and see no county''s rows. Global.';

grant select, insert, update on operator to lianxin_app;
