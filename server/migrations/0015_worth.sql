-- owner: conversations
-- What an answer is still worth stands still while the location is closed.
alter table conversations
  add column worth_paused_from timestamptz,
  add column worth_paused_until timestamptz;
comment on column conversations.worth_paused_from is 'The longest closed time between worth_full_until and worth_gone_at: nothing is lost in it.';
-- Lists of high and urgent ones; nearly all are normal.
create index conversations_by_priority on conversations (account_id, priority, last_activity_at desc, id desc) where priority <> 1;
