import type { Context } from '../../platform/context.ts'
import { applyRules, type Step } from './apply-rules.ts'
import { matchRules } from './match.ts'
import type { Rule } from './rule.ts'

type Trial = { conversationId: string; asked: readonly Rule[] }

/**
 * What rules would do with conversations as they are now: it is done, looked at and rolled back, so that it cannot
 * differ from what happens. Conversations no rule matches are left out, and so are steps that did not match.
 */
export async function tryRules(context: Context, trials: readonly Trial[]): Promise<Map<string, Step[]>> {
  const ids = trials.map(({ conversationId }) => conversationId)
  const rules = new Map(trials.flatMap(({ asked }) => asked.map((rule) => [rule.id, rule] as const)))
  const matches = await context.read((tx) => matchRules(tx, ids, [...rules.values()]))
  const found = new Map<string, Step[]>()
  for (const { conversationId, asked } of trials) {
    const mayAct = asked.some(({ id }) => {
      const match = matches.get(conversationId)?.get(id)
      return match && ('fault' in match || match.unmet.length === 0)
    })
    if (!mayAct) continue
    const steps = await tryOne(context, conversationId, asked)
    found.set(
      conversationId,
      steps.filter(({ outcome }) => outcome !== 'unmatched'),
    )
  }
  return found
}

class RolledBack extends Error {
  readonly steps: Step[]

  constructor(steps: Step[]) {
    super('This was only to see what would happen.')
    this.steps = steps
  }
}

// One transaction for each: what it held is free again at once, and no reader of events waits for it.
async function tryOne(context: Context, conversationId: string, rules: readonly Rule[]): Promise<Step[]> {
  try {
    return await context.as({ kind: 'system' }).transaction(async (tx) => {
      const steps = await applyRules(context, tx, { conversationId, rules, chain: [], isStopped: false })
      throw new RolledBack(steps)
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.steps
    throw error
  }
}
