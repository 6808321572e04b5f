import { readBackup } from '../backup/read-backup.ts'
import { type Command, readFileName, withWorld } from './command.ts'

export const restore: Command = {
  summary: 'Brings a backup back into an empty installation.',
  usage: 'FILE',
  help: 'All or nothing. Set SECRET_KEY (or put the file secret-key into the data folder) first, or mailbox passwords must be entered again.',
  async run(words) {
    const file = readFileName(words, 'Say which backup to restore.')
    return withWorld(async (world) => {
      const { rows, blobs, hasKey } = await readBackup(world, file)
      console.log(`Restored ${rows} rows and ${blobs} files.`)
      if (!hasKey)
        console.error(
          'SECRET_KEY is not the one of the backup: mailbox passwords must be entered again, or put the right key in place.',
        )
      return 0
    })
  },
}
