-- The State Council's yearly notice of holidays, shared by all counties and read only by the application.
-- Loaded from db/reference by the repeatable migration ReferenceDataMigration.

create table statutory_day (
  date date constraint statutory_day_key primary key,
  kind text not null constraint statutory_day_kind_known check (kind in ('holiday', 'workday')),
  name_zh text not null constraint statutory_day_name_zh_not_blank check (name_zh <> ''),
  name_en text not null constraint statutory_day_name_en_not_blank check (name_en <> ''),
  constraint statutory_day_makes_up_on_a_weekend check (kind <> 'workday' or extract(isodow from date) in (6, 7))
);

comment on table statutory_day is
  'Days that differ from the plain week in the State Council''s yearly notice. Source: npm chinese-days 1.5.7 (db/reference/statutory-days.csv). Global: not a county''s own data';
comment on column statutory_day.date is 'The day in China; a day that is not listed is a working day from Monday to Friday';
comment on column statutory_day.kind is 'holiday: nobody works, weekday or not; workday: a Saturday or Sunday worked to make up for a holiday';
comment on column statutory_day.name_zh is 'Chinese name of the festival that the day belongs to';
comment on column statutory_day.name_en is 'English name of the festival that the day belongs to';

grant select on statutory_day to lianxin_app;
