import { createReadStream, createWriteStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { readExport } from '../export/read-export.ts'
import {
  beginImport,
  mappingShape,
  previewImport,
  resumeImport,
  showImport,
  sourceShape,
  startTaking,
  workOnImport,
  writeReport,
} from '../imports/index.ts'
import { type Context, createContext, type World } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { type Command, UsageError, withWorld } from './command.ts'
import { findBrand, splitWords } from './find-brand.ts'
import { startProgress } from './progress.ts'

const kinds = [...sourceShape.options, 'vicino'].join(', ')
const optionShapes = {
  brand: { type: 'string' },
  from: { type: 'string' },
  mapping: { type: 'string' },
  report: { type: 'string' },
  preview: { type: 'boolean' },
} as const
type Options = { [Name in keyof typeof optionShapes]?: string | boolean | undefined }

export const importFile: Command = {
  summary: 'Brings conversations from another help desk, or a brand from its export.',
  usage: 'KIND FILE [--brand B] [--preview] [--mapping FILE] [--from NAME] [--report FILE]',
  help: `KIND is one of ${kinds}. Works beside a running server. --preview only says what would be taken, and
prints the mapping as JSON to change and give back with --mapping. --from names the installation it comes from when the brand had several
of one product. Interrupted, the same call goes on where it stopped; run again, it takes nothing twice. docs/import.md tells more.`,
  async run(words) {
    const { names, options } = splitWords(words, optionShapes)
    const [kind, file, ...others] = names
    if (!kind || !file || others.length > 0)
      throw new UsageError(`Say what to bring: one of ${kinds}, and a file.`)
    if (kind === 'vicino') return withWorld((world) => bringBrand(world, file))
    const source = sourceShape.safeParse(kind)
    if (!source.success) throw new UsageError(`There is no kind ${kind}. There are: ${kinds}.`)
    return withWorld(async (world) => {
      const brand = await findBrand(world, text(options.brand))
      const context = createContext(world, brand.id, { kind: 'system' })
      return bringFile(context, { source: source.data, file, options })
    })
  },
}

async function bringBrand(world: World, file: string): Promise<number> {
  const { account, rows, files, hasSecrets } = await readExport(world, file)
  console.log(`${account.name}: ${rows} rows and ${files} files.`)
  if (!hasSecrets)
    console.error(
      'The export holds no secrets: people choose a new password, mailbox passwords are to be entered again, webhooks are paused.',
    )
  return 0
}

type Bringing = { source: z.infer<typeof sourceShape>; file: string; options: Options }

async function bringFile(context: Context, { source, file, options }: Bringing): Promise<number> {
  await stat(file)
  const given = {
    source,
    origin: text(options.from) ?? '',
    filename: basename(file),
    chunks: createReadStream(file),
  }
  const id = await beginImport(context, given, 'caller')
  await workOnImport(context, id, () => false)
  const { import: read, mapping: looked } = await showImport(context, id, 'en')
  if (read.failure) throw new AppError('invalid', read.failure)
  if (read.cut) console.error(read.cut.text)
  if (read.state === 'ready') {
    const mapping = options.mapping ? await readMapping(String(options.mapping)) : looked
    if (!mapping) throw new AppError('conflict', 'The file is still being read.')
    if (options.preview) {
      console.log(
        JSON.stringify(
          { preview: await previewImport(context, id, { mapping, locale: 'en' }), mapping },
          null,
          2,
        ),
      )
      return 0
    }
    await startTaking(context, id, { mapping, by: 'caller' })
  } else await resumeImport(context, id, 'caller')
  await takeAll(context, id)
  return report(context, id, text(options.report))
}

async function takeAll(context: Context, id: string): Promise<void> {
  const { total } = (await showImport(context, id, 'en')).import
  const progress = startProgress('Importing', total, process.stdout)
  for (let isDone = false; !isDone; ) {
    const until = Date.now() + 1_000
    isDone = await workOnImport(context, id, () => Date.now() > until)
    progress.show((await showImport(context, id, 'en')).import.done)
  }
  progress.end()
}

async function report(context: Context, id: string, file: string | undefined): Promise<number> {
  const { results, state } = (await showImport(context, id, 'en')).import
  for (const { kind, state: became, reason, count } of results)
    console.log(`  ${kind.padEnd(14)}${became.padEnd(10)}${String(count).padStart(8)}  ${reason ?? ''}`)
  if (file) await pipeline(Readable.from(writeReport(context, id, 'en')), createWriteStream(file))
  return state === 'done' ? 0 : 1
}

async function readMapping(file: string): Promise<z.infer<typeof mappingShape>> {
  const told: unknown = JSON.parse(await readFile(file, 'utf8'))
  // What --preview prints may be given back as it is.
  const parsed = z.union([z.object({ mapping: mappingShape }), mappingShape]).safeParse(told)
  if (!parsed.success) throw new UsageError(`${file} is no mapping: ${z.prettifyError(parsed.error)}`)
  return 'mapping' in parsed.data ? parsed.data.mapping : parsed.data
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
