-- owner: listings
-- Directories that are read and put right through the platform itself.

alter table directories drop constraint directories_kind_check;
alter table directories add constraint directories_kind_check check (kind in ('file', 'live'));
comment on column directories.kind is 'Where what it shows was read last: a file of somebody, or the platform itself.';

create table directory_connections (
  account_id uuid not null references accounts,
  directory_id uuid not null,
  state text not null default 'new' check (state in ('new', 'connected', 'expired')),
  client_id text not null check (client_id <> '' and length(client_id) <= 300),
  sealed bytea,
  pending_hash text,
  sealed_pending bytea,
  pending_until timestamptz,
  position jsonb,
  failures integer not null default 0,
  problem text,
  problem_detail text not null default '',
  connected_by uuid,
  connected_at timestamptz,
  read_at timestamptz,
  version integer not null default 1,
  primary key (account_id, directory_id),
  foreign key (account_id, directory_id) references directories on delete cascade,
  foreign key (account_id, connected_by) references members
);
comment on table directory_connections is 'How a directory is signed in to at its platform; expired ones push nothing until somebody signs in again.';
comment on column directory_connections.sealed is 'The client''s secret and the tokens, encrypted.';
comment on column directory_connections.pending_hash is 'A sign-in under way: the hash of its state. Its verifier is in sealed_pending.';
comment on column directory_connections.position is 'How far a reading under way is, in the platform''s own words.';
comment on column directory_connections.problem is 'Why the last call did not work: a key of messages/<locale>/errors.json.';
create unique index directory_connections_by_pending on directory_connections (account_id, pending_hash) where pending_hash is not null;
create index directory_connections_by_person on directory_connections (account_id, connected_by);
select make_tenant_table('directory_connections');

create table directory_paces (
  account_id uuid not null references accounts,
  key text not null,
  free_at timestamptz not null,
  primary key (account_id, key)
);
comment on table directory_paces is 'A token bucket all processes share: when it will be full again, by the database''s clock.';
select make_tenant_table('directory_paces');

create table directory_pushes (
  account_id uuid not null references accounts,
  id uuid not null,
  directory_id uuid not null,
  record_id uuid not null,
  field text not null check (field in ('name', 'address', 'phone', 'hours', 'special_hours', 'url')),
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'refused', 'withdrawn')),
  attempts integer not null default 0,
  due_at timestamptz not null,
  reason text,
  detail text not null default '',
  before text not null default '',
  value text not null default '',
  asked_by uuid,
  asked_at timestamptz not null,
  ended_at timestamptz,
  primary key (account_id, id),
  foreign key (account_id, directory_id) references directories on delete cascade,
  foreign key (account_id, record_id) references directory_records on delete cascade,
  foreign key (account_id, asked_by) references members
);
comment on table directory_pushes is 'One field of one record that is to be, or was, put right at the platform: the outbox.';
comment on column directory_pushes.due_at is 'When it is tried next; of one being sent, when others may take it for lost.';
comment on column directory_pushes.reason is 'Why it waits or was refused: a word the console has a sentence for.';
comment on column directory_pushes.detail is 'The platform''s own words for it.';
create unique index directory_pushes_under_way on directory_pushes (account_id, record_id, field) where state in ('waiting', 'sending');
create index directory_pushes_due on directory_pushes (account_id, directory_id, due_at) where state in ('waiting', 'sending');
create index directory_pushes_newest on directory_pushes (account_id, directory_id, id desc);
create index directory_pushes_by_record on directory_pushes (account_id, record_id);
create index directory_pushes_by_person on directory_pushes (account_id, asked_by);
select make_tenant_table('directory_pushes');

create table directory_edits (
  account_id uuid not null references accounts,
  id uuid not null,
  directory_id uuid not null,
  record_id uuid not null,
  field text not null,
  before text not null,
  after text not null,
  theirs jsonb not null,
  state text not null default 'open' check (state in ('open', 'accepted', 'reverted', 'gone')),
  seen_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  primary key (account_id, id),
  foreign key (account_id, directory_id) references directories on delete cascade,
  foreign key (account_id, record_id) references directory_records on delete cascade,
  foreign key (account_id, decided_by) references members
);
comment on table directory_edits is 'One field somebody else changed at the platform (the platform itself, a customer): what it was, what it is, what we said to it.';
comment on column directory_edits.theirs is 'The record as it is shown since.';
create unique index directory_edits_open on directory_edits (account_id, record_id, field) where state = 'open';
create index directory_edits_newest on directory_edits (account_id, directory_id, id desc);
create index directory_edits_by_record on directory_edits (account_id, record_id);
create index directory_edits_by_person on directory_edits (account_id, decided_by);
select make_tenant_table('directory_edits');
