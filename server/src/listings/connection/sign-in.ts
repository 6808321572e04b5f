import { createHash, randomBytes } from 'node:crypto'
import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { tell } from '../directories.ts'
import { type DirectoryPlatforms, DirectoryProblem } from '../directory.ts'
import { getDirectory } from '../records.ts'
import { seal, sealedOf } from './access.ts'
import { noConnection, platformOf } from './find-platform.ts'

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
  const { platform, clientId } = await context.transaction(async (tx) => {
    const platform = platformOf(platforms, await getDirectory(tx, directoryId))
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
    return { platform, clientId: row.clientId }
  })
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  return platform.signInUrl(context.config, {
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
  const { directoryId, clientId, clientSecret, verifier } = pending
  const platform = await context.read(async (tx) =>
    platformOf(platforms, await getDirectory(tx, directoryId)),
  )
  const tokens = await platform
    .exchange(context.config, { clientId, clientSecret, code, verifier, redirectUri: redirectUriOf(context) })
    .catch((error) => {
      if (!(error instanceof DirectoryProblem)) throw error
      throw new AppError('invalid', `The platform did not take the sign-in: ${error.message}`, {
        key: 'directory_sign_in',
        values: { detail: error.message },
      })
    })
  const sealed = seal(context, {
    clientSecret,
    accessToken: tokens.accessToken,
    accessUntil: Date.now() + tokens.expiresInS * 1000 - 60_000,
    refreshToken: tokens.refreshToken,
  })
  await context.transaction(async (tx) => {
    await tx.db
      .updateTable('directoryConnections')
      .set((of) => ({
        ...{ state: 'connected', sealed, problem: null, problemDetail: '', failures: 0 },
        ...{ connectedBy: tx.actor.kind === 'member' ? tx.actor.id : null, connectedAt: tx.now() },
        version: of('version', '+', 1),
      }))
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
      .select(['directoryId', 'clientId', 'sealed', 'sealedPending', 'pendingUntil'])
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
    const { directoryId, clientId } = row
    const verifier = context.secrets.open(row.sealedPending)
    return { directoryId, clientId, clientSecret: secrets.clientSecret, verifier }
  })
}

function hashOf(state: string): string {
  return createHash('sha256').update(state).digest('base64url')
}
