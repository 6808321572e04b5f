import { sql } from 'kysely'
import { z } from 'zod'
import { assignConversation, type Connectors, promiseAnswer } from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Job } from '../../platform/jobs/jobs.ts'
import { answerByItself, stopAutomatic } from './answer-by-itself.ts'
import type { Plan } from './combine-strategies.ts'
import type { Answerer } from './shapes.ts'
import { type Planned, type PlatformOf, planAnswer } from './suggest-for-review.ts'

const payloadShape = z.object({ reviewId: z.uuid() })

/**
 * The job that has a review answered as its strategy says: by when, by whom, and where the brand allows it without a
 * person. What people have decided meanwhile stays.
 */
export function followStrategy(connectors: Connectors, platformOf: PlatformOf): Job {
  return async (context, payload) => {
    const { reviewId } = payloadShape.parse(payload)
    const planned = await context.read((tx) => planUnlessGone(tx, reviewId))
    if (!planned) return
    const { review, plan } = planned
    if (!review.conversationId) return
    if (!review.isDue || review.removedAt) return stopAutomatic(context, review)
    const { answerMinutes: minutes, isPromised } = plan
    await promiseAnswer(context, review.conversationId, { minutes, isFallback: !isPromised })
    await handOver(context, review.conversationId, review.locationId, plan)
    await answerByItself(context, connectors, { planned, platformOf })
  }
}

async function planUnlessGone(tx: Tx, reviewId: string): Promise<Planned | undefined> {
  try {
    return await planAnswer(tx, reviewId)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return undefined
    throw error
  }
}

/** Gives the review to whom its strategy names, unless somebody has it already. */
async function handOver(
  context: Context,
  conversationId: string,
  locationId: string | null,
  { answerer }: Plan,
): Promise<void> {
  const held = await context.read((tx) => findHolder(tx, conversationId))
  if (!held || held.assigneeId !== null || held.mergedIntoId !== null) return
  if (answerer.kind === 'department') {
    if (held.departmentId === answerer.departmentId) return
    return tolerant(() =>
      assignConversation(context, conversationId, { departmentId: answerer.departmentId }),
    )
  }
  const place = { locationId, departmentId: held.departmentId }
  const assigneeId = await context.read((tx) => findAnswerer(tx, answerer, place))
  if (assigneeId) await tolerant(() => assignConversation(context, conversationId, { assigneeId }))
}

// Somebody who left, or may not see it there: then it waits for anybody, as without a strategy.
async function tolerant(assign: () => Promise<void>): Promise<void> {
  try {
    await assign()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
}

function findHolder(tx: Tx, conversationId: string) {
  return tx.db
    .selectFrom('conversations')
    .select(['assigneeId', 'departmentId', 'mergedIntoId'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', conversationId)
    .executeTakeFirst()
}

type Place = { locationId: string | null; departmentId: string | null }

/** Who of a role looks after a place, those of this place alone first, and of them who has the least to do. */
async function findAnswerer(
  tx: Tx,
  answerer: Exclude<Answerer, { kind: 'department' }>,
  { locationId, departmentId }: Place,
): Promise<string | undefined> {
  if (answerer.kind === 'anybody') return undefined
  const isManager = answerer.kind === 'location_manager'
  const role = isManager ? 'manager' : answerer.role
  const { rows } = await sql<{ id: string }>`
    select members.id from members
    left join member_locations as place on place.account_id = members.account_id and place.member_id = members.id
      and place.location_id = ${locationId}::uuid
    where members.account_id = ${tx.accountId}::uuid and members.role = ${role} and members.disabled_at is null
      and (${isManager ? sql`place.member_id is not null and not all_locations` : sql`place.member_id is not null or all_locations`})
      and (all_departments or ${departmentId}::uuid is null or exists (select from member_departments as part
        where part.account_id = members.account_id and part.member_id = members.id and part.department_id = ${departmentId}::uuid))
    order by place.member_id is null, (select count(*) from conversations where account_id = members.account_id
      and assignee_id = members.id and status = 'open'), members.name, members.id
    limit 1`.execute(tx.db)
  return rows[0]?.id
}
