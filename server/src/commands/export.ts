import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { writeExport } from '../export/write-export.ts'
import { type Command, UsageError, withWorld } from './command.ts'
import { findBrand, splitWords } from './find-brand.ts'

export const exportBrand: Command = {
  summary: 'Writes everything of one brand to a zip of JSON Lines and files.',
  usage: 'FILE [--brand B] [--secrets]',
  help: 'Works beside a running server, as of one moment. --brand is needed when there are several. With --secrets it also holds password hashes, API\nkeys and mailbox passwords (these stay encrypted with SECRET_KEY). docs/export.md says what stands in it.',
  async run(words) {
    const { names, options } = splitWords(words, { brand: { type: 'string' }, secrets: { type: 'boolean' } })
    const [file, ...others] = names
    if (file === undefined || others.length > 0)
      throw new UsageError('Say where to write the export: one file.')
    return withWorld(async (world) => {
      const brand = await findBrand(world, options.brand)
      const aside = `${file}.part`
      try {
        const target = createWriteStream(aside, { mode: 0o600, flush: true })
        const wish = { accountId: brand.id, withSecrets: options.secrets === true }
        const { rows, files, missing } = await writeExport(world, wish, target)
        await rename(aside, file)
        console.log(`${file}: ${brand.name}, ${rows} rows and ${files} files.`)
        if (missing === 0) return 0
        console.error(`${missing} files are not in storage any more, so the export lacks them.`)
        return 1
      } finally {
        await rm(aside, { force: true })
      }
    })
  },
}
