import { writeBackup } from '../backup/write-backup.ts'
import { type Command, readFileName, withWorld } from './command.ts'

export const backup: Command = {
  summary: 'Writes everything of every brand to one file.',
  usage: 'FILE',
  help: 'Works beside a running server, as of one moment. Mailbox passwords in it stay encrypted with SECRET_KEY (or the file secret-key in the\ndata folder): keep that key as well, in another place.',
  async run(words) {
    const file = readFileName(words, 'Say where to write the backup.')
    return withWorld(async (world) => {
      const { rows, blobs, missingBlobs } = await writeBackup(world, file)
      console.log(`${file}: ${rows} rows and ${blobs} files.`)
      if (missingBlobs === 0) return 0
      console.error(`${missingBlobs} files are not in storage any more, so the backup lacks them.`)
      return 1
    })
  },
}
