import { sql } from 'kysely'
import type { Context, Tx } from '../../../platform/context.ts'
import { AppError } from '../../../platform/errors.ts'
import { createChannel } from '../../channels/create-channel.ts'
import type { Connectors } from '../../connector.ts'
import { capability } from '../capability.ts'

// More are no platforms: some other column was taken for theirs.
const mostPlatforms = 30

/** The sources of what was brought, by their platform in small letters. */
export async function findSources(tx: Tx): Promise<Map<string, string>> {
  const { rows } = await sql<{ platform: string; id: string }>`
    select lower(settings->>'platform') as platform, id from channels
    where account_id = ${tx.accountId}::uuid and connector = ${capability.kind} and archived_at is null
    order by created_at desc, id desc`.execute(tx.db)
  return new Map(rows.map(({ platform, id }) => [platform, id]))
}

/**
 * Opens a source for each platform of an import that has none yet.
 * @throws AppError invalid where there are more than anybody has
 */
export async function openSources(
  context: Context,
  connectors: Connectors,
  platforms: readonly string[],
): Promise<void> {
  if (platforms.length > mostPlatforms)
    throw new AppError('invalid', `The file names ${platforms.length} platforms.`, {
      key: 'reviewImportPlatforms',
      field: 'mapping',
      values: { count: platforms.length },
    })
  const known = await context.read(findSources)
  for (const platform of platforms) {
    if (known.has(platform.toLowerCase())) continue
    const settings = { platform }
    const id = await createChannel(context, connectors, {
      ...{ connector: capability.kind, name: platform, address: '', settings },
    })
    known.set(platform.toLowerCase(), id)
  }
}
