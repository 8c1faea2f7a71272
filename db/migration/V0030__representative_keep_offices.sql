-- Where a representative works: rosters keep two of one office apart, and lists from departments come by office.

alter table representative
  add column office text,
  add constraint representative_office_check check (office = btrim(office) and length(office) between 1 and 100);

comment on column representative.office is 'Where they work (工作单位), in words, as staff wrote it; shown to staff only. Null where nobody knows, or nowhere.';
