-- owner: connectors

create table mail_addresses (
  address text primary key check (address = lower(address)),
  account_id uuid not null references accounts,
  channel_id uuid not null,
  foreign key (account_id, channel_id) references channels on delete cascade
);
comment on table mail_addresses is 'Which channel of which brand one address belongs to. Installation-wide: a mail names no brand, only an address.';
create index mail_addresses_by_channel on mail_addresses (account_id, channel_id);

create table deliveries (
  account_id uuid not null references accounts,
  id uuid not null,
  channel_id uuid not null,
  external_id text not null,
  source text not null,
  blob text not null,
  size bigint not null,
  envelope jsonb not null default '{}',
  state text not null default 'received' check (state in ('received', 'processed', 'quarantined')),
  outcome text,
  reason text,
  conversation_id uuid,
  received_at timestamptz not null default now(),
  processed_at timestamptz,
  primary key (account_id, id),
  foreign key (account_id, channel_id) references channels
);
comment on table deliveries is 'One raw thing the outside handed us, kept before it is acknowledged; everything after can be repeated.';
comment on column deliveries.external_id is 'What makes it the same thing when it comes again; for mail its Message-ID and content, never its place in a mailbox.';
create unique index deliveries_once on deliveries (account_id, channel_id, external_id);
create index deliveries_by_state on deliveries (account_id, state, received_at desc, id desc);
create index deliveries_by_channel on deliveries (account_id, channel_id, received_at desc);
select make_tenant_table('deliveries');

create table mailbox_folders (
  account_id uuid not null references accounts,
  channel_id uuid not null,
  path text not null,
  uid_validity text not null,
  last_uid bigint not null default 0,
  last_external_id text,
  started_at timestamptz not null default now(),
  last_mail_at timestamptz,
  checked_at timestamptz,
  primary key (account_id, channel_id, path),
  foreign key (account_id, channel_id) references channels on delete cascade
);
comment on table mailbox_folders is 'How far one folder of one IMAP mailbox has been read (its UIDVALIDITY, highest UID stored and which mail that was).';
select make_tenant_table('mailbox_folders');

create table backfills (
  account_id uuid not null references accounts,
  id uuid not null,
  channel_id uuid not null,
  since timestamptz not null,
  state text not null default 'running' check (state in ('running', 'done', 'failed')),
  reason text,
  folders jsonb not null default '{}',
  read_count integer not null default 0,
  new_count integer not null default 0,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (account_id, id),
  foreign key (account_id, channel_id) references channels on delete cascade
);
comment on table backfills is 'One request to import a mailbox''s older mail; folders holds the highest UID done per folder, so it goes on where it stopped.';
create index backfills_by_channel on backfills (account_id, channel_id, started_at desc);
create unique index backfills_one_running on backfills (account_id, channel_id) where state = 'running';
select make_tenant_table('backfills');
