-- owner: conversations
-- Answers that wait for a second person.
alter table messages drop constraint messages_state_check;
alter table messages add constraint messages_state_check check
  (state in ('unapproved', 'scheduled', 'held', 'queued', 'sending', 'sent', 'delivered', 'bounced', 'failed', 'cancelled'));
create index messages_unapproved on messages (account_id, conversation_id) where state = 'unapproved';

create table message_approvals (
  account_id uuid not null references accounts,
  message_id uuid not null,
  reason text not null,
  state text not null default 'waiting' check (state in ('waiting', 'approved', 'returned', 'withdrawn')),
  asked_at timestamptz not null,
  text_before text,
  word text not null default '',
  decided_by uuid,
  decided_name text not null default '',
  decided_at timestamptz,
  primary key (account_id, message_id),
  foreign key (account_id, message_id) references messages on delete cascade,
  check ((state = 'waiting') = (decided_at is null))
);
comment on table message_approvals is 'That an answer needs a second person, and what that person said.';
comment on column message_approvals.reason is 'Why: a word of the connector''s that asked for it.';
comment on column message_approvals.text_before is 'What its writer had written, where whoever approved it changed that; else null.';
comment on column message_approvals.decided_by is 'The member; null: it came back by itself, as what it answers is another by now.';
select make_tenant_table('message_approvals');

-- owner: reviews
create table review_private_links (
  account_id uuid not null references accounts,
  id uuid not null,
  review_id uuid not null,
  created_by uuid,
  created_name text not null default '',
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (account_id, id),
  foreign key (account_id, review_id) references reviews on delete cascade
);
comment on table review_private_links is 'A signed link by which whoever reviewed a location goes on privately; its token names the row.';
create index review_private_links_by_review on review_private_links (account_id, review_id);
select make_tenant_table('review_private_links');

-- owner: reviews
create table review_private_conversations (
  account_id uuid not null references accounts,
  review_id uuid not null,
  conversation_id uuid not null,
  link_id uuid not null,
  begun_at timestamptz not null,
  primary key (account_id, review_id, conversation_id),
  foreign key (account_id, review_id) references reviews on delete cascade,
  foreign key (account_id, link_id) references review_private_links on delete cascade,
  foreign key (account_id, conversation_id) references conversations on delete cascade
);
comment on table review_private_conversations is 'A conversation that began by the private link of a review. Who writes there is not proved to be the reviewer.';
create index review_private_conversations_by_conversation on review_private_conversations (account_id, conversation_id);
create index review_private_conversations_by_link on review_private_conversations (account_id, link_id);
select make_tenant_table('review_private_conversations');

create index reviews_by_reply_state on reviews (account_id, reply_state, written_at desc, id desc) where reply_state <> 'live';
