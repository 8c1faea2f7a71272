-- Uploaded tables between being looked through and being taken.

create table import_draft (
  county_id  integer     not null references county (id),
  id         uuid        not null,
  kind       text        not null check (kind ~ '^[a-z]{3,30}$'),
  file       bytea       not null,
  file_name  bytea       not null,
  by_name    text        not null,
  added      integer     not null,
  changed    integer     not null,
  unchanged  integer     not null,
  faults     integer     not null,
  created_at timestamptz not null,
  primary key (county_id, id)
);

-- Sealed bytes do not compress.
alter table import_draft alter column file set storage external;
create index import_draft_by_age on import_draft (county_id, created_at);

comment on table import_draft is 'Tables that were looked through and are not taken yet; swept after a day.';
comment on column import_draft.kind is 'What the lines are, as the address of the import names it.';
comment on column import_draft.file is 'The file as it was brought, sealed; see the module privacy.';
comment on column import_draft.file_name is 'Sealed too: people name files after people.';
comment on column import_draft.added is 'Lines, when the file was brought; changed, unchanged and faults likewise.';

call build_wall('import_draft', 'select, insert, delete');
