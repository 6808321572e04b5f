import { sql } from 'kysely'
import { createApiKey, setUpAccount } from '../server/src/accounts/index.ts'
import { createApp } from '../server/src/app.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { type Context, createContext } from '../server/src/platform/context.ts'
import { openWorld } from '../server/src/world.ts'
import { openStream } from './event-stream.ts'
import { owner } from './owner.ts'
import { percentilesOf } from './percentiles.ts'
import { freePort, makeFolder, removeFolder } from './server-process.ts'

const secondMs = 1_000
const spreadSeconds = 40

/**
 * From the due time of a promise to the event of its breach in an open console, and to the end of what the policy does
 * then, with 10,000 clocks running: a part of them due one after the other, then many at one moment.
 */
export async function measure(isQuick: boolean) {
  const folder = await makeFolder()
  const port = await freePort()
  const world = await openWorld(
    readConfig({ VICINO_DATA: folder, PORT: String(port), SMTP_PORT: '0', LOG_LEVEL: 'error' }),
    { isGuest: false },
  )
  const app = await createApp(world)
  try {
    const { accountId } = await setUpAccount(world, {
      brand: 'Bench',
      locale: 'en',
      owner,
    })
    const context = createContext(world, accountId, { kind: 'system' })
    const { secret } = await createApiKey(context, 'bench')
    await seed(context, 10_000)
    await app.start()
    const counts = isQuick ? { spread: 400, burst: 200 } : { spread: 4_000, burst: 1_000 }
    return await run(context, { ...counts, url: `http://localhost:${port}`, secret })
  } finally {
    await app.stop()
    await world.close()
    await removeFolder(folder)
  }
}

type Load = { spread: number; burst: number; url: string; secret: string }

async function run(context: Context, { spread, burst, url, secret }: Load) {
  const told: number[] = []
  const acted: number[] = []
  const stream = await openStream(url, secret, (type, data) => {
    const event = Object(JSON.parse(data))
    const { dueAt } = Object(event.payload?.row)
    if (type === 'conversation.overdue') told.push(Date.now() - Date.parse(event.payload.dueAt))
    if (type === 'conversation.updated' && event.payload.changes?.priority)
      acted.push(Date.now() - Date.parse(dueAt))
  })
  const measured = async (count: number) => {
    const deadline = Date.now() + 180_000
    while ((told.length < count || acted.length < count) && Date.now() < deadline)
      await new Promise((done) => setTimeout(done, 50))
    if (told.length < count || acted.length < count)
      throw new Error(`Of ${count} breaches ${told.length} were told and ${acted.length} acted upon.`)
    const figures = { toldMs: percentilesOf(told), actedMs: percentilesOf(acted) }
    told.length = 0
    acted.length = 0
    return figures
  }
  await fallDue(context, 0, spread, spreadSeconds)
  const oneByOne = await measured(spread)
  await fallDue(context, spread, burst, 0)
  const atOnce = await measured(burst)
  stream.close()
  return {
    budget: { toldMaxMs: secondMs },
    running: 10_000,
    perSecond: spread / spreadSeconds,
    oneByOne,
    atOnce,
  }
}

/** Conversations that wait for their first answer, all of one policy that acts upon a breach. */
async function seed(context: Context, count: number): Promise<void> {
  const me = sql`current_setting('app.account_id')::uuid`
  await context.transaction(async (tx) => {
    await sql`insert into contacts (account_id, id, name) values (${me}, gen_random_uuid(), 'Cara')`.execute(
      tx.db,
    )
    await sql`insert into channels (account_id, id, connector, name, address)
      values (${me}, gen_random_uuid(), 'email', 'Support', 'support@bench.example')`.execute(tx.db)
    await sql`insert into sla_policies (account_id, id, name, position, first_answer_minutes, time, breach_actions)
      values (${me}, gen_random_uuid(), 'Bench', 1, 600, 'calendar', '[{"kind": "set_priority", "priority": "urgent"}]')`.execute(
      tx.db,
    )
    await sql`insert into conversations (account_id, id, number, channel_id, contact_id, original_contact_id, subject,
        last_message_at, last_activity_at, clock_from, waiting_since, sla_policy_id, first_response_due_at, due_at,
        notice_at)
      select ${me}, gen_random_uuid(), n, channels.id, contacts.id, contacts.id, 'Where is my order ' || n || '?',
        now(), now(), now(), now(), sla_policies.id, now() + interval '10 hours', now() + interval '10 hours',
        now() + interval '10 hours'
      from generate_series(1, ${count}::integer) as n, channels, contacts, sla_policies
      where channels.account_id = ${me} and contacts.account_id = ${me} and sla_policies.account_id = ${me}`.execute(
      tx.db,
    )
  })
  await context.transaction((tx) => sql`analyze conversations`.execute(tx.db))
}

/** Has some of them fall due, spread over so many seconds from three seconds from now on. */
async function fallDue(context: Context, after: number, count: number, seconds: number): Promise<void> {
  await context.transaction((tx) =>
    sql`update conversations set first_response_due_at = due.at, due_at = due.at, notice_at = due.at,
        clock_from = due.at - interval '10 hours', waiting_since = due.at - interval '10 hours'
      from (select id, date_trunc('milliseconds', clock_timestamp()) + interval '3 seconds'
          + make_interval(secs => round((${seconds}::float8 * (number - ${after}::integer) / ${count}::integer)::numeric, 3)::float8) as at
        from conversations where account_id = ${tx.accountId}::uuid
          and number > ${after}::integer and number <= ${after + count}::integer) as due
      where account_id = ${tx.accountId}::uuid and conversations.id = due.id`.execute(tx.db),
  )
}
