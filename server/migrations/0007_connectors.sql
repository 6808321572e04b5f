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
create unique index deliveries_once on deliveries (account_id, channel_id, external_id);
create index deliveries_open on deliveries (account_id, state, received_at) where state <> 'processed';
select make_tenant_table('deliveries');

create table mailbox_folders (
  account_id uuid not null references accounts,
  channel_id uuid not null,
  path text not null,
  uid_validity text not null,
  last_uid bigint not null default 0,
  last_mail_at timestamptz,
  checked_at timestamptz,
  primary key (account_id, channel_id, path),
  foreign key (account_id, channel_id) references channels on delete cascade
);
comment on table mailbox_folders is 'How far one folder of one IMAP mailbox has been read (its UIDVALIDITY and highest UID stored).';
select make_tenant_table('mailbox_folders');
