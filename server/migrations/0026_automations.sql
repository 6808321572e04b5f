-- owner: automations
-- Rules that act when something happens to a conversation, or some time after it.

alter table rules
  add column trigger jsonb,
  add column acts_from timestamptz not null default now();
comment on column rules.trigger is 'What an automation waits for; null: a rule for new conversations.';
comment on column rules.acts_from is 'When it was switched on as it is: what was before is none of its business.';

alter table rule_passes
  drop constraint rule_passes_cause_check,
  alter column event_seq drop not null,
  add column reader text not null default 'routing' check (reader in ('routing', 'automations')),
  add column rule_id uuid,
  add column since timestamptz,
  add foreign key (account_id, rule_id) references rules on delete cascade,
  add check ((event_seq is null) = (since is not null) and (since is null) = (rule_id is null));
comment on column rule_passes.cause is 'What happened, or since when time has passed.';
comment on column rule_passes.reader is 'Who asks: rules for new conversations and automations hear of the same events.';
comment on column rule_passes.rule_id is 'The only rule that was asked, because time has passed; null: because of an event.';
comment on column rule_passes.since is 'From when its time was counted: each such period once.';
drop index rule_passes_once;
create unique index rule_passes_once on rule_passes (account_id, event_seq, reader) where event_seq is not null;
create unique index rule_passes_once_in_time on rule_passes (account_id, rule_id, conversation_id, since)
  where rule_id is not null;

create table rule_timers (
  account_id uuid not null references accounts,
  rule_id uuid not null,
  conversation_id uuid not null,
  since timestamptz not null,
  due_at timestamptz not null,
  depth smallint not null default 0,
  chain uuid[] not null default '{}',
  primary key (account_id, rule_id, conversation_id),
  foreign key (account_id, rule_id) references rules on delete cascade,
  foreign key (account_id, conversation_id) references conversations on delete cascade
);
comment on table rule_timers is 'One automation that is to look at one conversation when its time has passed.';
comment on column rule_timers.due_at is 'Not before; open hours are reckoned when it is looked at.';
comment on column rule_timers.chain is 'The rules that led to it, as in rule_passes.';
create index rule_timers_due on rule_timers (account_id, due_at);
create index rule_timers_by_conversation on rule_timers (account_id, conversation_id);
select make_tenant_table('rule_timers');
