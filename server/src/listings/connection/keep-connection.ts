import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError, reasonOf } from '../../platform/errors.ts'
import { tell } from '../directories.ts'
import type { DirectoryPlatforms } from '../directory.ts'
import { getDirectory } from '../records.ts'
import { seal, sealedOf } from './access.ts'
import { platformOf } from './find-platform.ts'
import { redirectUriOf } from './sign-in.ts'

async function findConnection(tx: Tx, directoryId: string) {
  const row = await tx.db
    .selectFrom('directoryConnections as connection')
    .leftJoin('members', (join) =>
      join
        .onRef('members.accountId', '=', 'connection.accountId')
        .onRef('members.id', '=', 'connection.connectedBy'),
    )
    .select(['connection.state', 'connection.clientId', 'connection.problem', 'connection.problemDetail'])
    .select(['members.name as connectedBy', 'connection.connectedAt', 'connection.readAt'])
    .where('connection.accountId', '=', tx.accountId)
    .where('connection.directoryId', '=', directoryId)
    .executeTakeFirst()
  return row
}

/** The connection of a directory, or that it has none yet. @throws AppError not_found */
export async function showConnection(context: Context, directoryId: string) {
  return context.read(async (tx) => {
    await getDirectory(tx, directoryId)
    const found = await findConnection(tx, directoryId)
    const none = { state: 'none' as const, clientId: '', problem: null, problemDetail: '' }
    const row = found ?? { ...none, connectedBy: null, connectedAt: null, readAt: null }
    return { ...row, redirectUri: redirectUriOf(context) }
  })
}

/**
 * Keeps the brand's own client. Another client must be signed in to anew.
 * @param clientSecret left out, the one that is kept stays
 */
export async function keepClient(
  context: Context,
  platforms: DirectoryPlatforms,
  { directoryId, ...given }: { directoryId: string; clientId: string; clientSecret?: string | undefined },
): Promise<void> {
  requirePermission(context.actor, 'channels.manage')
  await context.transaction(async (tx) => {
    platformOf(platforms, await getDirectory(tx, directoryId))
    const known = await tx.db
      .selectFrom('directoryConnections')
      .select(['clientId', 'sealed'])
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', directoryId)
      .forUpdate()
      .executeTakeFirst()
    const clientSecret = given.clientSecret ?? sealedOf(context, known?.sealed ?? null)?.clientSecret
    if (!clientSecret)
      throw new AppError('invalid', 'Enter the secret of the client too.', {
        key: 'directory_client_secret',
        field: 'clientSecret',
      })
    const values = {
      ...{ state: 'new' as const, clientId: given.clientId, sealed: seal(context, { clientSecret }) },
      ...{ problem: null, problemDetail: '', failures: 0, pendingHash: null, sealedPending: null },
    }
    await tx.db
      .insertInto('directoryConnections')
      .values({ accountId: tx.accountId, directoryId, ...values })
      .onConflict((of) =>
        of
          .columns(['accountId', 'directoryId'])
          .doUpdateSet((row) => ({ ...values, version: row('directoryConnections.version', '+', 1) })),
      )
      .execute()
    await audit(tx, {
      ...{ action: 'directory.client_changed', subjectKind: 'directory', subjectId: directoryId },
      before: { clientId: known?.clientId ?? null },
      after: { clientId: given.clientId },
    })
    tell(tx, directoryId, 'client')
  })
}

/** Ends a connection, here and at the platform. What was read stays; what waits to be sent is withdrawn. */
export async function disconnect(
  context: Context,
  platforms: DirectoryPlatforms,
  directoryId: string,
): Promise<void> {
  requirePermission(context.actor, 'channels.manage')
  const { platform, sealed } = await context.transaction(async (tx) => {
    const directory = await getDirectory(tx, directoryId)
    const gone = await tx.db
      .deleteFrom('directoryConnections')
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', directoryId)
      .returning('sealed')
      .executeTakeFirst()
    await tx.db
      .updateTable('directoryPushes')
      .set({ state: 'withdrawn', endedAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', directoryId)
      .where('state', '=', 'waiting')
      .execute()
    await audit(tx, { action: 'directory.disconnected', subjectKind: 'directory', subjectId: directoryId })
    tell(tx, directoryId, 'disconnected')
    return { platform: platforms.get(directory.platform), sealed: gone?.sealed ?? null }
  })
  const secrets = sealedOf(context, sealed)
  const token = secrets?.refreshToken ?? secrets?.accessToken
  if (!platform || !token) return
  // It is forgotten here whether or not the platform hears of it.
  await platform.revoke(context.config, token).catch((error) => {
    context.log.warn({ directoryId, reason: reasonOf(error) }, 'A platform could not be told of the end')
  })
}
