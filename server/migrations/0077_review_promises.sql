-- owner: reviews
-- How a review was answered is kept with it, so that half of a chain's answers are found without looking at promises;
-- and pages of the list by theme or region are found in an index alone.

-- Those who change tables under row-level security see nothing of them.
alter table reviews no force row level security;
alter table sla_breaches no force row level security;

alter table reviews
  add column broken_at timestamptz,
  -- An answer can be older than the words that were added last.
  add column answer_seconds integer generated always as (case when answered_at <= due_from then 0
    when answered_at > due_from then least(date_part('epoch', answered_at - due_from), 2e9)::integer end) stored,
  add column promise_kept boolean generated always as (case when broken_at >= due_from then false
    when conversation_id is not null and answered_at is not null then true end) stored,
  -- As many go into an index.
  add constraint reviews_have_few_themes check (cardinality(themes) <= 12);
comment on column reviews.broken_at is 'The last promise of an answer to its conversation that was not kept, by when it was due.';
comment on column reviews.answer_seconds is 'From when there was something to answer; null without an answer.';
comment on column reviews.promise_kept is 'Of its last promise of an answer; null: there is none, or its time has not come.';

create function last_broken_promise(account uuid, conversation uuid) returns timestamptz language sql stable as $$
  select max(due_at) from sla_breaches
  where account_id = account and conversation_id = conversation and target <> 'resolution'
$$;

-- What broke before it was opened anew as another conversation is no promise of that one.
create function set_broken_at() returns trigger language plpgsql as $$
begin
  new.broken_at := case when new.conversation_id is not null then last_broken_promise(new.account_id, new.conversation_id) end;
  return new;
end $$;
create trigger reviews_have_promises before insert or update of conversation_id on reviews
  for each row execute function set_broken_at();

create function note_broken_promise() returns trigger language plpgsql as $$
declare
  breach sla_breaches := case tg_op when 'DELETE' then old else new end;
begin
  update reviews set broken_at = last_broken_promise(breach.account_id, breach.conversation_id)
  where account_id = breach.account_id and conversation_id = breach.conversation_id
    and broken_at is distinct from last_broken_promise(breach.account_id, breach.conversation_id);
  return null;
end $$;
create trigger reviews_follow_breaches after insert or delete or update of due_at on sla_breaches
  for each row execute function note_broken_promise();
update reviews set conversation_id = conversation_id where conversation_id is not null;

drop index reviews_owed;
create index reviews_owed on reviews (account_id, due_day) include (location_id, answer_seconds, promise_kept)
  where due_day is not null and not is_star_only and removed_at is null;
drop index reviews_newest;
create index reviews_newest on reviews (account_id, written_at desc, id desc) include (location_id, themes, day, removed_at);
drop index reviews_bad;
create index reviews_bad on reviews (account_id, day) include (written_at, id, location_id, themes, removed_at)
  where (sentiment = 'neg' or tone in ('mixed', 'disappointed', 'furious')) and not is_star_only;
-- Most people see some locations only, whatever else they look for.
drop index reviews_by_sentiment;
create index reviews_by_sentiment on reviews (account_id, sentiment, written_at desc, id desc) include (location_id);
drop index reviews_by_tone;
create index reviews_by_tone on reviews (account_id, tone, written_at desc, id desc) include (location_id);
drop index reviews_by_reply_state;
create index reviews_by_reply_state on reviews (account_id, reply_state, written_at desc, id desc) include (location_id)
  where reply_state <> 'live';

alter table reviews force row level security;
alter table sla_breaches force row level security;
