import { sql } from 'kysely'
import { hoursOf } from '../../locations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { announceRow } from '../announce.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { readRows } from '../inbox/rows.ts'
import { readSettings, type WorkSettings } from '../settings.ts'
import { keepBreaches, type Noticed } from './breaches.ts'
import { type Notice, nextNotice, withNotice } from './notices.ts'
import { promisesOf } from './policy.ts'
import { turnOf } from './turn-of.ts'

const mostAtOnce = 500

/**
 * Records, once for each, that a due time comes near or has passed, and has done what the policy says. Called again
 * and again for every account: the next moment stands with its conversation and is watched here, so that moving it
 * costs nothing and none is forgotten.
 */
export async function noticeOverdue(context: Context): Promise<void> {
  for (let noticed = mostAtOnce; noticed === mostAtOnce; ) noticed = await context.transaction(noticeSome)
}

async function noticeSome(tx: Tx): Promise<number> {
  const now = tx.now()
  const { rows } = await sql<ConversationRecord & { hours: unknown }>`
    select conversations.*, (select hours from locations where locations.account_id = conversations.account_id
      and locations.id = conversations.location_id) as hours
    from conversations
    where account_id = ${tx.accountId}::uuid and notice_at <= ${now}::timestamptz and merged_into_id is null
    order by notice_at for update of conversations skip locked fetch first ${sql.lit(mostAtOnce)} rows only`.execute(
    tx.db,
  )
  if (rows.length === 0) return 0
  const settings = await readSettings(tx)
  const all = rows.map(({ hours, ...record }) => noticeOne(record, hours, settings, now))
  await write(tx, all)
  await keepBreaches(tx, all)
  await tell(tx, all, await readPolicies(tx, all))
  return rows.length
}

function noticeOne(record: ConversationRecord, stored: unknown, settings: WorkSettings, now: Date): Noticed {
  const promises = promisesOf(settings, record.slaPolicyId)
  const hours = stored ? hoursOf(stored) : undefined
  let { noticed } = record
  const notices: Notice[] = []
  for (;;) {
    const next = nextNotice({ ...turnOf(record), noticed }, promises, hours)
    if (!next || next.at > now) return { record, notices, noticed, noticeAt: next?.at ?? null }
    noticed = withNotice(noticed, next)
    // A warning that comes with the breach itself warns nobody.
    if (next.kind === 'breach' || next.dueAt > now) notices.push(next)
  }
}

async function write(tx: Tx, all: readonly Noticed[]): Promise<void> {
  const rows = all.map(({ record, noticed, noticeAt }) => ({ id: record.id, noticed, notice_at: noticeAt }))
  await sql`update conversations set noticed = found.noticed, notice_at = found.notice_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as found (id uuid, noticed smallint, notice_at timestamptz)
    where conversations.account_id = ${tx.accountId}::uuid and conversations.id = found.id`.execute(tx.db)
}

type ActingPolicy = { id: string; name: string; warning: boolean; breach: boolean }

async function readPolicies(tx: Tx, all: readonly Noticed[]): Promise<Map<string, ActingPolicy>> {
  const ids = [...new Set(all.flatMap(({ record }) => record.slaPolicyId ?? []))]
  if (ids.length === 0) return new Map()
  const { rows } = await sql<ActingPolicy>`
    select id, name, warning_actions <> '[]' as warning, breach_actions <> '[]' as breach from sla_policies
    where account_id = ${tx.accountId}::uuid and id = any(${ids}::uuid[])`.execute(tx.db)
  return new Map(rows.map((row) => [row.id, row]))
}

async function tell(
  tx: Tx,
  all: readonly Noticed[],
  policies: ReadonlyMap<string, ActingPolicy>,
): Promise<void> {
  const rows = await readRows(
    tx,
    all.map(({ record }) => record.id),
  )
  for (const { record, notices } of all) {
    const row = rows.get(record.id)
    const policy = policies.get(record.slaPolicyId ?? '')
    for (const { kind, target, dueAt } of row ? notices : []) {
      if (!row) continue
      const type = kind === 'breach' ? 'conversation.overdue' : 'conversation.due_soon'
      const named = policy ? { id: policy.id, name: policy.name } : null
      announceRow(tx, type, row, { dueAt, target, policy: named })
      if (policy?.[kind])
        tx.enqueue('conversations.actOnNotice', { conversationId: record.id, policyId: policy.id, kind })
    }
  }
}
