import { sql } from 'kysely'
import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { leastDepartments, leastToAct, readReady } from './act.ts'
import { calibrationError, judgedShape, judgedTagShape, thresholdShape, whatIf } from './judge.ts'
import { readSuggestionSettings } from './settings.ts'

/** With fewer held-out conversations a share would say nothing. */
const leastMeasured = 20
const answeredForDays = 90

const count = z.number().int()

export const suggestionMeasuresShape = z
  .object({
    lessons: count.meta({ description: 'Conversations it has learned from' }),
    isLookingBack: z.boolean().meta({ description: 'What was before is still being learned from' }),
    startsAt: z.date().nullable().meta({ description: 'Nothing older is learned from' }),
    isReady: z.boolean().meta({ description: 'Enough was learned to act' }),
    needs: z.object({ lessons: count, departments: count, heldOut: count }),
    heldOut: z.object({ count, right: count }).meta({
      description: 'Conversations it never learned from: where people put them, and where it would have',
    }),
    calibrationError: z
      .number()
      .nullable()
      .meta({ description: 'How far confidence and what was right lie apart on average, as a share of one' }),
    departments: z.array(
      z.object({ id: z.uuid(), name: z.string(), lessons: count, heldOut: count, right: count }),
    ),
    tags: z.array(z.object({ id: z.uuid(), name: z.string(), lessons: count })),
    thresholds: z.array(thresholdShape),
    tagThresholds: z.array(thresholdShape),
    answers: z
      .object({ accepted: count, dismissed: count, acted: count, corrected: count })
      .meta({ description: 'What became of suggestions within the last 90 days' }),
    measuredAt: z.date().nullable(),
  })
  .meta({ id: 'SuggestionMeasures' })

/** How much was learned, and how often it would have been right about what it never learned from. */
export async function readMeasures(tx: Tx): Promise<z.infer<typeof suggestionMeasuresShape>> {
  requirePermission(tx.actor, 'routing.manage')
  const model = await tx.db
    .selectFrom('suggestionModels')
    .select(['lessons', 'lookedBefore', 'startsAt', 'judged', 'judgedTags', 'judgedAt'])
    .where('accountId', '=', tx.accountId)
    .executeTakeFirst()
  const { threshold } = await readSuggestionSettings(tx)
  const judged = z.array(judgedShape).parse(model?.judged ?? [])
  const judgedTags = z.array(judgedTagShape).parse(model?.judgedTags ?? [])
  const ready = await readReady(tx)
  const labels = await readLabels(tx)
  return {
    lessons: model?.lessons ?? 0,
    isLookingBack: model ? model.lookedBefore !== null : false,
    startsAt: model?.startsAt ?? null,
    isReady: ready.departments.size >= leastDepartments,
    needs: { lessons: leastToAct, departments: leastDepartments, heldOut: leastMeasured },
    heldOut: { count: judged.length, right: judged.filter(([right, proposed]) => right === proposed).length },
    calibrationError:
      judged.length < leastMeasured
        ? null
        : calibrationError(judged.map(([right, proposed, sure]) => [sure, right === proposed])),
    departments: labels
      .filter(({ role }) => role === 'd')
      .map(({ id, name, lessons }) => {
        const own = judged.filter(([right]) => right === id)
        return { id, name, lessons, heldOut: own.length, right: own.filter(([, one]) => one === id).length }
      }),
    tags: labels.filter(({ role }) => role === 't').map(({ id, name, lessons }) => ({ id, name, lessons })),
    thresholds: whatIf(
      judged.map(([right, proposed, sure]) => [sure, right === proposed]),
      threshold,
    ),
    tagThresholds: whatIf(judgedTags, threshold),
    answers: await countAnswers(tx),
    measuredAt: model?.judgedAt ?? null,
  }
}

async function readLabels(tx: Tx) {
  const { rows } = await sql<{ role: string; id: string; name: string; lessons: number }>`
    select left(label, 1) as role, substr(label, 2)::uuid as id, coalesce(departments.name, tags.name) as name, lessons
    from suggestion_labels as known
    left join departments on departments.account_id = known.account_id and left(label, 1) = 'd'
      and departments.id = substr(label, 2)::uuid
    left join tags on tags.account_id = known.account_id and left(label, 1) = 't' and tags.id = substr(label, 2)::uuid
    where known.account_id = ${tx.accountId}::uuid and coalesce(departments.name, tags.name) is not null
    order by lessons desc, name fetch first 200 rows only`.execute(tx.db)
  return rows
}

async function countAnswers(tx: Tx) {
  const since = new Date(tx.now().getTime() - answeredForDays * 86_400_000)
  const { rows } = await sql<{ accepted: number; dismissed: number; acted: number; corrected: number }>`
    select count(*) filter (where state = 'accepted') as accepted, count(*) filter (where state = 'dismissed') as dismissed,
      count(*) filter (where state = 'acted') as acted, count(*) filter (where state = 'acted' and exists (
        select from suggestion_lessons as said where said.account_id = suggestions.account_id
          and said.conversation_id = suggestions.conversation_id
          and said.department_id <> suggestions.department_id)) as corrected
    from suggestions where account_id = ${tx.accountId}::uuid and at >= ${since}::timestamptz`.execute(tx.db)
  return rows[0] ?? { accepted: 0, dismissed: 0, acted: 0, corrected: 0 }
}
