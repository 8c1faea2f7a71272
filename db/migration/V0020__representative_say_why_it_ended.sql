-- Who ended a placement or lifted a suspension, and why.

alter table placement
  add column end_reason    text check (length(end_reason) between 2 and 200),
  add column ended_by_name text;

comment on column placement.end_reason is 'Why they sit there no longer, where no other placement says it.';
comment on column placement.ended_by_name is 'Who took them out of the studio; null where a transfer ended it.';

alter table standing
  add column end_reason    text check (length(end_reason) between 2 and 200),
  add column ended_by_name text;

comment on column standing.ended_by_name is 'Who let them serve again before its last day, or ended it otherwise.';

create index mandate_open_by_representative on mandate (county_id, representative_id) where until is null;
