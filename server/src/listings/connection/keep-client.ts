import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { tell } from '../directories.ts'
import type { Client, DirectoryPlatforms } from '../directory.ts'
import { capabilityOf } from '../platforms/capabilities.ts'
import type { Capability } from '../platforms/capability.ts'
import { getDirectory } from '../records.ts'
import { seal, sealedOf, withTokens } from './access.ts'
import { asRefusal, asSignedIn } from './connected.ts'
import { platformOf } from './find-platform.ts'

type Given = Pick<Client, 'clientId' | 'account'> & { directoryId: string; clientSecret?: string | undefined }

/**
 * Keeps the brand's own client. Where that is enough to be let in, the platform is asked at once, and nothing is kept
 * that it does not take; elsewhere another client must be signed in to anew.
 * @param given without clientSecret the one that is kept stays
 * @throws AppError invalid for what is missing or not taken, unavailable when the platform does not answer
 */
export async function keepClient(
  context: Context,
  platforms: DirectoryPlatforms,
  { directoryId, ...given }: Given,
): Promise<void> {
  requirePermission(context.actor, 'channels.manage')
  const { platform, known } = await context.read(async (tx) => ({
    platform: platformOf(platforms, await getDirectory(tx, directoryId)),
    known: await findClient(tx, directoryId),
  }))
  const kept = sealedOf(context, known?.sealed ?? null)?.clientSecret
  const client = { ...given, clientSecret: given.clientSecret ?? kept ?? '' }
  refuseMissing(capabilityOf(platform.kind).asks, client)
  const { signIn } = platform
  const tokens = signIn.by === 'key' ? await signIn.token(context.config, client).catch(asRefusal) : undefined
  const sealed = seal(context, tokens ? withTokens(client, tokens) : { clientSecret: client.clientSecret })
  await context.transaction(async (tx) => {
    await write(tx, directoryId, { ...client, sealed, isSignedIn: tokens !== undefined })
    await audit(tx, {
      ...{ action: 'directory.client_changed', subjectKind: 'directory', subjectId: directoryId },
      before: { clientId: known?.clientId ?? null },
      after: { clientId: client.clientId, account: client.account },
    })
    tell(tx, directoryId, tokens ? 'connected' : 'client')
    if (tokens) tx.enqueue('listings.push', { directoryId })
  })
}

function findClient(tx: Tx, directoryId: string) {
  return tx.db
    .selectFrom('directoryConnections')
    .select(['clientId', 'sealed'])
    .where('accountId', '=', tx.accountId)
    .where('directoryId', '=', directoryId)
    .executeTakeFirst()
}

const fieldOf = {
  client_id: 'clientId',
  client_secret: 'clientSecret',
  account: 'account',
  site: 'account',
} as const

function refuseMissing(asks: Capability['asks'], client: Client): void {
  for (const asked of asks)
    if (!client[fieldOf[asked]])
      throw new AppError('invalid', `This platform needs more: ${asked}.`, {
        key: `directory_${asked}`,
        field: fieldOf[asked],
      })
}

type Written = Client & { sealed: Buffer; isSignedIn: boolean }

async function write(
  tx: Tx,
  directoryId: string,
  { clientId, account, sealed, isSignedIn }: Written,
): Promise<void> {
  const begun = { state: 'new' as const, problem: null, problemDetail: '', failures: 0 }
  const values = {
    ...(isSignedIn ? asSignedIn(tx) : begun),
    ...{ clientId, account, sealed, pendingHash: null, sealedPending: null },
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
}
