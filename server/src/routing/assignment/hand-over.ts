import { z } from 'zod'
import { requirePermission, visibleConversations } from '../../accounts/index.ts'
import { addNote, assignConversation } from '../../conversations/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { choosePresence, memberIdOf } from '../presence/presence.ts'
import { requireLead } from '../require-lead.ts'

export const handOverGivenShape = z.object({
  memberId: z.uuid().optional().meta({ description: 'Whose conversations; mine without it' }),
  toMemberId: z.uuid().nullable().meta({ description: 'Who gets them; null: back to their departments' }),
  note: z.string().trim().max(5_000).default('').meta({ description: 'What is left to do, for all of them' }),
  remarks: z
    .array(z.object({ conversationId: z.uuid(), text: z.string().trim().min(1).max(5_000) }))
    .max(500)
    .default([])
    .meta({ description: 'What is left to do with single ones' }),
  conversationIds: z
    .array(z.uuid())
    .min(1)
    .max(500)
    .optional()
    .meta({ description: 'Only these; all without it' }),
  endsShift: z.boolean().default(false).meta({ description: 'And be off shift then' }),
})

export const handOverShape = z
  .object({
    moved: z.number().int(),
    kept: z
      .array(z.object({ id: z.uuid(), number: z.number().int(), subject: z.string(), reason: z.string() }))
      .meta({ description: 'What could not be given to them, and why' }),
  })
  .meta({ id: 'HandOver' })

type HandOver = z.infer<typeof handOverGivenShape>
type Matter = { id: string; number: number; subject: string }

/**
 * Gives all that somebody has not finished to another person or back to the departments, each with a note of what is left.
 * What the other may not see or work on stays where it is, and is told.
 * @throws AppError forbidden or not_found when it is neither one's own nor led
 */
export async function handOver(context: Context, given: HandOver): Promise<z.infer<typeof handOverShape>> {
  requirePermission(context.actor, 'conversations.write')
  const memberId = given.memberId ?? memberIdOf(context)
  const isOwn = context.actor.kind === 'member' && context.actor.id === memberId
  const held = await context.read(async (tx) => {
    if (!isOwn) await requireLead(tx, memberId)
    return listHeld(tx, memberId, given.conversationIds)
  })
  // First, so that nothing comes back at once.
  if (given.endsShift) await choosePresence(context, memberId, 'off_shift')
  const kept = []
  for (const matter of held) {
    const reason = await give(context, matter, { ...given, memberId })
    if (reason !== undefined) kept.push({ ...matter, reason })
  }
  return { moved: held.length - kept.length, kept }
}

function listHeld(tx: Tx, memberId: string, only: readonly string[] | undefined): Promise<Matter[]> {
  return tx.db
    .selectFrom('conversations')
    .select(['id', 'number', 'subject'])
    .where('accountId', '=', tx.accountId)
    .where('assigneeId', '=', memberId)
    .where('status', 'in', ['open', 'waiting', 'snoozed'])
    .where('mergedIntoId', 'is', null)
    .where(visibleConversations(tx.actor))
    .$if(only !== undefined, (all) => all.where('id', 'in', [...(only ?? [])]))
    .orderBy('number')
    .execute()
}

// Each by itself: one that cannot be given does not keep the others.
async function give(
  context: Context,
  { id }: Matter,
  { memberId, toMemberId, note, remarks }: HandOver & { memberId: string },
): Promise<string | undefined> {
  const remark = remarks.find(({ conversationId }) => conversationId === id)?.text
  const text = [remark, note].filter(Boolean).join('\n\n')
  try {
    await context.transaction(async (tx) => {
      const inside = within(context, tx)
      if (!(await isStillTheirs(tx, id, memberId))) return
      // Before it is given away: whoever gives it may not see it any more then.
      if (text !== '') await addNote(inside, id, { text, attachmentIds: [], mentions: [] })
      await assignConversation(inside, id, { assigneeId: toMemberId })
    })
    return undefined
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
}

async function isStillTheirs(tx: Tx, id: string, memberId: string): Promise<boolean> {
  const found = await tx.db
    .selectFrom('conversations')
    .select('assigneeId')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return found?.assigneeId === memberId
}
