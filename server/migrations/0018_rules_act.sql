-- owner: platform
-- Rules the brand made act by themselves, and what happens says by which of them.
alter table events drop constraint events_actor_kind_check;
alter table events add constraint events_actor_kind_check
  check (actor_kind in ('member', 'contact', 'key', 'system', 'rule'));
