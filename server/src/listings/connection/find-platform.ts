import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { DirectoryPlatform, DirectoryPlatforms } from '../directory.ts'

/** @throws AppError invalid for a platform that cannot be spoken to */
export function platformOf(
  platforms: DirectoryPlatforms,
  { platform }: { platform: string },
): DirectoryPlatform {
  const found = platforms.get(platform)
  if (!found)
    throw new AppError('invalid', 'This platform cannot be connected: give it a file.', {
      key: 'directory_not_live',
    })
  return found
}

type ByPerson = Extract<DirectoryPlatform['signIn'], { by: 'person' }>

/** @throws AppError invalid also where nobody signs in, because what is entered here is enough */
export function signInOf(platforms: DirectoryPlatforms, directory: { platform: string }): ByPerson {
  const { signIn } = platformOf(platforms, directory)
  if (signIn.by === 'person') return signIn
  throw new AppError('invalid', 'Nobody signs in at this platform: its key is enough.', {
    key: 'directory_by_key',
  })
}

export function noConnection(): AppError {
  return new AppError('conflict', 'Enter the client of this platform first.', { key: 'directory_no_client' })
}

/** The platform's name for a directory that is connected; undefined for one that is not (any more). */
export async function findConnected(tx: Tx, directoryId: string): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom('directories')
    .innerJoin('directoryConnections as connection', (join) =>
      join
        .onRef('connection.accountId', '=', 'directories.accountId')
        .onRef('connection.directoryId', '=', 'directories.id'),
    )
    .select('directories.platform')
    .where('directories.accountId', '=', tx.accountId)
    .where('directories.id', '=', directoryId)
    .where('connection.state', '=', 'connected')
    .executeTakeFirst()
  return row?.platform
}
