-- owner: conversations
-- How conversations are sorted, marked and joined.

create table tags (
  account_id uuid not null references accounts,
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 60),
  colour text not null default 'gray',
  archived_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (account_id, id)
);
comment on table tags is 'One word a brand marks conversations with.';
create unique index tags_by_name on tags (account_id, lower(name)) where archived_at is null;
select make_tenant_table('tags');

create table conversation_tags (
  account_id uuid not null references accounts,
  conversation_id uuid not null,
  tag_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (account_id, conversation_id, tag_id),
  foreign key (account_id, conversation_id) references conversations on delete cascade,
  foreign key (account_id, tag_id) references tags on delete cascade
);
comment on table conversation_tags is 'One tag on one conversation.';
create index conversation_tags_by_tag on conversation_tags (account_id, tag_id, conversation_id);
select make_tenant_table('conversation_tags');

create table statuses (
  account_id uuid not null references accounts,
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 60),
  category text not null check (category in ('open', 'waiting', 'resolved')),
  position integer not null default 0,
  archived_at timestamptz,
  primary key (account_id, id)
);
comment on table statuses is 'A brand''s own name for a state of work, within one of the three categories everything else goes by.';
create unique index statuses_by_name on statuses (account_id, lower(name)) where archived_at is null;
select make_tenant_table('statuses');

create table custom_fields (
  account_id uuid not null references accounts,
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 60),
  kind text not null check (kind in ('text', 'number', 'date', 'checkbox', 'choice')),
  choices text[] not null default '{}',
  is_required boolean not null default false,
  position integer not null default 0,
  archived_at timestamptz,
  primary key (account_id, id)
);
comment on table custom_fields is 'One thing a brand writes down about conversations beyond what every brand does.';
comment on column custom_fields.is_required is 'A conversation cannot be resolved without it.';
create unique index custom_fields_by_name on custom_fields (account_id, lower(name)) where archived_at is null;
select make_tenant_table('custom_fields');

create table conversation_fields (
  account_id uuid not null references accounts,
  conversation_id uuid not null,
  field_id uuid not null,
  value text not null check (length(value) <= 2000),
  number double precision,
  primary key (account_id, conversation_id, field_id),
  foreign key (account_id, conversation_id) references conversations on delete cascade,
  foreign key (account_id, field_id) references custom_fields on delete cascade
);
comment on table conversation_fields is 'The value of one custom field of one conversation.';
comment on column conversation_fields.value is 'As written; a date as yyyy-mm-dd, a checkbox as true or false. number repeats it where it is one, for comparison.';
create index conversation_fields_by_value on conversation_fields (account_id, field_id, value);
create index conversation_fields_by_number on conversation_fields (account_id, field_id, number) where number is not null;
select make_tenant_table('conversation_fields');

alter table conversations
  add column priority smallint not null default 1 check (priority between 0 and 3),
  add column status_id uuid,
  add column parent_id uuid,
  add column merged_into_id uuid,
  add column worth_full_until timestamptz,
  add column worth_gone_at timestamptz,
  add foreign key (account_id, status_id) references statuses,
  add foreign key (account_id, parent_id) references conversations,
  add foreign key (account_id, merged_into_id) references conversations;
comment on column conversations.priority is '0 low, 1 normal, 2 high, 3 urgent.';
comment on column conversations.status_id is 'The brand''s own name for the status; null for the plain one.';
comment on column conversations.merged_into_id is 'It was merged into that one and shows nothing of its own until it is un-merged.';
comment on column conversations.worth_full_until is 'Until when a first answer is worth everything, and when it is worth nothing more; null when nobody waits for one.';
create index conversations_by_own_status on conversations (account_id, status_id) where status_id is not null;
create index conversations_by_parent on conversations (account_id, parent_id) where parent_id is not null;
create index conversations_by_merged on conversations (account_id, merged_into_id) where merged_into_id is not null;
create index conversations_worth on conversations (account_id, worth_gone_at) where worth_gone_at is not null;
create index conversations_owed on conversations (account_id, due_at, id) where due_at is not null;
create index conversations_owed_at_location on conversations (account_id, location_id, due_at, id) where due_at is not null;

create table conversation_links (
  account_id uuid not null references accounts,
  conversation_id uuid not null,
  other_id uuid not null,
  created_by uuid,
  created_at timestamptz not null default now(),
  primary key (account_id, conversation_id, other_id),
  foreign key (account_id, conversation_id) references conversations on delete cascade,
  foreign key (account_id, other_id) references conversations on delete cascade,
  foreign key (account_id, created_by) references members,
  check (conversation_id <> other_id)
);
comment on table conversation_links is 'Two conversations that have to do with each other; stored in both directions.';
create index conversation_links_by_other on conversation_links (account_id, other_id);
create index conversation_links_by_member on conversation_links (account_id, created_by);
select make_tenant_table('conversation_links');

create table conversation_merges (
  account_id uuid not null references accounts,
  id uuid not null,
  kept_id uuid not null,
  merged_id uuid not null,
  merged_by uuid,
  merged_at timestamptz not null default now(),
  undone_at timestamptz,
  kept_before jsonb not null,
  merged_before jsonb not null,
  primary key (account_id, id),
  foreign key (account_id, kept_id) references conversations on delete cascade,
  foreign key (account_id, merged_id) references conversations on delete cascade,
  foreign key (account_id, merged_by) references members
);
comment on table conversation_merges is 'One merge of a conversation into another, with all that is needed to give both back as they were.';
create index conversation_merges_by_kept on conversation_merges (account_id, kept_id, merged_at desc);
create index conversation_merges_by_merged on conversation_merges (account_id, merged_id, merged_at desc);
create index conversation_merges_by_member on conversation_merges (account_id, merged_by);
select make_tenant_table('conversation_merges');

alter table messages add column home_conversation_id uuid,
  add foreign key (account_id, home_conversation_id) references conversations;
comment on column messages.home_conversation_id is 'The conversation it came with, when a merge or a split has moved it.';
create index messages_by_home on messages (account_id, home_conversation_id) where home_conversation_id is not null;

create table followers (
  account_id uuid not null references accounts,
  conversation_id uuid not null,
  member_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (account_id, conversation_id, member_id),
  foreign key (account_id, conversation_id) references conversations on delete cascade,
  foreign key (account_id, member_id) references members on delete cascade
);
comment on table followers is 'One member who wants to hear of everything in a conversation that is not theirs.';
create index followers_by_member on followers (account_id, member_id, conversation_id);
select make_tenant_table('followers');

create table views (
  account_id uuid not null references accounts,
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 80),
  audience text not null check (audience in ('personal', 'department', 'everybody')),
  owner_id uuid,
  department_id uuid,
  filter jsonb not null,
  sort text not null default 'worth',
  position integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, owner_id) references members on delete cascade,
  foreign key (account_id, department_id) references departments,
  check ((audience = 'personal') = (owner_id is not null)),
  check ((audience = 'department') = (department_id is not null))
);
comment on table views is 'One saved question to the inbox: for one member, one department, or everybody.';
create index views_by_owner on views (account_id, owner_id);
create index views_by_department on views (account_id, department_id);
select make_tenant_table('views');

create table bulk_changes (
  account_id uuid not null references accounts,
  id uuid not null,
  member_id uuid,
  filter jsonb not null,
  change jsonb not null,
  state text not null default 'running' check (state in ('running', 'done', 'failed', 'undoing', 'undone')),
  reason text,
  total integer not null,
  done integer not null default 0,
  skipped integer not null default 0,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (account_id, id),
  foreign key (account_id, member_id) references members
);
comment on table bulk_changes is 'One change to everything a filter matched at a moment.';
create index bulk_changes_by_member on bulk_changes (account_id, member_id);
create index bulk_changes_by_start on bulk_changes (account_id, started_at desc);
select make_tenant_table('bulk_changes');

create table bulk_change_items (
  account_id uuid not null references accounts,
  bulk_change_id uuid not null,
  conversation_id uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'skipped', 'undone')),
  before jsonb,
  after jsonb,
  primary key (account_id, bulk_change_id, conversation_id),
  foreign key (account_id, bulk_change_id) references bulk_changes on delete cascade,
  foreign key (account_id, conversation_id) references conversations on delete cascade
);
comment on table bulk_change_items is 'One conversation of a bulk change: what was there before, and what the change made of it, so that undoing touches nothing else.';
create index bulk_change_items_by_conversation on bulk_change_items (account_id, conversation_id);
create index bulk_change_items_waiting on bulk_change_items (account_id, bulk_change_id, state);
select make_tenant_table('bulk_change_items');
