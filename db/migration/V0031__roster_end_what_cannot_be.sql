-- Nobody waits for what can't be any more: requests that nobody answered in time lapse, and duties in a studio or on a
-- day that receives nobody are halted until somebody decides on them.

alter table appointment add column lapsed_from text check (lapsed_from in ('ASKED', 'PROPOSED', 'WAITING', 'DISTURBED'));
alter table appointment drop constraint appointment_state_check;
alter table appointment add constraint appointment_state_check
  check (state in ('ASKED', 'PROPOSED', 'CONFIRMED', 'WAITING', 'DISTURBED', 'KEPT', 'MISSED', 'DECLINED', 'CANCELLED', 'LAPSED'));
alter table appointment drop constraint appointment_has_its_duty;
alter table appointment add constraint appointment_has_its_duty
  check (duty_id is not null or state in ('ASKED', 'DECLINED', 'CANCELLED', 'LAPSED'));
alter table appointment add constraint appointment_lapsed_from_somewhere check ((state = 'LAPSED') = (lapsed_from is not null));

create index appointment_open on appointment (county_id, id) where state in ('ASKED', 'PROPOSED', 'CONFIRMED', 'WAITING', 'DISTURBED');
create index appointment_as_listed on appointment (county_id, ((state <> 'DISTURBED')::integer), id desc);
comment on column appointment.lapsed_from is 'Where it stood when its time was over, which says who did not answer; null unless it lapsed.';

grant update (lapsed_from) on appointment to lianxin_app;

alter table appointment_step drop constraint appointment_step_state_check;
alter table appointment_step add constraint appointment_step_state_check
  check (state in ('ASKED', 'PROPOSED', 'CONFIRMED', 'WAITING', 'DISTURBED', 'KEPT', 'MISSED', 'DECLINED', 'CANCELLED', 'LAPSED'));
alter table appointment_step drop constraint appointment_step_act_check;
alter table appointment_step add constraint appointment_step_act_check
  check (act in ('ASK', 'QUEUE', 'CONFIRM', 'PROPOSE', 'DECLINE', 'ACCEPT', 'REFUSE', 'CHANGE', 'CHOOSE', 'ADVANCE', 'CANCEL', 'KEEP',
                 'MISS', 'RESTORE', 'DISTURB', 'SUBSTITUTE', 'LAPSE'));

alter table duty add column halted boolean not null default false;
create index duty_halted on duty (county_id, day, studio_id) where halted and state = 'PLANNED';
comment on column duty.halted is 'Its studio receives nobody, or its day became a day off; it waits to be cancelled or let stand, and nobody books it.';

alter table duty_change drop constraint duty_change_kind_check;
alter table duty_change add constraint duty_change_kind_check
  check (kind in ('PUBLISHED', 'REPLANNED', 'ASSIGNED', 'SUBSTITUTED', 'SWAPPED', 'SWAP_VETOED', 'VACATED', 'MOVED', 'CANCELLED',
                  'PINNED', 'UNPINNED', 'KEPT', 'MISSED', 'CORRECTED', 'HALTED', 'RESUMED'));
