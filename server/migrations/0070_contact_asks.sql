-- owner: contacts
-- What people were asked for (a review, a survey) and what they said to being asked.

create table contact_asks (
  account_id uuid not null references accounts,
  id uuid not null,
  contact_id uuid not null,
  purpose text not null check (purpose in ('review', 'survey')),
  channel text not null check (channel in ('email', 'phone')),
  asked_at timestamptz not null,
  primary key (account_id, id),
  foreign key (account_id, contact_id) references contacts on delete cascade
);
comment on table contact_asks is 'One time a person was asked for something; requests for reviews and surveys count together.';
create index contact_asks_by_contact on contact_asks (account_id, contact_id, asked_at desc);
select make_tenant_table('contact_asks');

create table contact_consents (
  account_id uuid not null references accounts,
  id uuid not null,
  contact_id uuid,
  address_key text not null check (address_key <> ''),
  channel text not null check (channel in ('email', 'phone')),
  purpose text not null check (purpose in ('feedback')),
  action text not null check (action in ('given', 'objected', 'restored')),
  way text not null check (way in ('page', 'one_click', 'provider', 'list', 'person')),
  basis text not null default '',
  language text,
  actor_kind text not null,
  actor_id uuid,
  at timestamptz not null,
  primary key (account_id, id)
);
comment on table contact_consents is 'One thing a person said, or somebody stated for them, about being asked what they think; never changed.';
comment on column contact_consents.contact_id is 'Whom the address belonged to then; stays when the person is forgotten, and names nobody any more.';
comment on column contact_consents.address_key is 'A keyed hash of the address, so that an objection outlives the person''s record without naming them.';
comment on column contact_consents.basis is 'What a list was brought on, in the words of whoever brought it.';
create index contact_consents_by_address on contact_consents (account_id, address_key, at desc);
create index contact_consents_by_contact on contact_consents (account_id, contact_id, at desc);
select make_tenant_table('contact_consents');
create trigger contact_consents_are_append_only before update on contact_consents for each row execute function refuse_change();
