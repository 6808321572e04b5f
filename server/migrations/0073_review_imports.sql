-- owner: connectors
-- Tables of reviews that people bring, of platforms that cannot be asked.
create table review_imports (
  account_id uuid not null references accounts,
  id uuid not null,
  filename text not null,
  blob text,
  state text not null default 'reading'
    check (state in ('reading', 'checking', 'ready', 'taking', 'done', 'undoing', 'undone', 'failed')),
  failure text,
  columns jsonb not null default '[]',
  mapping jsonb not null default '{}',
  options jsonb not null default '{}',
  total integer not null default 0,
  done integer not null default 0,
  member_id uuid,
  created_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (account_id, id)
);
comment on table review_imports is 'One table of reviews somebody brought: read into rows, judged as its mapping says, then taken.';
comment on column review_imports.blob is 'The file, until all of it is read.';
comment on column review_imports.failure is 'Why it could not be read: a key of messages/<locale>/errors.json.';
comment on column review_imports.columns is '[{name, filled, samples}] of the file, in its order.';
comment on column review_imports.mapping is 'Column → the field it fills; a column that is not there is left out.';
comment on column review_imports.options is 'What holds for all rows: platform, scale, order of dates, location.';
comment on column review_imports.done is 'How many of its rows are judged, taken, or taken back.';
create index review_imports_by_time on review_imports (account_id, created_at desc, id desc);
select make_tenant_table('review_imports');

create table review_import_rows (
  account_id uuid not null references accounts,
  import_id uuid not null,
  position integer not null,
  line integer not null,
  cells jsonb not null,
  platform text,
  external_id text,
  verdict text check (verdict in ('new', 'known', 'faulty')),
  outcome text check (outcome in ('created', 'changed', 'unchanged', 'undone')),
  review_id uuid,
  faults jsonb not null default '[]',
  primary key (account_id, import_id, position),
  foreign key (account_id, import_id) references review_imports on delete cascade,
  foreign key (account_id, review_id) references reviews on delete set null (review_id)
);
comment on table review_import_rows is 'One row of a brought table of reviews, what is wrong with it, and what became of it.';
comment on column review_import_rows.line is 'The line of the file it begins on, or its number among the records.';
comment on column review_import_rows.external_id is 'What tells its review apart: the platform''s id, else a digest of platform, place, author and date.';
comment on column review_import_rows.verdict is 'What taking it would do, or that it is left out; null until it is judged.';
comment on column review_import_rows.faults is '[{field, key, values}]: what is wrong, as messages/<locale>/review-import.json says it.';
create index review_import_rows_by_id on review_import_rows (account_id, import_id, platform, external_id);
create index review_import_rows_by_verdict on review_import_rows (account_id, import_id, verdict, position);
create index review_import_rows_by_review on review_import_rows (account_id, review_id) where review_id is not null;
select make_tenant_table('review_import_rows');

alter table review_places drop constraint review_places_found_by_check;
alter table review_places add constraint review_places_found_by_check
  check (found_by in ('directory', 'channel', 'only', 'person', 'file'));
