-- Addresses under which calendar programs read duties without signing in.

create table calendar_feed (
  county_id         integer     not null references county (id),
  id                uuid        not null,
  version           integer     not null,
  kind              text        not null check (kind in ('STUDIO', 'REPRESENTATIVE')),
  studio_id         uuid,
  representative_id uuid,
  sealed            bytea       not null,
  blind_index       bytea       not null check (length(blind_index) = 32),
  made_at           timestamptz not null,
  made_by           text        not null,
  primary key (county_id, id),
  foreign key (county_id, studio_id) references studio (county_id, id),
  foreign key (county_id, representative_id) references representative (county_id, id),
  constraint calendar_feed_secret_unique_in_county unique (county_id, blind_index),
  constraint calendar_feed_once_per_studio unique (county_id, studio_id),
  constraint calendar_feed_once_per_representative unique (county_id, representative_id),
  constraint calendar_feed_of_one check ((kind = 'STUDIO') = (studio_id is not null)
    and (kind = 'REPRESENTATIVE') = (representative_id is not null))
);

comment on table calendar_feed is 'The secret address of the duties of a studio or a representative; a new one ends the old.';
comment on column calendar_feed.sealed is 'The secret, sealed, so that whoever it belongs to can read it again.';
comment on column calendar_feed.blind_index is 'The keyed fingerprint by which the secret is found.';
comment on column calendar_feed.made_at is 'When this secret was made, by whom.';

call build_wall('calendar_feed', 'select, insert, update');
