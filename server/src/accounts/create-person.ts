import { hashPassword } from 'better-auth/crypto'
import type { Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'

/**
 * Makes a person who can sign in: by password when one is given, else only through their company. Returns their id.
 * @throws AppError conflict when somebody with this e-mail address can sign in here already
 */
export async function createPerson(
  tx: Tx,
  person: { name: string; email: string; password?: string; passwordHash?: string },
): Promise<string> {
  const id = newId()
  const made = await tx.db
    .insertInto('authUsers')
    .values({ id, name: person.name, email: person.email.toLowerCase(), emailVerified: true })
    .onConflict((row) => row.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made)
    throw new AppError('conflict', 'Somebody with this e-mail address can sign in here already.', {
      key: 'personExists',
    })
  const password =
    person.passwordHash ?? (person.password === undefined ? undefined : await hashPassword(person.password))
  if (password !== undefined) {
    await tx.db
      .insertInto('authIdentities')
      .values({ id: newId(), userId: id, accountId: id, providerId: 'credential', password })
      .execute()
  }
  return id
}
