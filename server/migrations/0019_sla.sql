-- owner: conversations
-- What customers are promised, when a promise comes due, and which were not kept.

create table sla_policies (
  account_id uuid not null references accounts,
  id uuid not null,
  name text not null check (name <> ''),
  position integer not null,
  filter jsonb,
  first_answer_minutes integer check (first_answer_minutes > 0),
  next_answer_minutes integer check (next_answer_minutes > 0),
  resolution_minutes integer check (resolution_minutes > 0),
  time text not null default 'business' check (time in ('business', 'calendar')),
  pauses text[] not null default '{waiting,snoozed}',
  warning jsonb,
  warning_actions jsonb not null default '[]',
  breach_actions jsonb not null default '[]',
  archived_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (account_id, id)
);
comment on table sla_policies is 'By when conversations of one kind are answered and solved. The first whose filter holds counts; without one the brand''s settings do.';
comment on column sla_policies.filter is 'Which conversations it covers; null: all.';
comment on column sla_policies.pauses is 'While a conversation is in one of these states, its solution is not waited for.';
comment on column sla_policies.warning is 'How long before a due time: {"minutes": n} or {"percent": n} of the promised time.';
create unique index sla_policies_by_name on sla_policies (account_id, lower(name)) where archived_at is null;
create index sla_policies_in_order on sla_policies (account_id, position) where archived_at is null;
select make_tenant_table('sla_policies');

alter table statuses add column is_pausing boolean not null default false;
comment on column statuses.is_pausing is 'While a conversation has it, its solution is not waited for.';

-- One moment to look for, whatever comes due then: see notice_at. What was noticed of the time before is taken over.
alter table conversations
  add column sla_policy_id uuid,
  add column next_answer_due_at timestamptz,
  add column clock_pauses timestamptz[] not null default '{}',
  add column notice_at timestamptz,
  add column noticed smallint not null default 0,
  add foreign key (account_id, sla_policy_id) references sla_policies;
comment on column conversations.sla_policy_id is 'The policy that covers it; null: the brand''s settings do.';
comment on column conversations.clock_from is 'When its clocks began: the first question, or the first one after it was done with.';
comment on column conversations.clock_pauses is 'When the clock of its solution stopped, went on, stopped…; an odd number: it stands still.';
comment on column conversations.notice_at is 'When the next warning or breach is due that nobody has been told of.';
comment on column conversations.noticed is 'What was told of the running clocks. Bits: first answer warned 1, breached 2; next answer 4, 8; solution 16, 32.';
create index conversations_by_policy on conversations (account_id, sla_policy_id) where sla_policy_id is not null;

update conversations set
  clock_pauses = case when status in ('waiting', 'snoozed') then array[last_activity_at] else '{}' end,
  noticed = case when overdue_noticed_at is null then 0 when first_response_at is null then 2 else 32 end,
  notice_at = case
    when due_at is null then null
    when overdue_noticed_at is null then due_at
    when first_response_at is null and status = 'open' then resolution_due_at end
where clock_from is not null and status in ('open', 'waiting', 'snoozed');
create index conversations_to_notice on conversations (account_id, notice_at) where notice_at is not null;

create table sla_breaches (
  account_id uuid not null references accounts,
  id uuid not null,
  conversation_id uuid not null,
  target text not null check (target in ('first_answer', 'next_answer', 'resolution')),
  policy_id uuid,
  started_at timestamptz not null,
  due_at timestamptz not null,
  noticed_at timestamptz not null,
  ended_at timestamptz,
  end_kind text check (end_kind in ('met', 'dropped')),
  ended_by uuid,
  location_id uuid,
  department_id uuid,
  assignee_id uuid,
  primary key (account_id, id),
  foreign key (account_id, conversation_id) references conversations on delete cascade,
  foreign key (account_id, policy_id) references sla_policies,
  foreign key (account_id, ended_by) references members,
  foreign key (account_id, location_id) references locations,
  foreign key (account_id, department_id) references departments,
  foreign key (account_id, assignee_id) references members,
  check ((ended_at is null) = (end_kind is null))
);
comment on table sla_breaches is 'One promise that was not kept in time; place and assignee are those of that moment.';
comment on column sla_breaches.end_kind is 'met: late, but done; dropped: the conversation was closed without it. Null: still owed.';
create unique index sla_breaches_once on sla_breaches (account_id, conversation_id, target, started_at);
create index sla_breaches_by_conversation on sla_breaches (account_id, conversation_id);
create index sla_breaches_by_time on sla_breaches (account_id, due_at desc, id desc);
create index sla_breaches_by_policy on sla_breaches (account_id, policy_id);
create index sla_breaches_by_ender on sla_breaches (account_id, ended_by);
create index sla_breaches_by_location on sla_breaches (account_id, location_id, due_at desc, id desc);
create index sla_breaches_by_department on sla_breaches (account_id, department_id, due_at desc, id desc);
create index sla_breaches_by_assignee on sla_breaches (account_id, assignee_id);
select make_tenant_table('sla_breaches');
