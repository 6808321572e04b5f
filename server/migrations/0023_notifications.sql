-- owner: notifications
-- What people are told of, and the ways it reaches them.

create table notifications (
  account_id uuid not null references accounts,
  id uuid not null,
  member_id uuid not null,
  kind text not null check (kind <> ''),
  conversation_id uuid not null,
  message_id uuid,
  message_count integer not null,
  who text not null default '',
  text text not null default '',
  count integer not null default 1,
  is_urgent boolean not null default false,
  is_in_app boolean not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  read_at timestamptz,
  mail_at timestamptz,
  mailed_at timestamptz,
  push_at timestamptz,
  pushed_at timestamptz,
  primary key (account_id, id),
  foreign key (account_id, member_id) references members on delete cascade,
  foreign key (account_id, conversation_id) references conversations on delete cascade
);
comment on table notifications is 'What one member is told of one conversation; while it is unread, more of the same kind is gathered in it.';
comment on column notifications.message_id is 'The newest message it is about; it may be gone.';
comment on column notifications.message_count is 'Who has seen so many messages of the conversation has seen this.';
comment on column notifications.count is 'How often it has happened since it was last read.';
comment on column notifications.is_in_app is 'False: only by mail or push.';
comment on column notifications.mail_at is 'When it goes into a mail unless it is read before; null: not, or it has.';
comment on column notifications.push_at is 'The same for the person''s devices.';
create unique index notifications_gathered on notifications (account_id, member_id, conversation_id, kind) where read_at is null;
create index notifications_of_member on notifications (account_id, member_id, last_at desc, id desc) where is_in_app;
create index notifications_by_conversation on notifications (account_id, conversation_id);
create index notifications_to_mail on notifications (account_id, member_id, mail_at) where mail_at is not null;
create index notifications_to_push on notifications (account_id, member_id, push_at) where push_at is not null;
create index notifications_by_age on notifications (account_id, last_at);
select make_tenant_table('notifications');

create table notification_settings (
  account_id uuid not null references accounts,
  member_id uuid not null,
  choices jsonb not null default '{}',
  quiet jsonb not null default '{}',
  version integer not null default 1,
  primary key (account_id, member_id),
  foreign key (account_id, member_id) references members on delete cascade
);
comment on table notification_settings is 'How one member wants to hear of things; what is not stated is as it is for everybody.';
select make_tenant_table('notification_settings');

create table push_subscriptions (
  account_id uuid not null references accounts,
  id uuid not null,
  member_id uuid not null,
  device text not null,
  endpoint text not null check (length(endpoint) <= 2000),
  public_key text not null,
  auth_secret bytea not null,
  last_success_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, member_id) references members on delete cascade
);
comment on table push_subscriptions is 'One browser of a member that shows notifications although no page is open.';
comment on column push_subscriptions.endpoint is 'Where its push service takes messages for it.';
create unique index push_subscriptions_by_endpoint on push_subscriptions (account_id, md5(endpoint));
create index push_subscriptions_by_member on push_subscriptions (account_id, member_id);
select make_tenant_table('push_subscriptions');

create table notification_letters (
  account_id uuid not null references accounts,
  id uuid not null,
  member_id uuid not null,
  way text not null check (way in ('mail', 'push')),
  subscription_id uuid,
  notification_ids uuid[] not null,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed', 'dropped', 'unsure')),
  attempts integer not null default 0,
  reason text not null default '',
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (account_id, id),
  foreign key (account_id, member_id) references members on delete cascade,
  foreign key (account_id, subscription_id) references push_subscriptions on delete cascade,
  check ((way = 'push') = (subscription_id is not null))
);
comment on table notification_letters is 'One mail to one member, or one message to one of their devices.';
comment on column notification_letters.state is 'dropped: all of it was read before; unsure: the process died while sending, so it is not sent again.';
create index notification_letters_by_member on notification_letters (account_id, member_id);
create index notification_letters_by_subscription on notification_letters (account_id, subscription_id);
create index notification_letters_by_age on notification_letters (account_id, created_at);
select make_tenant_table('notification_letters');

-- Belongs to the installation: a browser knows one key for each address of the console, whichever brand one works in.
create table push_keys (
  id boolean primary key default true check (id),
  public_key text not null,
  private_key bytea not null,
  created_at timestamptz not null default now()
);
comment on table push_keys is 'The key pair this installation shows to push services (VAPID), made when it is first needed; the private one is encrypted.';
