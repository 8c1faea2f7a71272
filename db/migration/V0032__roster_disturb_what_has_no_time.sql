-- Whoever asked a studio for some time and heard nothing yet is told when it closes, and chooses another: such a
-- request is disturbed before it ever had a duty.

alter table appointment drop constraint appointment_has_its_duty;
alter table appointment add constraint appointment_has_its_duty
  check (duty_id is not null or state in ('ASKED', 'DISTURBED', 'DECLINED', 'CANCELLED', 'LAPSED'));
