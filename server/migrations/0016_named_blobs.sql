-- owner: conversations
-- The daily clean-up asks of every blob whether a row names it. Names are long and random and only ever compared for
-- equality, which a hash index does in a fraction of the room.
create index attachments_by_blob on attachments using hash (blob);
create index attachments_unsent on attachments (account_id, created_at) where message_id is null;
create index deliveries_by_blob on deliveries using hash (blob);
