import type { Context, Tx } from '../../platform/context.ts'
import { AppError, reasonOf } from '../../platform/errors.ts'
import { applyRules, idle, reasonFor, type Step } from './apply-rules.ts'
import { isTooOften } from './find-chain.ts'
import { type Match, matchRules } from './match.ts'
import { type Cause, writePass } from './write-pass.ts'
import { writeQuietly } from './write-quietly.ts'

const mostTries = 3

/**
 * Asks rules about what has happened, each cause once however often it is given. Where no rule matches it costs a few
 * statements for all; where one does, the conversation gets a transaction of its own.
 */
export async function carryOut(context: Context, causes: readonly Cause[]): Promise<void> {
  const asking = causes.filter(({ asked }) => asked.length > 0)
  if (asking.length === 0) return
  const fresh = await context.read((tx) => withoutKnown(tx, asking))
  for (const cause of await passQuietly(context, fresh)) await passUntilDone(context, cause)
}

async function withoutKnown(tx: Tx, causes: readonly Cause[]): Promise<Cause[]> {
  const seqs = causes.flatMap(({ eventSeq }) => eventSeq ?? [])
  const reader = causes[0]?.reader
  if (seqs.length === 0 || !reader) return [...causes]
  const done = await tx.db
    .selectFrom('rulePasses')
    .select('eventSeq')
    .where('accountId', '=', tx.accountId)
    .where('eventSeq', 'in', seqs)
    .where('reader', '=', reader)
    .execute()
  const known = new Set(done.map(({ eventSeq }) => eventSeq))
  return causes.filter(({ eventSeq }) => !known.has(eventSeq))
}

// Most conversations match nothing: that is noted for all together. Returns those that are left.
async function passQuietly(context: Context, causes: readonly Cause[]): Promise<Cause[]> {
  const ids = [...new Set(causes.map(({ conversationId }) => conversationId))]
  const rules = new Map(causes.flatMap(({ asked }) => asked.map((rule) => [rule.id, rule] as const)))
  const matches = await context
    .read((tx) => matchRules(tx, ids, [...rules.values()]))
    .catch((error: unknown) => {
      context.log.warn({ error }, 'Looking at conversations with all rules at once failed')
      return undefined
    })
  if (!matches) return [...causes]
  const stepsOf = ({ conversationId, asked }: Cause): Step[] =>
    asked.flatMap((rule) => {
      const match = matches.get(conversationId)?.get(rule.id)
      return match && 'unmet' in match ? [idle(rule, 'unmatched', match.unmet)] : []
    })
  const isQuiet = ({ conversationId, asked }: Cause) =>
    asked.every(({ id }) => isUnmet(matches.get(conversationId)?.get(id)))
  const quiet = causes.filter(isQuiet).map((cause) => ({ cause, steps: stepsOf(cause) }))
  await context.transaction((tx) => writeQuietly(tx, quiet))
  return causes.filter((cause) => !isQuiet(cause))
}

function isUnmet(match: Match | undefined): boolean {
  return match === undefined || ('unmet' in match && match.unmet.length > 0)
}

// What fails for a reason nobody foresaw is tried again, and then noted: it must not keep others from their turn.
async function passUntilDone(context: Context, cause: Cause): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await context.transaction((tx) =>
        writePass(context, tx, cause, async () => {
          const isStopped = await isTooOften(tx, cause)
          return applyRules(context, tx, { ...cause, rules: cause.asked, isStopped })
        }),
      )
      return
    } catch (error) {
      context.log.error({ error, conversationId: cause.conversationId }, 'Carrying out rules failed')
      if (tries < mostTries) continue
      const reason = reasonFor(new AppError('internal', reasonOf(error), { key: 'rule_failed' }))
      const steps = cause.asked.map((rule) => ({ ...idle(rule, 'failed'), reason }))
      await context.transaction((tx) => writePass(context, tx, cause, async () => steps))
      return
    }
  }
}
