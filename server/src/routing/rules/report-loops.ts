import { audit, memberActor, readDefaultLocale } from '../../accounts/index.ts'
import { performActions } from '../../conversations/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import type { Rule } from './rule.ts'

const mostLoops = 3

/**
 * Says that rules would have set themselves off and were stopped: with the rule, in the audit log and to whoever made
 * it. One that does so again and again is switched off.
 */
export async function reportLoops(
  context: Context,
  tx: Tx,
  looped: readonly Rule[],
  conversationId: string,
): Promise<void> {
  for (const rule of looped) await reportLoop(context, tx, rule, conversationId)
}

async function reportLoop(context: Context, tx: Tx, rule: Rule, conversationId: string): Promise<void> {
  record(tx, 'rule.looped', { subjectId: rule.id, payload: { conversationId } })
  const before = await tx.db
    .selectFrom('rules')
    .select(['loopedAt', 'createdBy', 'isEnabled', 'version'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', rule.id)
    .forUpdate()
    .executeTakeFirst()
  if (!before) return
  const isStopped = before.isEnabled && (await countLoops(tx, rule)) >= mostLoops
  await tx.db
    .updateTable('rules')
    .set({
      loopedAt: tx.now(),
      ...(isStopped && { isEnabled: false, version: before.version + 1 }),
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', rule.id)
    .execute()
  if (before.loopedAt && !isStopped) return
  await audit(tx, {
    action: isStopped ? 'rule.stopped' : 'rule.looped',
    subjectKind: 'rule',
    subjectId: rule.id,
    before: { isEnabled: before.isEnabled },
    after: { isEnabled: before.isEnabled && !isStopped, conversationId },
  })
  if (isStopped) record(tx, 'rule.stopped', { subjectId: rule.id })
  await tellMaker(context, tx, { rule, conversationId, makerId: before.createdBy, isStopped })
}

async function countLoops(tx: Tx, rule: Rule): Promise<number> {
  const { count } = await tx.db
    .selectFrom('ruleRuns')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('accountId', '=', tx.accountId)
    .where('ruleId', '=', rule.id)
    .where('ruleVersion', '=', rule.version)
    .where('outcome', '=', 'looped')
    .executeTakeFirstOrThrow()
  return count
}

type Loop = { rule: Rule; conversationId: string; makerId: string | null; isStopped: boolean }

async function tellMaker(
  context: Context,
  tx: Tx,
  { rule, conversationId, makerId, isStopped }: Loop,
): Promise<void> {
  const maker = makerId ? await memberActor(tx, makerId) : undefined
  const defaultLocale = await readDefaultLocale(tx)
  const text = context.translate(
    maker?.locale ?? defaultLocale,
    isStopped ? 'routing.toldStopped' : 'routing.toldLooped',
    { name: rule.name },
  )
  const actor = { kind: 'rule' as const, id: rule.id, name: rule.name }
  const audience = maker ? { memberIds: [maker.id] } : ('managers' as const)
  try {
    await performActions(within(context.as(actor), { ...tx, actor }), conversationId, [
      { kind: 'tell', audience, text },
    ])
  } catch (error) {
    // Merged or deleted by what the rule did: the rule's page and the audit log say it.
    if (!(error instanceof AppError)) throw error
  }
}
