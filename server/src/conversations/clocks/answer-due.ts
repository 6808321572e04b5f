import type { Tx } from '../../platform/context.ts'
import { choosePolicy } from './choose-policy.ts'
import { readRules } from './read-rules.ts'
import { afterQuestion, quietTurn } from './turns.ts'

/** A first question as anybody might ask it: nothing in it tells who asks. */
export type AnybodysQuestion = { channelId: string; locationId: string | null; language: string; at: Date }

/** By when somebody who asks at a place is answered, in its business time, or at none, in all time; null where nothing is promised. */
export async function answerDue(tx: Tx, question: AnybodysQuestion): Promise<Date | null> {
  const rules = await readRules(tx, question.locationId)
  const about = await tx.db
    .selectFrom('channels')
    .leftJoin('locations', (join) =>
      join
        .onRef('locations.accountId', '=', 'channels.accountId')
        .on('locations.id', '=', question.locationId),
    )
    .select(['channels.connector', 'channels.departmentId', 'locations.regionId'])
    .where('channels.accountId', '=', tx.accountId)
    .where('channels.id', '=', question.channelId)
    .executeTakeFirst()
  const policyId = choosePolicy(rules.settings.policies, {
    ...{ priority: 'normal', stars: null, tag: [], fields: {}, language: question.language },
    ...{ channel: question.channelId, medium: about?.connector ?? '', location: question.locationId },
    ...{ department: about?.departmentId ?? null, region: about?.regionId ?? null },
  })
  return afterQuestion(quietTurn(policyId), question.at, rules).firstResponseDueAt
}
