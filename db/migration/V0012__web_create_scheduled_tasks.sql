-- What the nodes agree on about recurring work, so that each run happens on one of them. Global: a run visits every county.

create table scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_by_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_last_heartbeat on scheduled_tasks (last_heartbeat);

comment on table scheduled_tasks is 'Recurring tasks of db-scheduler, in the shape that library expects: when each runs next, and which node runs it now.';

grant select, insert, update, delete on scheduled_tasks to lianxin_app;
