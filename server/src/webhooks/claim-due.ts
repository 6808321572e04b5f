import { sql } from 'kysely'
import type { Context, Tx } from '../platform/context.ts'
import { bodyOf, eventIdOf, type ToldEvent } from './body.ts'
import { leaseMs, restsFrom } from './pauses.ts'
import type { Letter } from './post.ts'

const perEndpoint = 8

export type Claimed = { endpointId: string; letter: Letter }

/**
 * Takes deliveries whose time has come. Nobody else gets them for a minute; when the process dies they are sent again
 * under the same id. One that failed several times in a row is asked by a single request.
 * @param most how many at once
 * @param underWay how many each endpoint has been given already
 */
export async function claimDue(
  context: Context,
  { most, underWay }: { most: number; underWay: Readonly<Record<string, number>> },
): Promise<Claimed[]> {
  return context.transaction(async (tx) => {
    const due = await lockDue(tx, most, underWay)
    if (due.length === 0) return []
    await tx.db
      .updateTable('webhookDeliveries')
      .set((of) => ({ attempts: of('attempts', '+', 1), dueAt: new Date(tx.now().getTime() + leaseMs) }))
      .where('accountId', '=', tx.accountId)
      .where(
        'id',
        'in',
        due.map((one) => one.id),
      )
      .execute()
    return due.map((one) => present(context, one))
  })
}

type Due = ToldEvent & {
  id: string
  endpointId: string
  url: string
  secret: Buffer
  previousSecret: Buffer | null
  previousSecretUntil: Date | null
}

// Endpoint by endpoint, so that what waits for one is not looked through to find what is due for another.
async function lockDue(tx: Tx, most: number, underWay: Readonly<Record<string, number>>): Promise<Due[]> {
  const free = sql`greatest(0, case when endpoint.failures >= ${sql.lit(restsFrom)} then 1 else ${sql.lit(perEndpoint)} end
    - coalesce((${JSON.stringify(underWay)}::jsonb ->> endpoint.id::text)::int, 0))`
  const { rows } = await sql<Due>`
    select due.id, endpoint.id as endpoint_id, endpoint.url, endpoint.secret, endpoint.previous_secret,
      endpoint.previous_secret_until, event.seq, event.type, event.at, event.subject_id, event.location_id,
      event.department_id, event.actor_kind, event.actor_id, event.payload
    from webhook_endpoints endpoint
    cross join lateral (select id, event_seq from webhook_deliveries waiting
      where waiting.account_id = ${tx.accountId} and waiting.endpoint_id = endpoint.id
        and waiting.state = 'waiting' and waiting.is_next and waiting.due_at <= ${tx.now()}
      order by waiting.is_test desc, waiting.due_at, waiting.id limit ${free}
      for update skip locked) due
    join events event on event.account_id = ${tx.accountId} and event.seq = due.event_seq
    where endpoint.account_id = ${tx.accountId} and endpoint.state = 'enabled'
      and (endpoint.rests_until is null or endpoint.rests_until <= ${tx.now()})
    limit ${most}`.execute(tx.db)
  return rows
}

function present(context: Context, due: Due): Claimed {
  const isOverlapping = due.previousSecretUntil !== null && due.previousSecretUntil > context.now()
  const sealed = isOverlapping && due.previousSecret ? [due.secret, due.previousSecret] : [due.secret]
  return {
    endpointId: due.endpointId,
    letter: {
      deliveryId: due.id,
      eventId: eventIdOf(due.seq),
      url: due.url,
      body: bodyOf(context.accountId, due),
      secrets: sealed.map((one) => context.secrets.open(one)),
    },
  }
}
