-- owner: conversations
-- What two people may change at once is changed against a version; a status name never outlives its category.

alter table tags add column version integer not null default 1;
alter table statuses add column version integer not null default 1;
alter table custom_fields add column version integer not null default 1;

-- Whatever changes the status (an answer, the end of a snooze, a bounce), the name of the old one is no longer true.
create function drop_status_name() returns trigger language plpgsql as $$
begin
  new.status_id := null;
  return new;
end
$$;
create trigger conversations_drop_status_name before update of status on conversations for each row
  when (old.status_id is not null and new.status <> old.status and new.status_id is not distinct from old.status_id)
  execute function drop_status_name();
