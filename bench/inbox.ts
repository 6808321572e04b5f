import { gzipSync } from 'node:zlib'
import { openInbox, type Timed } from './open-inbox.ts'
import { percentilesOf } from './percentiles.ts'

const views = ['view=open', 'view=unassigned', 'view=waiting', 'view=resolved', 'view=all']

/** The inbox list, counts and one open conversation with 10,000 and with 1,000,000 conversations in the brand. */
export async function measure(isQuick: boolean) {
  const small = await measureAt(10_000)
  const large = await measureAt(isQuick ? 50_000 : 1_000_000)
  return { budget: { listP95Ms: 25, listStatements: 3, listKiBGzip: 30 }, small, large }
}

async function measureAt(conversations: number) {
  const { call, seeded, close } = await openInbox(conversations)
  const read = (path: string) => call('GET', path)
  const lists: Record<string, object> = {}
  for (const query of [
    ...views,
    `locationId=${seeded.locationId}&view=open`,
    `departmentId=${seeded.departmentId}&view=open`,
    `assigneeId=${seeded.assigneeId}&view=open`,
    'view=open&sort=newest',
    'view=open&sort=waiting',
    'view=all&sort=priority',
    `view=all&filter=${encodeURIComponent(JSON.stringify(filterOf(seeded)))}`,
    'search=order%204711',
    'search=order%20is%3Aopen%20%22not%20arrived%22',
    'search=customer%20lamp',
    'search=4711%20ord',
  ]) {
    lists[query.replace(/=[0-9a-f-]{36}/, '=…').replace(/filter=.*/, 'filter of 4')] = await repeat(() =>
      read(`conversations?${query}&limit=50`),
    )
  }
  const counts = await repeat(() => read('conversations/counts'))
  const thread = await repeat(() => read(`conversations/${seeded.conversationId}/messages`))
  await close()
  return { conversations, lists, counts, thread }
}

/** Four conditions people would join: urgent or tagged, of one department, in the last month. */
function filterOf({ departmentId, tagId }: { departmentId: string; tagId: string }) {
  return {
    all: [
      { field: 'department', op: 'is', value: [departmentId] },
      { field: 'lastActivityAt', op: 'after', value: '-P30D' },
      {
        any: [
          { field: 'priority', op: 'is', value: ['urgent'] },
          { field: 'tag', op: 'is', value: [tagId] },
        ],
      },
    ],
  }
}

async function repeat(read: () => Promise<Timed>) {
  for (let warm = 0; warm < 10; warm++) await read()
  const answers = []
  for (let turn = 0; turn < 120; turn++) answers.push(await read())
  const last = answers[answers.length - 1]
  return {
    ms: percentilesOf(answers.map((one) => one.elapsed)),
    statements: last?.statements,
    KiBGzip: Math.round(gzipSync(last?.body ?? '').length / 102.4) / 10,
  }
}
