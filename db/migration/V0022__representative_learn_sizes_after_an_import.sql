-- After thousands of rows came at once the planner still believes the tables small, and joins each row with all until
-- it looks again by itself, a minute later.

create function learn_sizes_of_representatives() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  analyze public.representative, public.placement, public.mandate, public.electoral_unit;
end
$$;

comment on function learn_sizes_of_representatives() is
  'Lets the planner look at how many representatives there are; only the owner of the tables may. Reads no row of any county out.';

revoke execute on function learn_sizes_of_representatives() from public;
grant execute on function learn_sizes_of_representatives() to lianxin_app;
