import { readBackup } from '../backup/read-backup.ts'
import { type Command, UsageError, withWorld } from './command.ts'

export const restore: Command = {
  summary: 'Brings a backup back into an empty installation.',
  usage: 'FILE',
  help: 'All or nothing. Set SECRET_KEY (or put the file secret-key into the data folder) first, or mailbox passwords must be entered again.',
  async run([file]) {
    if (!file) throw new UsageError('Say which backup to restore.')
    return withWorld(async (world) => {
      const counts = await readBackup(world, file)
      console.log(`Restored ${counts.rows} rows and ${counts.blobs} files.`)
      return 0
    })
  },
}
