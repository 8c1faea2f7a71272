-- What the nodes share so that each of them is stateless. Global: these rows exist before a county is known.

create table spring_session (
  primary_id            char(36) not null primary key,
  session_id            char(36) not null,
  creation_time         bigint   not null,
  last_access_time      bigint   not null,
  max_inactive_interval integer  not null,
  expiry_time           bigint   not null,
  principal_name        varchar(100)
);

create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea        not null,
  primary key (session_primary_id, attribute_name)
);

comment on table spring_session is 'Sessions of Spring Session JDBC, in the shape that library expects.';

create table bucket (
  id         text primary key,
  state      bytea,
  expires_at bigint
);

create index bucket_by_expiry on bucket (expires_at);

comment on table bucket is 'Token buckets of Bucket4j, which limit public writes and wrong codes; ids are keyed hashes of the caller.';

grant select, insert, update, delete on spring_session, spring_session_attributes, bucket to lianxin_app;
