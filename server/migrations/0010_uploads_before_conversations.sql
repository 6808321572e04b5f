-- owner: conversations
-- The first message of a new conversation may have files: until it is sent they belong to who uploaded them.
alter table attachments alter column conversation_id drop not null;
alter table attachments add check (conversation_id is not null or message_id is null);
comment on table attachments is 'One file of a message, or one uploaded for a draft (message_id null) or for a conversation yet to begin (conversation_id null). blob is the content''s SHA-256.';
