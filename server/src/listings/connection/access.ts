import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Context, Tx } from '../../platform/context.ts'
import { holdBack, takeTurn } from '../../platform/remote/pace.ts'
import { RemoteProblem } from '../../platform/remote/problem.ts'
import { tell } from '../directories.ts'
import {
  type Call,
  type Client,
  type DirectoryPlatform,
  DirectoryProblem,
  type Tokens,
} from '../directory.ts'

const sealedShape = z.object({
  clientSecret: z.string(),
  refreshToken: z.string().optional(),
  accessToken: z.string().optional(),
  /** Milliseconds since 1970. */
  accessUntil: z.number().optional(),
})
type Sealed = z.infer<typeof sealedShape>

const renewEarlyMs = 60_000
// Longer than that the work is put off instead of holding a place of the queue.
const longestTurnMs = 3_000

export function sealedOf(context: Context, sealed: Buffer | null): Sealed | undefined {
  return sealed ? sealedShape.parse(JSON.parse(context.secrets.open(sealed))) : undefined
}

export function seal(context: Context, secrets: Sealed): Buffer {
  return context.secrets.seal(JSON.stringify(secrets))
}

/** The secrets of a connection with the tokens it was just given. */
export function withTokens(
  { clientSecret }: Client,
  { accessToken, expiresInS, refreshToken }: Tokens,
): Sealed {
  const accessUntil = Date.now() + expiresInS * 1000 - renewEarlyMs
  return { clientSecret, accessToken, accessUntil, ...(refreshToken ? { refreshToken } : {}) }
}

/** How a directory's platform is called, with what must be said to it. */
type Reached = { directoryId: string; platform: DirectoryPlatform }

/**
 * Calls a platform as the one who signed in. A token that ran out is renewed, once more when it was not taken; when that
 * does not help, the connection waits for a person.
 * @throws DirectoryProblem
 */
export async function callPlatform<T>(
  context: Context,
  { directoryId, platform }: Reached,
  work: (call: Call) => Promise<T>,
): Promise<T> {
  const { client, secrets } = await openConnection(context, directoryId)
  const paceKey = `${platform.kind} calls ${client.clientId || directoryId}`
  const turn = () => awaitTurn(context, platform, paceKey)
  const attempt = async (known: Sealed) => {
    const accessToken = await goodToken(context, { directoryId, platform }, { client, secrets: known })
    return work({ config: context.config, client, accessToken, turn })
  }
  try {
    try {
      return await attempt(secrets)
    } catch (error) {
      if (!isProblem(error, 'signed_out') || !secrets.accessToken) throw error
      return await attempt({ ...secrets, accessUntil: 0 })
    }
  } catch (error) {
    if (isProblem(error, 'signed_out')) await expire(context, directoryId, error.message)
    if (isProblem(error, 'later') && error.retryAfterMs > 0)
      await holdBack(context, paceKey, platform.paces.calls, error.retryAfterMs)
    throw error
  }
}

function isProblem(error: unknown, reason: string): error is RemoteProblem<string> {
  return error instanceof RemoteProblem && error.reason === reason
}

async function awaitTurn(context: Context, platform: DirectoryPlatform, paceKey: string): Promise<void> {
  for (;;) {
    const wait = await takeTurn(context, paceKey, platform.paces.calls)
    if (wait === 0) return
    if (wait > longestTurnMs) throw new DirectoryProblem('later', 'The limit of calls is reached.')
    // Not all at the same moment again.
    await pause(wait + Math.random() * 50)
  }
}

async function openConnection(context: Context, directoryId: string) {
  const row = await context.read((tx) => selectConnection(tx, directoryId))
  const secrets = row && sealedOf(context, row.sealed)
  if (row?.state !== 'connected' || !secrets) throw new DirectoryProblem('signed_out', '')
  const { clientId, account } = row
  return { client: { clientId, account, clientSecret: secrets.clientSecret }, secrets }
}

function selectConnection(tx: Tx, directoryId: string) {
  return tx.db
    .selectFrom('directoryConnections')
    .select(['state', 'clientId', 'account', 'sealed'])
    .where('accountId', '=', tx.accountId)
    .where('directoryId', '=', directoryId)
    .executeTakeFirst()
}

async function goodToken(
  context: Context,
  { directoryId, platform }: Reached,
  { client, secrets }: { client: Client; secrets: Sealed },
): Promise<string> {
  const { accessToken, accessUntil = 0, refreshToken } = secrets
  if (accessToken && accessUntil > Date.now()) return accessToken
  const fresh = await freshTokens(context, platform, { client, refreshToken })
  const kept = withTokens(client, { ...fresh, refreshToken: fresh.refreshToken ?? refreshToken })
  await context.transaction((tx) =>
    tx.db
      .updateTable('directoryConnections')
      .set({ sealed: seal(context, kept) })
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', directoryId)
      .where('state', '=', 'connected')
      .execute(),
  )
  return fresh.accessToken
}

async function freshTokens(
  { config }: Context,
  { signIn }: DirectoryPlatform,
  { client, refreshToken }: { client: Client; refreshToken: string | undefined },
): Promise<Tokens> {
  if (signIn.by === 'key') return signIn.token(config, client)
  if (!refreshToken) throw new DirectoryProblem('signed_out', '')
  return signIn.renew(config, { ...client, refreshToken })
}

// Only one that is still the same: somebody may have signed in again meanwhile.
async function expire(context: Context, directoryId: string, detail: string): Promise<void> {
  await context.transaction(async (tx) => {
    const ended = await tx.db
      .updateTable('directoryConnections')
      .set({ state: 'expired', problem: 'directory_signed_out', problemDetail: detail.slice(0, 500) })
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', directoryId)
      .where('state', '=', 'connected')
      .returning('directoryId')
      .executeTakeFirst()
    if (ended) tell(tx, directoryId, 'expired')
  })
}
