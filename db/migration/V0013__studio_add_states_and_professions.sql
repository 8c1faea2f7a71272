-- A studio is prepared, opened, suspended and closed, has a face, and may serve one profession.

alter table studio
  add column state text not null default 'OPEN' check (state in ('PREPARING', 'OPEN', 'SUSPENDED', 'CLOSED')),
  add column profession text check (profession in ('AGRICULTURE', 'EDUCATION', 'MEDICINE', 'LAW', 'FINANCE', 'MANUFACTURING', 'TRADE',
                                                   'CONSTRUCTION', 'CULTURE', 'WELFARE', 'ENVIRONMENT', 'TECHNOLOGY', 'SAFETY', 'PARTY')),
  add column photo_id uuid,
  add foreign key (county_id, photo_id) references attachment (county_id, id);
alter table studio alter column state drop default;

comment on column studio.state is 'What it is today; who changed it, when and why stands in studio_change.';
comment on column studio.profession is 'The trade that the studio of an industry serves.';

create table studio_change (
  county_id integer     not null references county (id),
  id        uuid        not null,
  studio_id uuid        not null,
  state     text        not null check (state in ('PREPARING', 'OPEN', 'SUSPENDED', 'CLOSED')),
  reason    text        check (length(reason) between 2 and 200),
  by_name   text        not null,
  at        timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  constraint studio_suspension_and_closure_need_a_reason check (reason is not null or state in ('PREPARING', 'OPEN'))
);

create index studio_change_by_studio on studio_change (county_id, studio_id, at);
comment on table studio_change is 'The states a studio went through; rows are added and never changed.';

call build_wall('studio_change', 'select, insert');
