import { sql } from 'kysely'
import { createApiKey, setUpAccount } from '../server/src/accounts/index.ts'
import { learnWords } from '../server/src/conversations/index.ts'
import { type Context, createContext } from '../server/src/platform/context.ts'
import type { OpenWorld } from '../server/src/world.ts'
import { owner } from './owner.ts'

type Busiest = {
  locationId: string
  departmentId: string
  assigneeId: string
  conversationId: string
  tagId: string
}
export type Seeded = Busiest & { accountId: string; apiKey: string }

/** Fills an empty brand with conversations (five messages each, 400 locations, 500 people) by SQL; once per folder. */
export async function seedInbox(world: OpenWorld, conversations: number): Promise<Seeded> {
  const known = await world.db.selectFrom('accounts').select('id').executeTakeFirst()
  const accountId =
    known?.id ?? (await setUpAccount(world, { brand: 'Bench', locale: 'en', owner })).accountId
  const context = createContext(world, accountId, { kind: 'system' })
  const { rows } = await context.read((tx) =>
    sql<{ n: number }>`select count(*) as n from conversations`.execute(tx.db),
  )
  if ((rows[0]?.n ?? 0) < conversations) {
    await fill(context, conversations)
    await learn(context)
  }
  const { secret } = await createApiKey(context, 'bench')
  return context.read(async (tx) => {
    const { rows } = await sql<Busiest>`
      select mode() within group (order by location_id) as location_id,
        mode() within group (order by department_id) as department_id,
        mode() within group (order by assignee_id) as assignee_id, (array_agg(id))[1] as conversation_id,
        (select min(id::text) from tags) as tag_id
      from conversations where status = 'open'`.execute(tx.db)
    const busiest = rows[0]
    if (!busiest) throw new Error('The bench has no open conversation.')
    return { accountId, apiKey: secret, ...busiest }
  })
}

async function fill(context: Context, conversations: number): Promise<void> {
  await context.transaction(async (tx) => {
    for (const statement of statements(conversations)) await sql.raw(statement).execute(tx.db)
  })
  await context.transaction(async (tx) => {
    await sql`analyze contacts, conversations, messages, search_documents, conversation_reads`.execute(tx.db)
  })
}

// The messages say the same again and again: what is learnt from the last of them is all there is to learn.
async function learn(context: Context): Promise<void> {
  await context.transaction(async (tx) => {
    await sql`delete from search_news where id < (select max(id) from search_news)`.execute(tx.db)
    await sql`update search_news set message_ids = message_ids[1:200]`.execute(tx.db)
  })
  await learnWords(context)
}

// Ids made from a number, so that one row can name another without a join.
const id = (kind: number, number: string) =>
  `('${String(kind).padStart(8, '0')}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`
const me = `current_setting('app.account_id')::uuid`

function statements(conversations: number): string[] {
  const people = Math.max(1_000, Math.round(conversations / 5))
  const activity = `now() - (${conversations} - n) * interval '130 days' / ${conversations}`
  const status = `case when n % 1000 < 970 then 'resolved' when n % 1000 < 985 then 'open' when n % 1000 < 993 then 'waiting' when n % 1000 < 997 then 'snoozed' else 'spam' end`
  // Not in step with the status, or some shops would have no open conversation at all.
  const place = '1 + (n + n / 1000 * 7) % 400'
  return [
    `insert into locations (account_id, id, name, slug, zone, hours) select ${me}, ${id(1, 'n')}, 'Shop ' || n, 'shop-' || n, 'Europe/Rome',
      '{"zone":"Europe/Rome","weekly":{"1":"unknown","2":"unknown","3":"unknown","4":"unknown","5":"unknown","6":"unknown","7":"unknown"},"dated":[]}' from generate_series(1, 400) n`,
    `insert into departments (account_id, id, name) select ${me}, ${id(2, 'n')}, 'Department ' || n from generate_series(1, 8) n`,
    `insert into members (account_id, id, name, email, role) select ${me}, ${id(3, 'n')}, 'Agent ' || n, 'agent' || n || '@bench.example', 'agent' from generate_series(1, 500) n`,
    `insert into channels (account_id, id, connector, name, address) select ${me}, ${id(4, '1')}, 'email', 'Support', 'support@bench.example'`,
    `insert into contacts (account_id, id, name) select ${me}, ${id(5, 'n')}, 'Customer ' || n from generate_series(1, ${people}) n`,
    `insert into contact_identities (account_id, id, contact_id, kind, value) select ${me}, ${id(6, 'n')}, ${id(5, 'n')}, 'email', 'customer' || n || '@mail.example' from generate_series(1, ${people}) n`,
    `insert into conversations (account_id, id, number, channel_id, contact_id, original_contact_id, location_id, department_id, assignee_id, status, subject, preview,
        message_count, public_count, last_message_at, last_activity_at, created_at, waiting_since, due_at, worth_full_until, worth_gone_at, snoozed_until, resolved_at, priority)
      select ${me}, ${id(7, 'n')}, n, ${id(4, '1')}, ${id(5, `1 + n % ${people}`)}, ${id(5, `1 + n % ${people}`)}, ${id(1, place)}, ${id(2, '1 + (n / 3) % 8')},
        case when n % 3 = 0 then null else ${id(3, '1 + n % 500')} end, ${status}, 'Where is my order ' || n || '?',
        'Hello, my order has not arrived yet. Could you please tell me when I may expect it? I leave on Friday and', 5, 5, ${activity}, ${activity}, ${activity} - interval '1 day',
        case when n % 1000 between 970 and 984 then ${activity} end, case when n % 1000 between 970 and 984 then ${activity} + interval '1 hour' end,
        case when n % 1000 between 970 and 984 then ${activity} + interval '5 minutes' end, case when n % 1000 between 970 and 984 then ${activity} + interval '1 hour' end,
        case when n % 1000 between 993 and 996 then now() + interval '1 day' end, case when n % 1000 < 970 then ${activity} end, case when n % 97 = 0 then 3 else 1 end
      from generate_series(1, ${conversations}) n`,
    `insert into tags (account_id, id, name) select ${me}, ${id(9, 'n')}, 'tag ' || n from generate_series(1, 10) n`,
    `insert into conversation_tags (account_id, conversation_id, tag_id) select ${me}, ${id(7, 'n')}, ${id(9, '1 + (n / 20) % 10')}
      from generate_series(20, ${conversations}, 20) n`,
    ...slices(conversations).map(({ from, to }) => insertMessages(from, to, activity)),
  ]
}

// What makes messages searchable takes in all that one statement writes: millions at once would be too much.
const perSlice = 20_000

function slices(conversations: number): { from: number; to: number }[] {
  return Array.from({ length: Math.ceil(conversations / perSlice) }, (_, slice) => ({
    from: slice * perSlice + 1,
    to: Math.min((slice + 1) * perSlice, conversations),
  }))
}

function insertMessages(from: number, to: number, activity: string): string {
  return `insert into messages (account_id, id, conversation_id, kind, state, author_kind, channel_id, subject, text, external_id, created_at)
      select ${me}, ${id(8, 'n * 8 + k')}, ${id(7, 'n')}, case when k % 2 = 0 then 'incoming' else 'outgoing' end, case when k % 2 = 0 then null else 'sent' end,
        case when k % 2 = 0 then 'contact' else 'member' end, ${id(4, '1')}, 'Where is my order ' || n || '?',
        'Message ' || k || ' about order ' || n || ': it has not arrived at shop ' || (1 + n % 400) || ' yet, could you tell me when I may expect it?', 'bench.' || n || '.' || k || '@mail.example', ${activity} - (5 - k) * interval '1 hour'
      from generate_series(${from}, ${to}) n, generate_series(0, 4) k`
}
