import { performActions } from '../../conversations/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { attempt } from '../../platform/db/attempt.ts'
import type { AppError } from '../../platform/errors.ts'
import { type Match, matchRules } from './match.ts'
import { changesBetween, readState } from './read-state.ts'
import type { Rule } from './rule.ts'
import type { Outcome, RuleChange, RuleReason } from './shapes.ts'

/** What one rule did, or why it did nothing. */
export type Step = {
  rule: Rule
  outcome: Outcome
  unmet: number[]
  changes: RuleChange[]
  reason: RuleReason | null
}

export type Pass = {
  conversationId: string
  rules: readonly Rule[]
  /** Rules that led to this pass: none of them changes anything again. */
  chain: readonly string[]
  /** Rules have acted too often: none changes anything more. */
  isStopped: boolean
}

/**
 * Looks at one conversation with every rule in its order, and does what those that match say; each sees what those before
 * it did. What one cannot do is undone and said, and the next has its turn. Within a transaction, which a dry run rolls
 * back.
 */
export async function applyRules(context: Context, tx: Tx, pass: Pass): Promise<Step[]> {
  const { conversationId, rules } = pass
  const steps: Step[] = []
  let matches = await match(tx, conversationId, rules)
  let isEnded = matches === undefined
  for (const [index, rule] of rules.entries()) {
    const found = matches?.get(rule.id)
    const step =
      isEnded || !found ? idle(rule, 'passed_over') : await take(context, tx, { pass, rule, found })
    steps.push(step)
    if (step.outcome === 'acted') matches = await match(tx, conversationId, rules.slice(index + 1))
    if (rule.isLast && (step.outcome === 'acted' || step.outcome === 'unchanged')) isEnded = true
  }
  return steps
}

async function match(tx: Tx, conversationId: string, rules: readonly Rule[]) {
  return (await matchRules(tx, [conversationId], rules)).get(conversationId)
}

/** A step in which a rule did nothing. */
export function idle(rule: Rule, outcome: Outcome, unmet: number[] = []): Step {
  return { rule, outcome, unmet, changes: [], reason: null }
}

type Turn = { pass: Pass; rule: Rule; found: Match }

async function take(context: Context, tx: Tx, { pass, rule, found }: Turn): Promise<Step> {
  if ('fault' in found) return { ...idle(rule, 'failed'), reason: reasonFor(found.fault) }
  if (found.unmet.length > 0) return idle(rule, 'unmatched', found.unmet)
  const isLooping = pass.isStopped || pass.chain.includes(rule.id)
  return act(context, tx, { rule, conversationId: pass.conversationId, isLooping })
}

type Act = { rule: Rule; conversationId: string; isLooping: boolean }

async function act(context: Context, tx: Tx, { rule, conversationId, isLooping }: Act): Promise<Step> {
  const before = await readState(tx, conversationId)
  const actor = { kind: 'rule' as const, id: rule.id, name: rule.name }
  const { refusal, takeBack } = await attempt(tx, () =>
    performActions(within(context.as(actor), { ...tx, actor }), conversationId, rule.actions),
  )
  if (refusal) return { ...idle(rule, 'failed'), reason: reasonFor(refusal) }
  const after = await readState(tx, conversationId)
  const changes = before && after ? changesBetween(before, after, rule.actions) : []
  if (!isLooping) return { ...idle(rule, changes.length > 0 ? 'acted' : 'unchanged'), changes }
  // Set off by its own doing it may find all done, which is where it ends; else it would go on for ever.
  await takeBack()
  return idle(rule, changes.length > 0 ? 'looped' : 'unchanged')
}

/** Why something could not be done, as it is kept and shown. */
export function reasonFor({ details, message }: AppError): RuleReason {
  return { key: details.key ?? '', values: details.values ?? {}, message }
}
