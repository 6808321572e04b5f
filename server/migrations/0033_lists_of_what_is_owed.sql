-- owner: conversations
-- What is sorted by is in the index: else all that is open is read and sorted for fifty rows.

create index conversations_waiting on conversations (account_id, waiting_since, id) where waiting_since is not null;
create index conversations_owed_by_nobody on conversations (account_id, due_at, id)
  where due_at is not null and assignee_id is null and status = 'open';
create index conversations_owed_in_department on conversations (account_id, department_id, due_at, id) where due_at is not null;
