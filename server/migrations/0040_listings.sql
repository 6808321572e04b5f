-- owner: listings
-- What directories show of our locations: which record is which, and how right it is.

create table directories (
  account_id uuid not null references accounts,
  id uuid not null,
  kind text not null check (kind in ('file')),
  name text not null check (name <> '' and length(name) <= 120),
  state text not null default 'empty' check (state in ('empty', 'reading', 'matching', 'done', 'failed')),
  failure text,
  filename text not null default '',
  blob text,
  generation integer not null default 0,
  total integer not null default 0,
  done integer not null default 0,
  unread integer not null default 0,
  found jsonb,
  audited_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (account_id, id)
);
comment on table directories is 'One place that shows our locations to customers: a map, a guide, a file of somebody.';
comment on column directories.failure is 'Why its file could not be read: a key of messages/<locale>/errors.json.';
comment on column directories.blob is 'The file, until it is read.';
comment on column directories.generation is 'Counts the files; records of an older one are gone once a newer one is read.';
comment on column directories.unread is 'Rows of the file that say neither a name nor an address.';
comment on column directories.found is 'What the last audit found: how many records of each state and severity, and the mean score.';
create unique index directories_by_name on directories (account_id, lower(name));
select make_tenant_table('directories');

create table directory_records (
  account_id uuid not null references accounts,
  id uuid not null,
  directory_id uuid not null,
  external_id text not null check (external_id <> ''),
  generation integer not null,
  name text not null,
  locality text not null,
  listing jsonb not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'linked', 'review', 'duplicate', 'moved', 'not_ours')),
  location_id uuid,
  linked_by text check (linked_by in ('person', 'id', 'score', 'address', 'unique_brand')),
  identity real,
  evidence jsonb,
  accuracy jsonb,
  score real,
  severity text check (severity in ('wrong', 'missing', 'format', 'right')),
  rank integer not null default 0,
  primary key (account_id, id),
  foreign key (account_id, directory_id) references directories on delete cascade,
  foreign key (account_id, location_id) references locations
);
comment on table directory_records is 'One record a directory shows: which of our locations it is, why, and what is wrong there.';
comment on column directory_records.identity is 'How sure it is who it is, 0 to 1; says nothing of whether it is right.';
comment on column directory_records.score is 'How right it is, 0 to 100; only of a record known to be ours.';
comment on column directory_records.rank is 'The larger the worse: by severity, then by score.';
create unique index directory_records_by_external_id on directory_records (account_id, directory_id, external_id);
create index directory_records_worst_first on directory_records (account_id, directory_id, state, rank desc, id desc);
create index directory_records_by_location on directory_records (account_id, location_id);
select make_tenant_table('directory_records');

create table directory_verdicts (
  account_id uuid not null references accounts,
  directory_id uuid not null,
  external_id text not null,
  kind text not null check (kind in ('mine', 'not_mine', 'duplicate_of', 'moved_to')),
  location_id uuid,
  decided_by uuid,
  decided_at timestamptz not null,
  primary key (account_id, directory_id, external_id),
  foreign key (account_id, directory_id) references directories on delete cascade,
  foreign key (account_id, location_id) references locations,
  foreign key (account_id, decided_by) references members,
  check ((kind = 'not_mine') = (location_id is null))
);
comment on table directory_verdicts is
  'What a person decided about a record: it outranks every score, and holds when the directory is read again.';
create index directory_verdicts_by_location on directory_verdicts (account_id, location_id);
create index directory_verdicts_by_person on directory_verdicts (account_id, decided_by);
select make_tenant_table('directory_verdicts');
