-- The wall between counties: which county a transaction works for, and how a table is closed.

create function set_county(county integer) returns void
language plpgsql as $$
begin
  -- SET LOCAL and not set_config(): only the statement is passed on to Citus workers.
  execute format('set local app.county = %L', county);
end $$;

comment on function set_county(integer) is
  'Opens the rows of one county to the present transaction, and to it alone.';

grant execute on function set_county(integer) to lianxin_app;

create procedure build_wall(walled regclass, rights text)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format($policy$create policy county_wall on %s
    using (county_id = nullif(current_setting('app.county', true), '')::integer)
    with check (county_id = nullif(current_setting('app.county', true), '')::integer)$policy$, walled);
  execute format('grant %s on %s to lianxin_app', rights, walled);
end $$;

comment on procedure build_wall(regclass, text) is
  'Closes a table by county for everybody, its owner too, and grants the application exactly the rights named.';

create table county (
  id            integer primary key,
  division_code integer     not null constraint county_division_code_unique unique,
  slug          text        not null constraint county_slug_unique unique check (slug ~ '^[a-z][a-z-]{1,30}$'),
  initials      text        not null check (initials ~ '^[A-Z]{2,4}$'),
  name          text        not null check (length(name) between 2 and 40),
  opened_at     timestamptz not null
);

comment on table county is 'The tenants: each county that has been opened on this portal. Global: read before any county is set.';
comment on column county.id is 'Given once from the division code and never changed: every row of the county is keyed by it.';
comment on column county.division_code is 'The present six-digit code of GB/T 2260; may change when the county becomes a city.';
comment on column county.slug is 'Short name in addresses and QR codes; printed on walls, so it never changes.';
comment on column county.initials is 'First part of a petition number.';

grant select, insert on county to lianxin_app;
