import { z } from 'zod'
import type { Tx } from '../platform/context.ts'
import { type Choice, type Kind, usualWays, ways } from './kinds.ts'
import { type Quiet, quietShape } from './quiet.ts'

export type Choices = Record<Kind, Choice>

/** What a member has chosen, with what is usual for the rest. What an older version kept and none knows now is left out. */
export function choicesOf(kept: unknown): Choices {
  const record = z.record(z.string(), z.unknown()).catch({}).parse(kept)
  const wayShape = z.record(z.string(), z.unknown()).catch({})
  const choose = (kind: Kind): Choice => {
    const chosen = wayShape.parse(record[kind])
    const entries = ways.map((way) => [way, z.boolean().catch(usualWays[kind][way]).parse(chosen[way])])
    return { ...usualWays[kind], ...Object.fromEntries(entries) }
  }
  return {
    assigned: choose('assigned'),
    mentioned: choose('mentioned'),
    reply: choose('reply'),
    team: choose('team'),
    unassigned: choose('unassigned'),
    overdue: choose('overdue'),
    failed: choose('failed'),
    attention: choose('attention'),
    approval: choose('approval'),
    decision: choose('decision'),
  }
}

/** When a member does not want to be disturbed; never, while they have not said. */
export function quietOf(kept: unknown): Quiet {
  return quietShape.catch(quietShape.parse({})).parse(kept)
}

/** The regular letters; who has not said otherwise gets them. */
export type Letters = { searches: boolean; reviews: boolean }

function lettersOf(kept: unknown): Letters {
  return z
    .object({ searches: z.boolean().catch(true), reviews: z.boolean().catch(true) })
    .catch({ searches: true, reviews: true })
    .parse(kept)
}

export type NotificationSettings = { choices: Choices; quiet: Quiet; letters: Letters; version: number }

/** How a member wants to hear of things. */
export async function readSettings(tx: Tx, memberId: string): Promise<NotificationSettings> {
  const found = await tx.db
    .selectFrom('notificationSettings')
    .select(['choices', 'quiet', 'letters', 'version'])
    .where('accountId', '=', tx.accountId)
    .where('memberId', '=', memberId)
    .executeTakeFirst()
  return {
    choices: choicesOf(found?.choices),
    quiet: quietOf(found?.quiet),
    letters: lettersOf(found?.letters ?? {}),
    version: found?.version ?? 0,
  }
}

/** Whether a member hears of a kind at all. */
export function hears(choices: Choices, kind: Kind): boolean {
  return ways.some((way) => choices[kind][way])
}
