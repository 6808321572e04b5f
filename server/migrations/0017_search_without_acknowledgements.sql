-- owner: conversations
-- Nobody looks for the words of a confirmation of receipt, and to take them apart costs more than to store them.
drop trigger messages_are_searchable on messages;
create trigger messages_are_searchable after insert on messages for each row
  when (new.class <> 'acknowledgement') execute function index_message();
