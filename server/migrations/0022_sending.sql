-- owner: conversations
-- Sending at a chosen time, side threads with third parties, drafts that colleagues share, and a machine that helps to
-- write.

alter table messages
  add column seen_public_count integer,
  add column resolves boolean not null default false,
  add column about_message_id uuid,
  add foreign key (account_id, about_message_id) references messages on delete set null (about_message_id);
alter table messages drop constraint messages_state_check;
alter table messages add constraint messages_state_check
  check (state in ('scheduled', 'held', 'queued', 'sending', 'sent', 'delivered', 'bounced', 'failed', 'cancelled'));
comment on column messages.seen_public_count is 'Of a scheduled message: the conversation''s public_count its writer knew. More at its time stops it.';
comment on column messages.resolves is 'Of a scheduled message: its conversation is done once it goes out.';
comment on column messages.about_message_id is 'Of a note: the message of a side thread it tells of.';
create index messages_scheduled on messages (account_id, send_at) where state = 'scheduled';
create unique index messages_by_about on messages (account_id, about_message_id) where about_message_id is not null;

alter table conversations
  add column side_of_id uuid,
  add foreign key (account_id, side_of_id) references conversations;
comment on column conversations.side_of_id is 'It is a side thread: what is said with a third party about that conversation, and never to its customer.';
create index conversations_by_main on conversations (account_id, side_of_id) where side_of_id is not null;

-- A side thread is counted nowhere: its answers make the main conversation unread.
drop index conversations_active;
create index conversations_active on conversations (account_id, status, location_id, department_id) include (assignee_id, id)
  where status in ('open', 'waiting', 'snoozed') and merged_into_id is null and side_of_id is null;

-- Who sees a conversation sees its side threads and nobody else does, whatever moves it and wherever it is merged.
create function move_side_threads() returns trigger language plpgsql as $$
begin
  update conversations as side set location_id = place.location_id, department_id = place.department_id
  from conversations as main
    join conversations as place on place.account_id = main.account_id and place.id = coalesce(main.merged_into_id, main.id)
  where side.account_id = new.account_id and side.side_of_id = main.id and main.account_id = new.account_id
    and (main.id = new.id or main.merged_into_id = new.id);
  return null;
end $$;
create trigger side_threads_follow after update of location_id, department_id, merged_into_id on conversations
  for each row when ((old.location_id, old.department_id, old.merged_into_id)
    is distinct from (new.location_id, new.department_id, new.merged_into_id)) execute function move_side_threads();

alter table drafts
  add column is_shared boolean not null default false,
  add column is_machine_written boolean not null default false,
  add column returned_reason text,
  add column edited_by uuid,
  add column version integer not null default 1,
  add foreign key (account_id, edited_by) references members,
  drop constraint drafts_account_id_conversation_id_member_id_kind_key;
comment on column drafts.is_shared is 'Everybody who may answer the conversation may go on writing it; member_id is who shared it.';
comment on column drafts.is_machine_written is 'A machine wrote it and nobody has said yet that they checked it.';
comment on column drafts.returned_reason is 'Why a scheduled message became a draft again; a key of errors.json.';
create unique index drafts_own on drafts (account_id, conversation_id, member_id, kind) where not is_shared;
create unique index drafts_shared on drafts (account_id, conversation_id) where is_shared;
create index drafts_by_editor on drafts (account_id, edited_by) where edited_by is not null;

create table drafting_settings (
  account_id uuid not null references accounts,
  is_enabled boolean not null default false,
  base_url text not null default '' check (length(base_url) <= 2000),
  model text not null default '' check (length(model) <= 200),
  sealed_key bytea,
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  primary key (account_id)
);
comment on table drafting_settings is 'The machine that drafts and translates for one brand: where it is and which model. Without a row there is none.';
select make_tenant_table('drafting_settings');
