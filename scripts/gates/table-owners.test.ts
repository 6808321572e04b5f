import { expect, test } from 'vitest'
import { foreignWrites, readOwners } from './table-owners.ts'

const migration = {
  path: 'server/migrations/0001_people.sql',
  text: '-- owner: contacts\ncreate table contacts (\n);\nCREATE TABLE IF NOT EXISTS contact_notes (\n);\n-- owner: platform\ncreate table events (\n);\n',
}
const { owners } = readOwners([migration])

test('a table belongs to the owner named last above it', () => {
  expect(Object.fromEntries(owners)).toEqual({
    contacts: 'contacts',
    contact_notes: 'contacts',
    events: 'platform',
  })
})

test('a table without an owner, or with an unknown one, is a finding', () => {
  const nameless = { path: 'a.sql', text: 'create table orphans (\n);' }
  const stranger = { path: 'b.sql', text: '-- owner: billing\ncreate table bills (\n);' }
  expect(readOwners([nameless, stranger]).findings).toEqual([
    'a.sql: no line "-- owner: …" above the table orphans',
    'b.sql: the owner billing of bills is no domain',
  ])
})

test.each([
  "tx.db.insertInto('contacts').values(row)",
  'tx.db.updateTable("contacts").set(row)',
  "tx.db.updateTable('contacts as c').set(row)",
  "tx.db\n  .deleteFrom('contacts')",
  "tx.db.mergeInto('contacts')",
  "tx.db.insertInto('contactNotes').values(row)",
  'sql`insert into contacts (id) values (1)`',
  'sql`INSERT INTO "contacts" values (1)`',
  'sql`update contacts set name = 1`',
  'sql`update only contacts as c\n set name = 1`',
  'sql`update contacts c set name = 1`',
  'sql`with gone as (delete from contacts returning id) select 1`',
  'sql`truncate table contacts`',
  'sql`copy contacts (id) from stdin`',
])('%s writes to another domain’s table', (code) => {
  expect(writesOf('conversations', code)).toHaveLength(1)
  expect(writesOf('contacts', code)).toEqual([])
})

test.each([
  "tx.db.selectFrom('contacts').selectAll()",
  'sql`select id from contacts for update of contacts skip locked`',
  'sql`insert into staged values (1) on conflict do update set id = 1`',
  "// deleteFrom('contacts') would lose the history",
  "/* updateTable('contacts') */",
  "send('Delete from the list below, or update the settings')",
])('%s writes to no table of another domain', (code) => {
  expect(writesOf('conversations', code)).toEqual([])
})

test('a finding says where, who and whose', () => {
  expect(writesOf('demo', "const a = 1\nawait tx.db.deleteFrom('contacts').execute()")).toEqual([
    'server/src/demo/write.ts:2: demo writes to contacts, which contacts owns',
  ])
})

test('a table named only at run time is a finding outside the platform', () => {
  const code = 'sql`insert into $' + '{table} values (1)`'
  expect(writesOf('conversations', code)).toEqual([
    'server/src/conversations/write.ts:1: writes to a table that cannot be told',
  ])
  expect(writesOf('platform', code)).toEqual([])
})

test('restoring a backup may write to all tables', () => {
  expect(writesOf('backup', 'sql`copy contacts (id) from stdin`')).toEqual([])
})

function writesOf(folder: string, text: string): string[] {
  return foreignWrites([{ path: `server/src/${folder}/write.ts`, text }], owners)
}
