import { hashPassword } from 'better-auth/crypto'
import { createContext, type World } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { audit } from './audit.ts'
import { membershipsOf } from './memberships.ts'

/**
 * Gives somebody who can sign in here a new password and ends their sessions, for whoever runs the installation: it
 * asks for no proof. Two-step sign-in stays on. Each of the person's brands finds it in its audit log.
 * @throws AppError not_found
 */
export async function setPassword(world: World, given: { email: string; password: string }): Promise<void> {
  const password = await hashPassword(given.password)
  const person = await world.db
    .selectFrom('authUsers')
    .select('id')
    .where('email', '=', given.email)
    .executeTakeFirst()
  if (!person) throw new AppError('not_found', `Nobody with the address ${given.email} can sign in here.`)
  await replacePassword(world, person.id, password)
  for (const { accountId, memberId, name } of await membershipsOf(world, person.id))
    await createContext(world, accountId, { kind: 'system' }).transaction((tx) =>
      audit(tx, {
        action: 'member.password_set',
        subjectKind: 'member',
        subjectId: memberId,
        after: { name },
      }),
    )
}

async function replacePassword(world: World, userId: string, password: string): Promise<void> {
  await world.db.transaction().execute(async (db) => {
    const known = await db
      .updateTable('authIdentities')
      .set({ password, updatedAt: world.now() })
      .where('userId', '=', userId)
      .where('providerId', '=', 'credential')
      .returning('id')
      .executeTakeFirst()
    // Who came in through their company only has none yet.
    if (!known)
      await db
        .insertInto('authIdentities')
        .values({ id: newId(), userId, accountId: userId, providerId: 'credential', password })
        .execute()
    await db.deleteFrom('authSessions').where('userId', '=', userId).execute()
  })
}
