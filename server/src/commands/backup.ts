import { writeBackup } from '../backup/write-backup.ts'
import { type Command, UsageError, withWorld } from './command.ts'

export const backup: Command = {
  summary: 'Writes everything of every brand to one file.',
  usage: 'FILE',
  help: 'Works beside a running server, as of one moment. Mailbox passwords in it stay encrypted with SECRET_KEY (or the file secret-key in the\ndata folder): keep that key as well, in another place.',
  async run([file]) {
    if (!file) throw new UsageError('Say where to write the backup.')
    return withWorld(async (world) => {
      const counts = await writeBackup(world, file)
      console.log(`${file}: ${counts.rows} rows and ${counts.blobs} files.`)
      return 0
    })
  },
}
