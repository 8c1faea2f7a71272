-- Whoever offers a duty says whether they want one in return: nobody is given a duty that they did not ask for.

alter table duty_swap add column exchange boolean not null default false;

comment on column duty_swap.exchange is 'Whether a duty is wanted in return; with wanted_id null, any.';
comment on column duty_swap.wanted_id is 'The duty of the one asked that they would take instead; null where they want none or any.';
