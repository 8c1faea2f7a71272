-- Finding petitions by their words. A table of its own, because row security and a GIN index exclude each other:
-- the index is read by one function that names the county itself, and its owner reads nothing but this table.

create table petition_search (
  county_id   integer  not null references county (id),
  petition_id uuid     not null,
  grams       tsvector not null,
  primary key (county_id, petition_id),
  foreign key (county_id, petition_id) references petition (county_id, id)
);

create index petition_search_by_gram on petition_search using gin (county_id, grams);
comment on column petition_search.grams is 'Every pair of neighbouring characters of the words, as the application cuts them; positions stripped.';

call build_wall('petition_search', 'select, insert');

grant select on petition_search to lianxin_search;

create function petition_matching(words tsquery) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.petition_id from public.petition_search s
  where s.county_id = nullif(current_setting('app.county', true), '')::integer and s.grams @@ words
$$;

comment on function petition_matching(tsquery) is 'Ids of the present county''s petitions that hold all these pairs of characters.';

grant execute on function petition_matching(tsquery) to lianxin_app;

grant create on schema public to lianxin_search;
alter function petition_matching(tsquery) owner to lianxin_search;
revoke create on schema public from lianxin_search;
