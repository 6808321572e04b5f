-- owner: contacts

create table contacts (
  account_id uuid not null references accounts,
  id uuid not null,
  name text not null default '',
  locale text,
  preferred_channel text check (preferred_channel in ('email', 'phone', 'sms', 'chat')),
  blocked_at timestamptz,
  merged_into_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, merged_into_id) references contacts
);
comment on table contacts is 'One customer, or one record that was merged into another (merged_into_id).';
create index contacts_by_name on contacts using gin (plain_text(name) gin_trgm_ops);
create index contacts_by_update on contacts (account_id, updated_at desc, id desc) where merged_into_id is null;
create index contacts_by_winner on contacts (account_id, merged_into_id) where merged_into_id is not null;
select make_tenant_table('contacts');

create table contact_identities (
  account_id uuid not null references accounts,
  id uuid not null,
  contact_id uuid not null,
  kind text not null check (kind in ('email', 'phone', 'external')),
  value text not null check (value <> ''),
  label text not null default '',
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, contact_id) references contacts
);
comment on table contact_identities is 'One address or number a customer is known by (e-mail lower-cased, phone E.164).';
create unique index contact_identities_by_value on contact_identities (account_id, kind, value);
create index contact_identities_by_contact on contact_identities (account_id, contact_id);
create index contact_identities_search on contact_identities using gin (value gin_trgm_ops);
select make_tenant_table('contact_identities');

create table contact_notes (
  account_id uuid not null references accounts,
  id uuid not null,
  contact_id uuid not null,
  author_id uuid,
  text text not null check (text <> ''),
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, contact_id) references contacts,
  foreign key (account_id, author_id) references members
);
comment on table contact_notes is 'One remark the team keeps about a customer.';
create index contact_notes_by_contact on contact_notes (account_id, contact_id, created_at);
create index contact_notes_by_author on contact_notes (account_id, author_id);
select make_tenant_table('contact_notes');

create table contact_merges (
  account_id uuid not null references accounts,
  id uuid not null,
  winner_id uuid not null,
  loser_id uuid not null,
  identity_ids uuid[] not null,
  note_ids uuid[] not null,
  merged_by uuid,
  merged_at timestamptz not null default now(),
  undone_at timestamptz,
  primary key (account_id, id),
  foreign key (account_id, winner_id) references contacts,
  foreign key (account_id, loser_id) references contacts
);
comment on table contact_merges is 'One merge and exactly what it moved, so that it can be undone.';
create index contact_merges_by_winner on contact_merges (account_id, winner_id);
create index contact_merges_by_loser on contact_merges (account_id, loser_id);
select make_tenant_table('contact_merges');
