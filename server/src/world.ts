import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from './platform/config.ts'
import type { World } from './platform/context.ts'
import { aloneIn } from './platform/db/alone.ts'
import { type Connection, connect } from './platform/db/connect.ts'
import { findEmbedded, startEmbedded } from './platform/db/embedded.ts'
import { migrate } from './platform/db/migrate.ts'
import { createTranslator } from './platform/i18n/create-translator.ts'
import { createLog } from './platform/log.ts'
import { createSecrets, loadSecretKey } from './platform/secrets.ts'
import { createBlobs } from './platform/storage/blobs.ts'
import { diskStore } from './platform/storage/disk.ts'
import { s3Store } from './platform/storage/s3.ts'

export type OpenWorld = World & { connection: Connection; close(): Promise<void> }

const messages = fileURLToPath(new URL('../../messages', import.meta.url))
const migrations = fileURLToPath(new URL('../migrations', import.meta.url))

/**
 * Everything outside the code that a process works with: database (started when it is the embedded one and nobody
 * else has), files, secrets, log. `close` stops the embedded database when no other process works with it.
 * @param isGuest a command beside a running server: joins its database and leaves it running
 */
export async function openWorld(config: Config, options: { isGuest: boolean }): Promise<OpenWorld> {
  await mkdir(config.dataFolder, { recursive: true })
  const database = await openDatabase(config, options.isGuest)
  const connection = await connect(database.url)
  await migrate(connection, migrations)
  const store = config.blobsUrl ? s3Store(config.blobsUrl) : diskStore(join(config.dataFolder, 'blobs'))
  return {
    connection,
    db: connection.db,
    config,
    log: createLog(config.logLevel),
    blobs: createBlobs(store, aloneIn(connection)),
    secrets: createSecrets(await loadSecretKey(config.secretKey, config.dataFolder)),
    translate: createTranslator(messages),
    now: () => new Date(),
    async close() {
      await connection.close()
      await database.leave()
    },
  }
}

async function openDatabase(
  config: Config,
  isGuest: boolean,
): Promise<{ url: string; leave(): Promise<void> }> {
  if (config.databaseUrl) return { url: config.databaseUrl, leave: async () => undefined }
  const running = isGuest ? await findEmbedded(config.dataFolder) : undefined
  return running ?? startEmbedded(config.dataFolder)
}
