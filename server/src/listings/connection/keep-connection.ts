import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { reasonOf } from '../../platform/errors.ts'
import { tell } from '../directories.ts'
import type { DirectoryPlatforms } from '../directory.ts'
import { getDirectory } from '../records.ts'
import { sealedOf } from './access.ts'
import { redirectUriOf } from './sign-in.ts'

async function findConnection(tx: Tx, directoryId: string) {
  const row = await tx.db
    .selectFrom('directoryConnections as connection')
    .leftJoin('members', (join) =>
      join
        .onRef('members.accountId', '=', 'connection.accountId')
        .onRef('members.id', '=', 'connection.connectedBy'),
    )
    .select(['connection.state', 'connection.clientId', 'connection.account', 'connection.problem'])
    .select('connection.problemDetail')
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
    const none = { state: 'none' as const, clientId: '', account: '', problem: null, problemDetail: '' }
    const row = found ?? { ...none, connectedBy: null, connectedAt: null, readAt: null }
    return { ...row, redirectUri: redirectUriOf(context) }
  })
}

/** Ends a connection, here and at the platform. What was read stays; what waits to be sent is withdrawn. */
export async function disconnect(
  context: Context,
  platforms: DirectoryPlatforms,
  directoryId: string,
): Promise<void> {
  requirePermission(context.actor, 'channels.manage')
  const { platform, connection } = await context.transaction(async (tx) => {
    const directory = await getDirectory(tx, directoryId)
    const gone = await tx.db
      .deleteFrom('directoryConnections')
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', directoryId)
      .returning(['clientId', 'account', 'sealed'])
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
    return { platform: platforms.get(directory.platform), connection: gone }
  })
  const secrets = sealedOf(context, connection?.sealed ?? null)
  const token = secrets?.refreshToken ?? secrets?.accessToken
  if (!connection || platform?.signIn.by !== 'person' || !secrets || !token) return
  const { clientId, account } = connection
  const given = { clientId, account, clientSecret: secrets.clientSecret, token }
  // It is forgotten here whether or not the platform hears of it.
  await platform.signIn.revoke(context.config, given).catch((error) => {
    context.log.warn({ directoryId, reason: reasonOf(error) }, 'A platform could not be told of the end')
  })
}
