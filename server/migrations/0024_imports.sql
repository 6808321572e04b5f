-- owner: imports
-- What a brand brings along from the help desk it had before.

create table imports (
  account_id uuid not null references accounts,
  id uuid not null,
  source text not null check (source in ('zendesk', 'intercom', 'freshdesk', 'chatwoot', 'freescout')),
  origin text not null check (origin <> '' and length(origin) <= 200),
  filename text not null,
  size bigint not null default 0,
  content_hash text,
  state text not null default 'uploading'
    check (state in ('uploading', 'reading', 'ready', 'taking', 'paused', 'cancelled', 'done', 'failed')),
  failure jsonb,
  cut jsonb,
  entry integer not null default 0,
  records_in_entry bigint not null default 0,
  records bigint not null default 0,
  found jsonb,
  mapping jsonb,
  total integer not null default 0,
  done integer not null default 0,
  created_by uuid,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (account_id, id),
  foreign key (account_id, created_by) references members
);
comment on table imports is 'One file of another help desk: read into import_records, then taken as its mapping says.';
comment on column imports.origin is 'Which installation of that product it came from: its ids mean something only there.';
comment on column imports.failure is 'Why it failed, as {key, values} of messages/<locale>/imports.json.';
comment on column imports.cut is 'Where the file ends although it should go on; what stands before that can be taken.';
comment on column imports.entry is 'How far it is read: records_in_entry of the file in the archive with this number.';
comment on column imports.total is 'Contacts and conversations to be taken, and how many of them are done with.';
create index imports_by_creator on imports (account_id, created_by);
create index imports_by_time on imports (account_id, created_at desc, id desc);
select make_tenant_table('imports');

create table import_parts (
  account_id uuid not null references accounts,
  import_id uuid not null,
  position integer not null,
  blob text not null,
  size integer not null,
  primary key (account_id, import_id, position),
  foreign key (account_id, import_id) references imports on delete cascade
);
comment on table import_parts is 'One stretch of an uploaded file, in order; gone once the import has ended.';
create index import_parts_by_blob on import_parts using hash (blob);
select make_tenant_table('import_parts');

create table import_records (
  account_id uuid not null references accounts,
  import_id uuid not null,
  kind text not null check (kind in ('person', 'group', 'organization', 'field', 'inbox', 'contact', 'conversation', 'message', 'unknown')),
  external_id text not null,
  parent_id text,
  position bigint not null,
  place text not null,
  content jsonb,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'known', 'left')),
  reason text,
  losses jsonb,
  primary key (account_id, import_id, kind, external_id),
  foreign key (account_id, import_id) references imports on delete cascade
);
comment on table import_records is 'One thing an uploaded file tells of, in our words, and what became of it.';
comment on column import_records.parent_id is 'Of a message that came apart from its conversation: the conversation''s external id.';
comment on column import_records.content is 'Null once it is taken.';
comment on column import_records.losses is 'What of it could not be taken, as [{what, names}].';
create index import_records_waiting on import_records (account_id, import_id, kind, position) where state = 'waiting';
create index import_records_by_parent on import_records (account_id, import_id, parent_id) where parent_id is not null;
create index import_records_by_position on import_records (account_id, import_id, position);
select make_tenant_table('import_records');

create table imported_things (
  account_id uuid not null references accounts,
  origin text not null,
  kind text not null check (kind in ('contact', 'conversation', 'message')),
  external_id text not null,
  own_id uuid not null,
  taken_at timestamptz not null default now(),
  primary key (account_id, origin, kind, external_id)
);
comment on table imported_things is 'What one thing of another help desk has become here. It stays when that is deleted here, so that nothing is taken twice or comes back.';
select make_tenant_table('imported_things');
