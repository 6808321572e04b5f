import { createHash, randomBytes } from 'node:crypto'
import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { tell } from '../directories.ts'
import type { DirectoryPlatforms } from '../directory.ts'
import { getDirectory } from '../records.ts'
import { seal, sealedOf, withTokens } from './access.ts'
import { asRefusal, asSignedIn } from './connected.ts'
import { noConnection, signInOf } from './find-platform.ts'

const pendingMinutes = 15

/** Where the platform sends a person back to; it must be told this address beforehand. */
export function redirectUriOf({ config }: Context): string {
  return `${config.publicUrl}/listings/connected`
}

/**
 * Begins a sign-in at the platform.
 * @returns the page of the platform where a person says yes, good for a quarter of an hour
 */
export async function beginSignIn(
  context: Context,
  platforms: DirectoryPlatforms,
  directoryId: string,
): Promise<string> {
  requirePermission(context.actor, 'channels.manage')
  const [state, verifier] = [randomBytes(24).toString('base64url'), randomBytes(32).toString('base64url')]
  const { signIn, clientId } = await context.transaction(async (tx) => {
    const signIn = signInOf(platforms, await getDirectory(tx, directoryId))
    const row = await tx.db
      .updateTable('directoryConnections')
      .set({
        pendingHash: hashOf(state),
        sealedPending: context.secrets.seal(verifier),
        pendingUntil: new Date(tx.now().getTime() + pendingMinutes * 60_000),
      })
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', directoryId)
      .where('sealed', 'is not', null)
      .returning('clientId')
      .executeTakeFirst()
    if (!row) throw noConnection()
    return { signIn, clientId: row.clientId }
  })
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  return signIn.url(context.config, {
    ...{ clientId, state, challenge },
    redirectUri: redirectUriOf(context),
  })
}

/**
 * Ends a sign-in with what the platform sent a person back with, and begins to read.
 * @returns the directory
 * @throws AppError invalid when nobody began it, it is too old, or the platform does not take it
 */
export async function finishSignIn(
  context: Context,
  platforms: DirectoryPlatforms,
  { state, code }: { state: string; code: string },
): Promise<string> {
  requirePermission(context.actor, 'channels.manage')
  const pending = await claimPending(context, state)
  const { directoryId, client, verifier } = pending
  const signIn = await context.read(async (tx) => signInOf(platforms, await getDirectory(tx, directoryId)))
  const tokens = await signIn
    .exchange(context.config, { ...client, code, verifier, redirectUri: redirectUriOf(context) })
    .catch(asRefusal)
  const sealed = seal(context, withTokens(client, tokens))
  await context.transaction(async (tx) => {
    await tx.db
      .updateTable('directoryConnections')
      .set((of) => ({ ...asSignedIn(tx), sealed, version: of('version', '+', 1) }))
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', directoryId)
      .execute()
    await audit(tx, { action: 'directory.connected', subjectKind: 'directory', subjectId: directoryId })
    tell(tx, directoryId, 'connected')
    tx.enqueue('listings.push', { directoryId })
  })
  return directoryId
}

// A state is good once, for whoever may sign in at all.
async function claimPending(context: Context, state: string) {
  return context.transaction(async (tx) => {
    const row = await tx.db
      .selectFrom('directoryConnections')
      .select(['directoryId', 'clientId', 'account', 'sealed', 'sealedPending', 'pendingUntil'])
      .where('accountId', '=', tx.accountId)
      .where('pendingHash', '=', hashOf(state))
      .forUpdate()
      .executeTakeFirst()
    const secrets = row && sealedOf(context, row.sealed)
    if (!row?.sealedPending || !secrets || !row.pendingUntil || row.pendingUntil < tx.now())
      throw new AppError('invalid', 'This sign-in is over. Begin again.', { key: 'directory_sign_in_over' })
    await tx.db
      .updateTable('directoryConnections')
      .set({ pendingHash: null, sealedPending: null, pendingUntil: null })
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', row.directoryId)
      .execute()
    const { directoryId, clientId, account } = row
    const verifier = context.secrets.open(row.sealedPending)
    return { directoryId, client: { clientId, account, clientSecret: secrets.clientSecret }, verifier }
  })
}

function hashOf(state: string): string {
  return createHash('sha256').update(state).digest('base64url')
}
