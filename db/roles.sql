-- Makes the roles and closes the database to everybody else. A superuser runs it once, connected to the portal's
-- own database, before the first migration; running it again changes nothing. Passwords are set apart: see README.md.

do $$
begin
	if not exists (select from pg_roles where rolname = 'lianxin_owner') then
		create role lianxin_owner;
	end if;
	if not exists (select from pg_roles where rolname = 'lianxin_app') then
		create role lianxin_app;
	end if;
	if not exists (select from pg_roles where rolname = 'lianxin_search') then
		create role lianxin_search;
	end if;
end
$$;

-- Owns the schema and runs the migrations; the portal never serves a page with it.
alter role lianxin_owner with login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;

-- Serves every page, owns nothing, and sees only the county that its transaction names.
alter role lianxin_app with login noinherit nosuperuser nobypassrls nocreatedb nocreaterole noreplication;

-- Nobody signs in as this role. Under row security a GIN index can't answer "@@" (the operator is not leakproof), not
-- even in a function of the table's owner, because the wall is forced. So search functions belong to this role, which
-- is granted SELECT on search tables alone; each function names the county itself.
alter role lianxin_search with nologin noinherit nosuperuser bypassrls nocreatedb nocreaterole noreplication;

-- For "alter function … owner to lianxin_search" in a migration. It gives the owner nothing new: it could open the
-- wall of its own tables anyway.
grant lianxin_search to lianxin_owner with inherit false, set true;

do $$
begin
	execute format('revoke all on database %I from public', current_database());
	execute format('grant connect on database %I to lianxin_app', current_database());
	execute format('grant connect, temporary on database %I to lianxin_owner', current_database());
end
$$;

alter schema public owner to lianxin_owner;
revoke all on schema public from public;
grant usage on schema public to lianxin_app, lianxin_search;

-- What the owner makes is closed until a migration grants it; else PUBLIC could execute each new function.
alter default privileges for role lianxin_owner revoke execute on routines from public;

create extension if not exists btree_gin;
