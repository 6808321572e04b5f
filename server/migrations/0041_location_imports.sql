-- owner: locations
-- Many locations at once: a table somebody brings, and an exception of hours for many places.

create index locations_by_code on locations (account_id, code) where archived_at is null;

create table location_imports (
  account_id uuid not null references accounts,
  id uuid not null,
  filename text not null,
  blob text,
  state text not null default 'reading'
    check (state in ('reading', 'checking', 'ready', 'taking', 'done', 'failed')),
  failure text,
  columns jsonb not null default '[]',
  mapping jsonb not null default '{}',
  reason text not null default '',
  total integer not null default 0,
  done integer not null default 0,
  actor_kind text not null check (actor_kind in ('member', 'key', 'system')),
  actor_id uuid,
  created_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (account_id, id)
);
comment on table location_imports is 'One table of locations somebody brought: read into rows, judged as its mapping says, then taken.';
comment on column location_imports.blob is 'The file, until all of it is read.';
comment on column location_imports.failure is 'Why it could not be read or taken: a key of messages/<locale>/errors.json.';
comment on column location_imports.columns is '[{name, filled, samples}] of the file, in its order.';
comment on column location_imports.mapping is 'Column → the field it fills; a column that is not there is left out.';
comment on column location_imports.done is 'How many of its rows are judged, or of those to be taken are taken.';
create index location_imports_by_time on location_imports (account_id, created_at desc, id desc);
select make_tenant_table('location_imports');

create table location_import_rows (
  account_id uuid not null references accounts,
  import_id uuid not null,
  position integer not null,
  line integer not null,
  cells jsonb not null,
  code text,
  verdict text check (verdict in ('new', 'changed', 'unchanged', 'faulty')),
  outcome text check (outcome in ('created', 'changed', 'proposed')),
  location_id uuid,
  faults jsonb not null default '[]',
  primary key (account_id, import_id, position),
  foreign key (account_id, import_id) references location_imports on delete cascade,
  foreign key (account_id, location_id) references locations
);
comment on table location_import_rows is 'One row of a brought table, what is wrong with it, and what becomes of it.';
comment on column location_import_rows.line is 'The line of the file it begins on, or its number among the records.';
comment on column location_import_rows.verdict is 'What taking it would do, or why it is left out; null until it is judged.';
comment on column location_import_rows.outcome is 'What taking it did.';
comment on column location_import_rows.faults is 'Of record/fault.ts: all errors, and warnings that pass.';
create index location_import_rows_by_code on location_import_rows (account_id, import_id, code);
create index location_import_rows_by_verdict on location_import_rows (account_id, import_id, verdict, position);
create index location_import_rows_by_location on location_import_rows (account_id, location_id) where location_id is not null;
select make_tenant_table('location_import_rows');

create table location_exceptions (
  account_id uuid not null references accounts,
  id uuid not null,
  entry jsonb not null,
  chosen jsonb not null,
  conflicts text not null check (conflicts in ('keep', 'replace')),
  reason text not null default '',
  state text not null default 'running' check (state in ('running', 'done', 'undoing', 'undone')),
  actor_kind text not null check (actor_kind in ('member', 'key', 'system')),
  actor_id uuid,
  created_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (account_id, id)
);
comment on table location_exceptions is 'One exception of the hours of many locations, stated in one act: closed on a holiday, other hours in a week.';
comment on column location_exceptions.entry is 'What each place''s hours are given: {from, to, state, label, source} of hours/hours-form.ts.';
comment on column location_exceptions.chosen is 'By what the locations were chosen: countries, regions, words.';
comment on column location_exceptions.conflicts is 'What becomes of exceptions that stood there before on these days.';
create index location_exceptions_by_time on location_exceptions (account_id, created_at desc, id desc);
select make_tenant_table('location_exceptions');

create table location_exception_places (
  account_id uuid not null references accounts,
  exception_id uuid not null,
  location_id uuid not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'set', 'proposed', 'kept', 'same', 'failed', 'undone', 'left')),
  before jsonb,
  primary key (account_id, exception_id, location_id),
  foreign key (account_id, exception_id) references location_exceptions on delete cascade,
  foreign key (account_id, location_id) references locations on delete cascade
);
comment on table location_exception_places is 'One location that an exception for many is meant for, and what became of it there.';
comment on column location_exception_places.state is 'kept: what stood there was left; same: it stood there already; left: not undone, somebody changed it since.';
comment on column location_exception_places.before is 'The exceptions these days had, for undoing it.';
create index location_exception_places_by_location on location_exception_places (account_id, location_id);
create index location_exception_places_by_state on location_exception_places (account_id, exception_id, state);
select make_tenant_table('location_exception_places');
