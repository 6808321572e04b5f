import { sql } from 'kysely'
import { audit } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { failWaiting } from './fail-waiting.ts'
import { disabledBy, type Health, healthAfter, isBack } from './judge.ts'
import { leaseMs, restsFrom } from './pauses.ts'
import type { Outcome } from './post.ts'
import { promote } from './promote.ts'

export type Endpoint = Health & { id: string; url: string; state: string }

type Judged = { delivery: { endpointId: string; isTest: boolean }; outcome: Outcome }
type Turn = { endpoint: Endpoint; health: Health; disabled: 'gone' | 'failing' | undefined }

/** Notes what attempts say about their endpoints, whose rows are held, and what follows: rest, recovery, the end. */
export async function noteHealth(
  tx: Tx,
  endpoints: Map<string, Endpoint>,
  judged: readonly Judged[],
): Promise<void> {
  const turns = [...endpoints.values()].map((endpoint) => turnOf(tx, endpoint, judged))
  await keepHealth(tx, turns)
  const back = turns.filter(({ endpoint, health }) => isBack(endpoint, health))
  await bringForward(tx, idsOfTurns(back))
  const resting = turns.filter(({ health }) => health.failures >= restsFrom)
  await failWaiting(tx, idsOfTurns(resting), 'expired')
  if (resting.length > 0) await promote(tx, idsOfTurns(resting))
  await disable(tx, turns)
}

// A test that failed says nothing about what the endpoint does with events.
function turnOf(tx: Tx, endpoint: Endpoint, judged: readonly Judged[]): Turn {
  const turn: Turn = { endpoint, health: endpoint, disabled: undefined }
  for (const { delivery, outcome } of judged) {
    if (delivery.endpointId !== endpoint.id || (delivery.isTest && outcome.fault && outcome.status !== 410))
      continue
    turn.health = healthAfter(turn.health, outcome, tx.now())
    turn.disabled ??= disabledBy(turn.health, outcome, tx.now())
  }
  return turn
}

function idsOfTurns(turns: readonly Turn[]): string[] {
  return turns.map(({ endpoint }) => endpoint.id)
}

async function keepHealth(tx: Tx, turns: readonly Turn[]): Promise<void> {
  const rows = turns.map(({ endpoint, health }) => ({
    id: endpoint.id,
    failures: health.failures,
    failing_since: health.failingSince,
    rests_until: health.restsUntil,
    last_success_at: health.lastSuccessAt,
    last_failure_at: health.lastFailureAt,
  }))
  await sql`update webhook_endpoints set failures = told.failures, failing_since = told.failing_since,
      rests_until = told.rests_until, last_success_at = told.last_success_at, last_failure_at = told.last_failure_at
    from json_to_recordset(${JSON.stringify(rows)}::json) as told (id uuid, failures integer,
      failing_since timestamptz, rests_until timestamptz, last_success_at timestamptz, last_failure_at timestamptz)
    where account_id = ${tx.accountId} and webhook_endpoints.id = told.id`.execute(tx.db)
}

// It answers again: what was tried before need not wait for the end of its pause. What is due within a lease may be on
// its way right now.
async function bringForward(tx: Tx, endpointIds: readonly string[]): Promise<void> {
  if (endpointIds.length === 0) return
  await tx.db
    .updateTable('webhookDeliveries')
    .set({ dueAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('endpointId', 'in', endpointIds)
    .where('state', '=', 'waiting')
    .where('isNext', '=', true)
    .where('attempts', '>', 0)
    .where('dueAt', '>', new Date(tx.now().getTime() + leaseMs))
    .execute()
}

async function disable(tx: Tx, turns: readonly Turn[]): Promise<void> {
  const ended = turns.filter(({ disabled, endpoint }) => disabled && endpoint.state === 'enabled')
  if (ended.length === 0) return
  const reasons = Object.fromEntries(ended.map(({ endpoint, disabled }) => [endpoint.id, disabled]))
  await tx.db
    .updateTable('webhookEndpoints')
    .set({
      state: sql<'gone' | 'failing'>`${JSON.stringify(reasons)}::jsonb ->> id::text`,
      stateSince: tx.now(),
    })
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', idsOfTurns(ended))
    .execute()
  await failWaiting(tx, idsOfTurns(ended), 'disabled')
  for (const { endpoint, disabled } of ended) {
    const change = { before: { state: endpoint.state }, after: { state: disabled, url: endpoint.url } }
    await audit(tx, { action: 'webhook.disabled', subjectKind: 'webhook', subjectId: endpoint.id, ...change })
    record(tx, 'webhook.disabled', { subjectId: endpoint.id, payload: { reason: disabled } })
    tx.enqueue('webhooks.tell_of_disabled', { endpointId: endpoint.id })
  }
}
