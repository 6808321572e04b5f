-- owner: conversations

-- owner: connectors
-- Stands here because conversations point to it.
create table channels (
  account_id uuid not null references accounts,
  id uuid not null,
  connector text not null,
  name text not null check (name <> ''),
  address text not null default '',
  settings jsonb not null default '{}',
  secrets bytea,
  location_id uuid,
  department_id uuid,
  state text not null default 'active' check (state in ('active', 'paused')),
  health jsonb not null default '{}',
  archived_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, location_id) references locations,
  foreign key (account_id, department_id) references departments
);
comment on table channels is 'One way customers reach the brand, through one connector; secrets are encrypted.';
create index channels_by_location on channels (account_id, location_id);
create index channels_by_department on channels (account_id, department_id);
select make_tenant_table('channels');

-- owner: conversations
create table conversations (
  account_id uuid not null references accounts,
  id uuid not null,
  number bigint not null,
  channel_id uuid not null,
  contact_id uuid not null,
  original_contact_id uuid not null,
  location_id uuid,
  department_id uuid,
  assignee_id uuid,
  status text not null default 'open' check (status in ('open', 'waiting', 'snoozed', 'resolved', 'spam')),
  subject text not null default '',
  preview text not null default '',
  locale text,
  last_sender text not null default 'contact' check (last_sender in ('contact', 'member', 'system')),
  message_count integer not null default 0,
  public_count integer not null default 0,
  has_attachments boolean not null default false,
  has_failure boolean not null default false,
  last_message_at timestamptz not null,
  last_activity_at timestamptz not null,
  waiting_since timestamptz,
  first_response_at timestamptz,
  first_response_due_at timestamptz,
  resolution_due_at timestamptz,
  due_at timestamptz,
  overdue_noticed_at timestamptz,
  snoozed_until timestamptz,
  resolved_at timestamptz,
  clock_from timestamptz,
  acknowledged_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, channel_id) references channels,
  foreign key (account_id, contact_id) references contacts,
  foreign key (account_id, original_contact_id) references contacts,
  foreign key (account_id, location_id) references locations,
  foreign key (account_id, department_id) references departments,
  foreign key (account_id, assignee_id) references members
);
comment on table conversations is 'One matter with one customer about one location; carries all the list shows, so the list reads no message.';
comment on column conversations.public_count is 'Messages the customer sent or was sent; a reply states the count it was written against (stale-answer stop).';
comment on column conversations.clock_from is 'When the running clock began: the first question, or the newest one that came after an answer.';
create unique index conversations_by_number on conversations (account_id, number);
create index conversations_by_status on conversations (account_id, status, last_activity_at desc, id desc);
create index conversations_by_activity on conversations (account_id, last_activity_at desc, id desc) where status <> 'spam';
create index conversations_by_location on conversations (account_id, location_id, last_activity_at desc, id desc, status);
create index conversations_by_department on conversations (account_id, department_id, last_activity_at desc, id desc, status);
create index conversations_by_assignee on conversations (account_id, assignee_id, status, last_activity_at desc, id desc);
create index conversations_by_contact on conversations (account_id, contact_id, last_activity_at desc);
create index conversations_by_original_contact on conversations (account_id, original_contact_id);
create index conversations_by_channel on conversations (account_id, channel_id);
create index conversations_active on conversations (account_id, status, location_id, department_id) include (assignee_id, id)
  where status in ('open', 'waiting', 'snoozed');
create index conversations_unassigned on conversations (account_id, last_activity_at desc, id desc)
  where assignee_id is null and status = 'open';
create index conversations_due on conversations (account_id, due_at) where due_at is not null and overdue_noticed_at is null;
create index conversations_snoozed on conversations (account_id, snoozed_until) where status = 'snoozed';
select make_tenant_table('conversations');

create table messages (
  account_id uuid not null references accounts,
  id uuid not null,
  conversation_id uuid not null,
  kind text not null check (kind in ('incoming', 'outgoing', 'note')),
  class text not null default 'reply' check (class in ('reply', 'acknowledgement', 'notice')),
  author_kind text not null check (author_kind in ('member', 'contact', 'key', 'system')),
  author_id uuid,
  author_name text not null default '',
  channel_id uuid,
  state text check (state in ('held', 'queued', 'sending', 'sent', 'delivered', 'bounced', 'failed', 'cancelled')),
  state_reason text,
  send_at timestamptz,
  lease_until timestamptz,
  attempts integer not null default 0,
  sent_at timestamptz,
  subject text not null default '',
  text text not null default '',
  html text,
  quoted_text text,
  quoted_html text,
  external_id text,
  in_reply_to text,
  reference_ids text[] not null default '{}',
  sender jsonb,
  recipients jsonb not null default '{"to":[],"cc":[],"bcc":[]}',
  automatic text,
  authentication jsonb,
  content_hash text,
  public_number integer,
  delivery_id uuid,
  mentions uuid[] not null default '{}',
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, conversation_id) references conversations,
  foreign key (account_id, channel_id) references channels,
  check ((kind = 'outgoing') = (state is not null))
);
comment on table messages is 'One message, sent note or received mail; outgoing ones carry the honest state of their sending.';
create index messages_by_conversation on messages (account_id, conversation_id, created_at, id);
comment on column messages.public_number is 'The conversation''s public_count once this message was in it; null for what no answer depends on (notes, automatic mail).';
create index messages_by_answered_id on messages (account_id, in_reply_to) where kind = 'incoming' and in_reply_to is not null;
create index messages_by_external_id on messages (account_id, external_id) where external_id is not null;
create index messages_by_channel on messages (account_id, channel_id);
create index messages_outbox on messages (account_id, state, send_at) where state in ('held', 'queued', 'sending');
create index messages_by_delivery on messages (account_id, delivery_id) where delivery_id is not null;
select make_tenant_table('messages');

create table search_documents (
  account_id uuid not null references accounts,
  message_id uuid not null,
  conversation_id uuid not null,
  words tsvector not null,
  primary key (account_id, message_id),
  foreign key (account_id, message_id) references messages on delete cascade
);
comment on table search_documents is 'The words of one message. Readable only through a search: set app.search to the text of a tsquery.';
create index search_documents_by_word on search_documents using gin (words);
alter table search_documents enable row level security;
alter table search_documents force row level security;
create policy written on search_documents for insert
  with check (account_id = nullif(current_setting('app.account_id', true), '')::uuid);
-- An operator that is not leakproof (@@, like) can use an index of a secured table only inside its policy.
create policy searched on search_documents for select
  using (account_id = nullif(current_setting('app.account_id', true), '')::uuid
    and words @@ to_tsquery('simple', nullif(current_setting('app.search', true), '')));

create function index_message() returns trigger language plpgsql as $$
begin
  -- The parser would keep an address or a link whole; people search for a part of it.
  insert into search_documents values (new.account_id, new.id, new.conversation_id, to_tsvector('simple', translate(plain_text(
    concat_ws(' ', new.subject, new.author_name, new.sender->>'name', new.sender->>'address', left(new.text, 100000))),
    '@._+-/:\''', '         ')));
  return null;
end $$;
create trigger messages_are_searchable after insert on messages for each row execute function index_message();

create table message_routes (
  account_id uuid not null references accounts,
  message_id uuid not null,
  channel_id uuid not null,
  delivery_id uuid,
  created_at timestamptz not null default now(),
  primary key (account_id, message_id, channel_id),
  foreign key (account_id, message_id) references messages on delete cascade,
  foreign key (account_id, channel_id) references channels
);
comment on table message_routes is 'One further channel by which a message reached us that we already had.';
create index message_routes_by_channel on message_routes (account_id, channel_id);
select make_tenant_table('message_routes');

create table sending_attempts (
  account_id uuid not null references accounts,
  id uuid not null,
  message_id uuid not null,
  recipient text,
  outcome text not null check (outcome in ('accepted', 'deferred', 'refused', 'bounced', 'delayed', 'delivered', 'complained', 'unknown')),
  response text not null default '',
  at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, message_id) references messages on delete cascade
);
comment on table sending_attempts is 'One answer of the outside world about one outgoing message (and recipient).';
create index sending_attempts_by_message on sending_attempts (account_id, message_id, at);
select make_tenant_table('sending_attempts');

create table attachments (
  account_id uuid not null references accounts,
  id uuid not null,
  conversation_id uuid not null,
  message_id uuid,
  uploaded_by uuid,
  blob text not null,
  filename text not null,
  declared_type text not null default '',
  content_type text not null,
  size bigint not null,
  content_id text,
  is_inline boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, conversation_id) references conversations,
  foreign key (account_id, message_id) references messages on delete cascade,
  foreign key (account_id, uploaded_by) references members
);
comment on table attachments is 'One file of a message, or one uploaded for a draft (message_id null). blob is the content''s SHA-256.';
create index attachments_by_message on attachments (account_id, message_id);
create index attachments_by_conversation on attachments (account_id, conversation_id);
create index attachments_by_uploader on attachments (account_id, uploaded_by);
select make_tenant_table('attachments');

create table drafts (
  account_id uuid not null references accounts,
  id uuid not null,
  conversation_id uuid not null,
  member_id uuid not null,
  kind text not null default 'reply' check (kind in ('reply', 'note')),
  html text not null default '',
  recipients jsonb,
  attachment_ids uuid[] not null default '{}',
  seen_public_count integer not null default 0,
  updated_at timestamptz not null default now(),
  primary key (account_id, id),
  unique (account_id, conversation_id, member_id, kind),
  foreign key (account_id, conversation_id) references conversations on delete cascade,
  foreign key (account_id, member_id) references members on delete cascade
);
comment on table drafts is 'What one member has written in one conversation and not sent yet.';
create index drafts_by_member on drafts (account_id, member_id);
select make_tenant_table('drafts');

create table conversation_reads (
  account_id uuid not null references accounts,
  conversation_id uuid not null,
  member_id uuid not null,
  read_count integer not null default 0,
  read_at timestamptz not null default now(),
  primary key (account_id, member_id, conversation_id),
  foreign key (account_id, conversation_id) references conversations on delete cascade,
  foreign key (account_id, member_id) references members on delete cascade
);
comment on table conversation_reads is 'How many messages of a conversation one member has seen; unread = message_count above it.';
create index conversation_reads_by_conversation on conversation_reads (account_id, conversation_id);
select make_tenant_table('conversation_reads');

create table participants (
  account_id uuid not null references accounts,
  conversation_id uuid not null,
  address text not null,
  name text not null default '',
  contact_id uuid,
  state text not null default 'known' check (state in ('known', 'to_review')),
  created_at timestamptz not null default now(),
  primary key (account_id, conversation_id, address),
  foreign key (account_id, conversation_id) references conversations on delete cascade,
  foreign key (account_id, contact_id) references contacts
);
comment on table participants is 'One address that takes part in a conversation; to_review when it came with a valid token from a stranger.';
create index participants_by_contact on participants (account_id, contact_id);
select make_tenant_table('participants');

create table mentions (
  account_id uuid not null references accounts,
  message_id uuid not null,
  member_id uuid not null,
  conversation_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (account_id, message_id, member_id),
  foreign key (account_id, message_id) references messages on delete cascade,
  foreign key (account_id, member_id) references members on delete cascade,
  foreign key (account_id, conversation_id) references conversations on delete cascade
);
comment on table mentions is 'One member named in one note.';
create index mentions_by_member on mentions (account_id, member_id, created_at desc);
create index mentions_by_conversation on mentions (account_id, conversation_id);
select make_tenant_table('mentions');

create table tombstones (
  account_id uuid not null references accounts,
  channel_id uuid not null,
  external_id text not null,
  deleted_at timestamptz not null default now(),
  primary key (account_id, channel_id, external_id),
  foreign key (account_id, channel_id) references channels
);
comment on table tombstones is 'One message that was deleted with its conversation and must not be imported again.';
select make_tenant_table('tombstones');

create table automatic_replies (
  account_id uuid not null references accounts,
  id uuid not null,
  conversation_id uuid,
  channel_id uuid not null,
  address text not null,
  domain text not null generated always as (split_part(address, '@', 2)) stored,
  template text not null,
  at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, channel_id) references channels on delete cascade
);
comment on table automatic_replies is 'One automatic mail we sent, kept for the rate caps of loop prevention.';
create index automatic_replies_by_address on automatic_replies (account_id, address, at);
create index automatic_replies_by_domain on automatic_replies (account_id, domain, at);
create index automatic_replies_by_channel on automatic_replies (account_id, channel_id);
select make_tenant_table('automatic_replies');

-- A sequence per account: numbers stay small and readable per brand and taking one never waits for another
-- transaction (a counter row would serialise all intake). A rolled-back receipt leaves a gap.
create function next_conversation_number(account uuid) returns bigint language plpgsql as $$
declare
  name text := 'conversation_numbers_' || replace(account::text, '-', '');
begin
  return nextval(name::regclass);
exception when undefined_table then
  -- "if not exists" alone is not safe for two at once: both may find none and both create.
  perform pg_advisory_xact_lock(hashtextextended(name, 2));
  execute format('create sequence if not exists %I start 1001', name);
  return nextval(name::regclass);
end $$;
