-- owner: conversations
-- What customers write on the brand's own pages, and how they look after what they asked.

alter table messages add column origin jsonb;
comment on column messages.origin is
  'Of what was written on a page of the brand: the page, the words searched for, the article read, a number to call; null for all else.';

create table conversation_ratings (
  account_id uuid not null references accounts,
  conversation_id uuid not null,
  is_good boolean not null,
  words text not null default '' check (length(words) <= 2000),
  rated_at timestamptz not null,
  primary key (account_id, conversation_id),
  foreign key (account_id, conversation_id) references conversations on delete cascade
);
comment on table conversation_ratings is 'What a customer thinks of how one matter went, as they said it last.';
select make_tenant_table('conversation_ratings');

-- owner: requests

create table request_keys (
  account_id uuid not null references accounts,
  id uuid not null,
  kind text not null check (kind in ('link', 'session', 'deletion')),
  secret_hash text not null,
  address text not null check (address = lower(address)),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, id)
);
comment on table request_keys is
  'One secret that proves that an address is somebody''s own: a link in a mail (once), the session it opened, or the link that deletes.';
comment on column request_keys.secret_hash is 'SHA-256; the secret itself is only in the mail or in the browser.';
create unique index request_keys_by_secret on request_keys (account_id, secret_hash);
create index request_keys_by_address on request_keys (account_id, address, created_at);
create index request_keys_by_end on request_keys (account_id, expires_at);
select make_tenant_table('request_keys');
