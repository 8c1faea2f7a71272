create table attachment (
    county_id  integer     not null references county (id),
    id         uuid        not null default uuidv7(),
    media_type text        not null,
    width      integer     not null,
    height     integer     not null,
    size       integer     not null,
    bytes      bytea       not null,
    thumbnail  bytea       not null,
    sha256     bytea       not null,
    draft_of   uuid,
    created_at timestamptz not null,
    constraint attachment_pkey primary key (county_id, id),
    constraint attachment_media_type_known check (media_type in ('image/jpeg')),
    constraint attachment_width_in_bounds check (width between 1 and 2048),
    constraint attachment_height_in_bounds check (height between 1 and 2048),
    constraint attachment_size_is_of_bytes check (size = octet_length(bytes) and size > 0),
    constraint attachment_thumbnail_not_empty check (octet_length(thumbnail) > 0),
    constraint attachment_sha256_length check (octet_length(sha256) = 32)
);

-- JPEG does not compress any further: store it as it is, without trying.
alter table attachment alter column bytes set storage external;
alter table attachment alter column thumbnail set storage external;

-- A photo sent twice for one submission, on a bad network, is one draft.
create unique index attachment_once_in_submission on attachment (county_id, draft_of, sha256)
    where draft_of is not null;
create index attachment_drafts_by_age on attachment (county_id, created_at)
    where draft_of is not null;

comment on table attachment is 'Photos, made anew from uploads: upright and without metadata such as the place';
comment on column attachment.width is 'Pixels, upright';
comment on column attachment.height is 'Pixels, upright';
comment on column attachment.size is 'Bytes of the picture, without the thumbnail';
comment on column attachment.thumbnail is 'The same picture as JPEG, longest edge at most 320 pixels';
comment on column attachment.sha256 is 'Of bytes';
comment on column attachment.draft_of is 'The submission that a photo not yet sent belongs to; null once it is sent';
comment on column attachment.created_at is 'When it was stored, for a draft when it was last sent; old drafts are swept';

-- The bytes of a photo are never written again; only whose draft it is, and until when.
call build_wall('attachment', 'select, insert, update (draft_of, created_at), delete');
