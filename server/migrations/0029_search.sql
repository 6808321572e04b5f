-- owner: conversations
-- Search finds every form of a word, ranks what is exactly so before it and subjects before texts (decision 0023).

-- The parser would keep an address or a link whole; people search for a part of it. What stands between < and > it
-- would take for markup and leave out.
create function plain_words(value text) returns tsvector language sql immutable parallel safe
  return to_tsvector('simple', regexp_replace(plain_text(value), '[@._+/:<>&''-]+', ' ', 'g'));

-- Its words in their order, nothing between them.
create function plain_phrase(value text) returns tsquery language sql immutable parallel safe
  return phraseto_tsquery('simple', regexp_replace(plain_text(value), '[@._+/:<>&''-]+', ' ', 'g'));

-- The words of a message. Those of the heading it begins a conversation with are there a second time, marked, so that
-- the index alone tells a subject from a text. Only the beginning of a heading: no word may outgrow what PostgreSQL takes.
create function message_document(message messages, heading text, files text) returns tsvector
language plpgsql immutable parallel safe as $$
declare
  subject tsvector := plain_words(left(heading, 250));
  everything tsvector := subject || plain_words(concat_ws(' ', substr(heading, 251), message.author_name,
    case when message.kind = 'incoming' then concat_ws(' ', message.sender->>'name', message.sender->>'address') end,
    case when message.kind = 'outgoing' then jsonb_path_query_array(message.recipients, '$.*[*].*')::text end,
    left(message.text, 100000), left(files, 10000)));
begin
  if message.in_reply_to is not null and message.public_number is distinct from 1 then return everything; end if;
  return everything || replace(' ' || strip(subject)::text, ' ''', ' ''#')::tsvector;
end $$;

create table search_news (
  account_id uuid not null,
  id bigint generated always as identity,
  message_ids uuid[] not null,
  primary key (account_id, id)
);
comment on table search_news is 'Messages written together, whose words may be ones that search_words does not know yet.';
select make_tenant_table('search_news');

create table search_words (
  account_id uuid not null,
  language text not null,
  word text not null,
  stem text not null,
  primary key (account_id, language, word)
);
comment on table search_words is 'One word that somebody wrote in one language, with the stem all its forms have.';
create index search_words_by_stem on search_words (account_id, language, stem, word);
select make_tenant_table('search_words');

create table search_rewrites (
  account_id uuid not null references accounts,
  before_id uuid not null,
  primary key (account_id)
);
comment on table search_rewrites is 'One brand whose older messages (below before_id) still have documents of an earlier kind.';
insert into search_rewrites select id, 'ffffffff-ffff-ffff-ffff-ffffffffffff' from accounts;
select make_tenant_table('search_rewrites');

drop trigger messages_are_searchable on messages;
drop function index_message();
-- They come and go with their message by the triggers below. Looking its keys up again would cost as much as its words.
alter table search_documents
  drop constraint search_documents_account_id_message_id_fkey,
  drop constraint search_documents_account_id_fkey;
create index search_documents_by_conversation on search_documents (account_id, conversation_id);
-- What is searched for is written as a tsquery, because the parser would take the mark off a word.
drop policy searched on search_documents;
create policy searched on search_documents for select
  using (account_id = nullif(current_setting('app.account_id', true), '')::uuid
    and words @@ nullif(current_setting('app.search', true), '')::tsquery);
create policy removed on search_documents for delete
  using (account_id = nullif(current_setting('app.account_id', true), '')::uuid);

create function index_messages() returns trigger language plpgsql as $$
begin
  insert into search_documents (account_id, message_id, conversation_id, words)
    select account_id, id, conversation_id, message_document(added, case when subject = '' and public_number = 1
        then (select c.subject from conversations as c where c.account_id = added.account_id and c.id = added.conversation_id)
        else subject end, '')
    -- Nobody looks for the words of a confirmation of receipt.
    from added where class <> 'acknowledgement';
  insert into search_news (account_id, message_ids)
    select account_id, array_agg(id) from added where class <> 'acknowledgement' group by account_id;
  return null;
end $$;
create trigger messages_are_searchable after insert on messages referencing new table as added
  for each statement execute function index_messages();

-- Writes documents anew: a file was added or taken away, the subject is another, or they are of an earlier kind.
-- To write what is there it must be seen, and every text is without this word.
create function index_again(account uuid, ids uuid[]) returns void language plpgsql as $$
declare
  searched text := coalesce(current_setting('app.search', true), '');
begin
  perform set_config('app.search', '!vicinonowhere', true);
  insert into search_documents (account_id, message_id, conversation_id, words)
    select m.account_id, m.id, m.conversation_id, message_document(m,
      case when m.public_number = 1 or m.subject = '' then concat_ws(' ', c.subject, nullif(m.subject, c.subject)) else m.subject end,
      (select string_agg(filename, ' ') from attachments as a
        where a.account_id = m.account_id and a.message_id = m.id and not a.is_inline))
    from messages as m join conversations as c on c.account_id = m.account_id and c.id = m.conversation_id
    where m.account_id = account and m.id = any(ids) and m.class <> 'acknowledgement'
  on conflict (account_id, message_id) do update set words = excluded.words, conversation_id = excluded.conversation_id;
  perform set_config('app.search', searched, true);
end $$;

create function index_files() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform index_again(account_id, array_agg(distinct message_id)) from added
      where message_id is not null and not is_inline group by account_id;
  else
    perform index_again(account_id, array_agg(distinct id)) from (
      select was.account_id, unnest(array[was.message_id, is_now.message_id]) as id
      from taken as was join added as is_now on is_now.account_id = was.account_id and is_now.id = was.id
      where was.message_id is distinct from is_now.message_id) as changed
    where id is not null group by account_id;
  end if;
  return null;
end $$;
create trigger files_are_searchable after insert on attachments referencing new table as added
  for each statement execute function index_files();
create trigger moved_files_are_searchable after update on attachments referencing old table as taken new table as added
  for each statement execute function index_files();

create function forget_words() returns trigger language plpgsql as $$
declare
  searched text := coalesce(current_setting('app.search', true), '');
begin
  perform set_config('app.search', '!vicinonowhere', true);
  delete from search_documents as known using gone
    where known.account_id = gone.account_id and known.message_id = gone.id;
  perform set_config('app.search', searched, true);
  return null;
end $$;
create trigger messages_are_forgotten after delete on messages referencing old table as gone
  for each statement execute function forget_words();

-- Which language most of the small words are of; null when next to none is known.
create function language_of(words tsvector) returns text language sql immutable parallel safe
  return (select language from (values
    ('en', length(words) - length(ts_delete(words, '{the,and,is,of,you,for,my,have,that,this,with,not,are,your,it,we,be,has,can,would,please,from,but,been,will}'::text[]))),
    ('it', length(words) - length(ts_delete(words, '{il,di,che,non,per,una,sono,con,ho,del,della,la,le,gli,nel,alla,piu,anche,vorrei,grazie,ha,questo,lo,un,mio}'::text[]))),
    ('de', length(words) - length(ts_delete(words, '{der,die,das,und,ist,ich,nicht,ein,eine,mit,fur,zu,auf,den,von,wir,haben,habe,mein,meine,es,im,bei,bitte,oder}'::text[]))),
    ('pl', length(words) - length(ts_delete(words, '{nie,jest,na,prosze,mam,ze,jak,czy,po,dla,przez,oraz,moj,moje,mozna,dzien,dziekuje,za,od,juz,bo,tylko,moze,w,z}'::text[]))),
    ('ru', length(words) - length(ts_delete(words, '{и,в,не,на,что,я,с,как,это,по,но,у,за,мне,вы,от,из,мой,бы,так,уже,для,мы,вас,спасибо}'::text[])))
  ) as counted (language, hits) where hits > 1 order by hits desc, language fetch first 1 row only);

-- PostgreSQL has no rules for Polish. These bring 19 of 20 forms of a word together (search.test.ts): the ending goes,
-- then what it had softened is hard again.
create function polish_stem(word text) returns text language plpgsql immutable parallel safe as $$
declare
  stem text := regexp_replace(word, '^(.{3,}?)(?:[aiy]l(?:ismy|em|am|i|a|o|y)?|(?<!i)ac|[iy]c|iami|iach|iego|iemu|owie|owi|ami|ach|ego|emu|ych|ich|ymi|imi|iem|iom|om|ow|em|ej|ym|im|ie|ia|iu|y|i|e|a|o|u)$', '\1');
  ending text := substr(word, length(stem) + 1);
begin
  stem := regexp_replace(regexp_replace(stem, '^(.{4,})em$', '\1'), '^(..+[bcdfglmnprstwz])ek$', '\1k');
  if ending = 'e' then
    stem := regexp_replace(regexp_replace(stem, '^(.+[bcdfglmnprstwz])c$', '\1k'), '^(..+)rz$', '\1r');
  elsif ending = 'ie' then
    stem := regexp_replace(regexp_replace(stem, '^(..+)c$', '\1t'), '^(..+)dz$', '\1d');
  end if;
  return regexp_replace(stem, '^(..+)ci$', '\1t');
end $$;

-- What all forms of a word have in common; null for what has no forms (numbers, names of things, little words).
create function stem_of(language text, word text) returns text language sql immutable parallel safe
  return case
    when word ~ '^[а-я]{3,40}$' then case when language = 'ru' then (ts_lexize('russian_stem', word))[1] end
    when word !~ '^[a-z]{3,40}$' then null
    when language = 'en' then (ts_lexize('english_stem', word))[1]
    when language = 'it' then (ts_lexize('italian_stem', word))[1]
    when language = 'de' then (ts_lexize('german_stem', word))[1]
    when language = 'pl' then polish_stem(word)
  end;

do $$ begin
  if to_regclass('graphile_worker._private_jobs') is not null then
    perform graphile_worker.add_job('conversations.rewriteWords', json_build_object('accountId', id)) from accounts;
  end if;
end $$;
