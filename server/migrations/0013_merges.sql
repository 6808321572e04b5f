-- owner: conversations
-- What a merge must remember to give both conversations back, and words that move with their messages.

alter table conversation_merges
  add column kept_after jsonb not null default '{}',
  add column added jsonb not null default '{}';
comment on column conversation_merges.kept_before is 'What the kept conversation said of itself just before; kept_after is the same just after.';
comment on column conversation_merges.merged_before is 'The messages (with their public numbers) and unsent files that went over.';
comment on column conversation_merges.added is 'Tags, fields, followers and participants the kept conversation got from the merged one.';

comment on column messages.home_conversation_id is 'The conversation whose reply token it bears, when a merge or a split has moved it.';

-- Nothing of a merged conversation is counted, and counting still reads nothing but this.
drop index conversations_active;
create index conversations_active on conversations (account_id, status, location_id, department_id) include (assignee_id, id)
  where status in ('open', 'waiting', 'snoozed') and merged_into_id is null;

create policy moved on search_documents for update
  using (account_id = nullif(current_setting('app.account_id', true), '')::uuid)
  with check (account_id = nullif(current_setting('app.account_id', true), '')::uuid);
