-- owner: connectors

create table chat_visitors (
  account_id uuid not null references accounts,
  id uuid not null,
  channel_id uuid not null,
  client_id uuid not null,
  conversation_id uuid,
  location_id uuid,
  subject text,
  name text not null default '',
  email text,
  locale text not null,
  page jsonb not null default '{}',
  details jsonb not null default '{}',
  status text not null default 'open' check (status in ('open', 'resolved')),
  last_seq integer not null default 0,
  read_up_to integer not null default 0,
  agents_read_up_to integer not null default 0,
  mailed_up_to integer not null default 0,
  last_seen_at timestamptz not null,
  created_at timestamptz not null,
  primary key (account_id, id),
  foreign key (account_id, channel_id) references channels,
  foreign key (account_id, conversation_id) references conversations on delete cascade,
  foreign key (account_id, location_id) references locations
);
comment on table chat_visitors is 'One person in a web chat: made with their first message, gone with their conversation.';
comment on column chat_visitors.client_id is 'What the visitor''s browser called the first message: the same one again is the same chat.';
comment on column chat_visitors.subject is 'Who they are at the site, as its signed identity says; null for somebody nobody vouches for.';
comment on column chat_visitors.email is 'Where answers go when they have left: theirs by a signed identity, or only typed.';
comment on column chat_visitors.last_seq is 'The number of the newest message; taken under the lock of this row, so that there is no gap and no order but one.';
comment on column chat_visitors.mailed_up_to is 'Up to here answers have gone by mail as well.';
create unique index chat_visitors_by_client on chat_visitors (account_id, channel_id, client_id);
create unique index chat_visitors_by_subject on chat_visitors (account_id, channel_id, subject) where subject is not null;
create index chat_visitors_by_conversation on chat_visitors (account_id, conversation_id);
create index chat_visitors_by_location on chat_visitors (account_id, location_id);
select make_tenant_table('chat_visitors');

create table chat_keys (
  account_id uuid not null references accounts,
  hash text not null,
  visitor_id uuid not null,
  kind text not null check (kind in ('token', 'code')),
  expires_at timestamptz not null,
  created_at timestamptz not null,
  primary key (account_id, hash),
  foreign key (account_id, visitor_id) references chat_visitors on delete cascade
);
comment on table chat_keys is 'One token of a visitor''s browser, or one code to go on with on another device; only the hash is kept.';
create index chat_keys_by_visitor on chat_keys (account_id, visitor_id);
create index chat_keys_by_end on chat_keys (account_id, expires_at);
select make_tenant_table('chat_keys');

create table chat_messages (
  account_id uuid not null references accounts,
  visitor_id uuid not null,
  seq integer not null,
  id uuid not null,
  client_id uuid,
  sender text not null check (sender in ('visitor', 'agent', 'system')),
  name text,
  text text not null default '',
  html text,
  files jsonb not null default '[]',
  message_id uuid,
  delivery_id uuid,
  created_at timestamptz not null,
  primary key (account_id, visitor_id, seq),
  foreign key (account_id, visitor_id) references chat_visitors on delete cascade
);
comment on table chat_messages is 'One line of a chat as its visitor sees it, in their order; what the team writes for itself is never here.';
comment on column chat_messages.message_id is 'The message of the conversation it shows; null for the visitor''s own, which become one on their way in.';
create unique index chat_messages_by_client on chat_messages (account_id, visitor_id, client_id);
create unique index chat_messages_by_message on chat_messages (account_id, message_id, visitor_id);
create index chat_messages_by_delivery on chat_messages (account_id, delivery_id) where delivery_id is not null;
select make_tenant_table('chat_messages');

create table chat_uploads (
  account_id uuid not null references accounts,
  id uuid not null,
  channel_id uuid not null,
  visitor_id uuid,
  secret_hash text not null,
  blob text not null,
  filename text not null,
  content_type text not null,
  size bigint not null,
  width integer,
  height integer,
  is_sent boolean not null default false,
  created_at timestamptz not null,
  primary key (account_id, id),
  foreign key (account_id, channel_id) references channels,
  foreign key (account_id, visitor_id) references chat_visitors on delete cascade
);
comment on table chat_uploads is 'One file a visitor uploaded for a chat message; without a visitor until their first message is sent.';
create index chat_uploads_by_visitor on chat_uploads (account_id, visitor_id);
create index chat_uploads_by_channel on chat_uploads (account_id, channel_id);
create index chat_uploads_unsent on chat_uploads (account_id, created_at) where not is_sent;
create index chat_uploads_by_blob on chat_uploads using hash (blob);
select make_tenant_table('chat_uploads');

comment on table mail_addresses is 'Which channel of which brand one address (or key of a web chat) belongs to. Installation-wide: what comes in names no brand, only an address.';
