import { z } from 'zod'
import { audit, differenceOf } from '../../accounts/index.ts'
import { hoursOf, hoursShape } from '../../locations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { requireLead } from '../require-lead.ts'
import { refreshPresence } from './refresh-presence.ts'

const parts = {
  capacity: z
    .number()
    .int()
    .min(0)
    .max(1_000)
    .nullable()
    .meta({ description: 'How much open work they take on; null: as much as the brand says' }),
  takesNew: z.boolean().meta({ description: 'Whether conversations are given to them by themselves' }),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/, 'must be a language code such as "it"'))
    .max(20)
    .meta({ description: 'None: nobody said, so any' }),
  skillTagIds: z
    .array(z.uuid())
    .max(100)
    .meta({ description: 'Tags whose conversations they know how to handle' }),
  shifts: hoursShape.nullable().meta({ description: 'When they work, in their zone; null: no plan' }),
}

export const memberWorkShape = z
  .object({ memberId: z.uuid(), ...parts, version: z.number().int() })
  .meta({ id: 'MemberWork' })
export const memberWorkChangesShape = z.object(parts).partial()

type Work = z.infer<typeof memberWorkShape>

/** What a member can take on. @throws AppError not_found */
export async function getWork(tx: Tx, memberId: string): Promise<Work> {
  const member = await tx.db
    .selectFrom('members')
    .leftJoin('memberWork as work', (join) =>
      join.onRef('work.accountId', '=', 'members.accountId').onRef('work.memberId', '=', 'members.id'),
    )
    .select(['members.id', 'work.capacity', 'work.takesNew', 'work.languages', 'work.shifts', 'work.version'])
    .where('members.accountId', '=', tx.accountId)
    .where('members.id', '=', memberId)
    .executeTakeFirst()
  if (!member) throw new AppError('not_found', 'There is no such member.')
  const skills = await tx.db
    .selectFrom('memberSkills')
    .select('tagId')
    .where('accountId', '=', tx.accountId)
    .where('memberId', '=', memberId)
    .orderBy('tagId')
    .execute()
  return {
    memberId,
    capacity: member.capacity,
    takesNew: member.takesNew ?? true,
    languages: member.languages ?? [],
    skillTagIds: skills.map(({ tagId }) => tagId),
    shifts: member.shifts === null ? null : hoursOf(member.shifts),
    version: member.version ?? 0,
  }
}

/** Plans what a member takes on. @throws AppError forbidden, not_found, stale, invalid for a tag that is not there */
export async function updateWork(
  context: Context,
  memberId: string,
  changes: z.infer<typeof memberWorkChangesShape>,
  version?: number,
): Promise<void> {
  await context.transaction(async (tx) => {
    await requireLead(tx, memberId)
    await hold(tx, memberId)
    const before = await getWork(tx, memberId)
    if (version !== undefined && version !== before.version)
      throw new AppError('stale', 'Somebody changed this meanwhile. Load it again.', { key: 'stale' })
    const difference = differenceOf(before, { ...before, ...changes })
    if (Object.keys(difference.after).length === 0) return
    const { skillTagIds, shifts, ...plain } = difference.after
    if (skillTagIds) await setSkills(tx, memberId, skillTagIds)
    await tx.db
      .updateTable('memberWork')
      .set({
        ...plain,
        ...(shifts === undefined ? {} : { shifts: shifts && JSON.stringify(shifts) }),
        version: before.version + 1,
      })
      .where('accountId', '=', tx.accountId)
      .where('memberId', '=', memberId)
      .execute()
    await refreshPresence(tx, [memberId])
    await audit(tx, {
      action: 'member_work.updated',
      subjectKind: 'member',
      subjectId: memberId,
      ...difference,
    })
    record(tx, 'member.work_updated', { subjectId: memberId })
  })
}

async function hold(tx: Tx, memberId: string): Promise<void> {
  await tx.db
    .insertInto('memberWork')
    .values({ accountId: tx.accountId, memberId, version: 0 })
    .onConflict((row) => row.doNothing())
    .execute()
  await tx.db
    .selectFrom('memberWork')
    .select('memberId')
    .where('accountId', '=', tx.accountId)
    .where('memberId', '=', memberId)
    .forUpdate()
    .execute()
}

async function setSkills(tx: Tx, memberId: string, tagIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(tagIds)]
  const known = await tx.db
    .selectFrom('tags')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', wanted.length > 0 ? wanted : [memberId])
    .where('archivedAt', 'is', null)
    .execute()
  if (known.length < wanted.length)
    throw new AppError('invalid', 'There is no such tag.', { key: 'tag_gone' })
  const { accountId } = tx
  await tx.db
    .deleteFrom('memberSkills')
    .where('accountId', '=', accountId)
    .where('memberId', '=', memberId)
    .execute()
  if (wanted.length === 0) return
  await tx.db
    .insertInto('memberSkills')
    .values(wanted.map((tagId) => ({ accountId, memberId, tagId })))
    .execute()
}
