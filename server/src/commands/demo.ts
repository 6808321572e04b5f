import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createConnectors } from '../connectors/index.ts'
import { beginDemo } from '../demo/load/begin-demo.ts'
import { type DemoLoad, findDemo } from '../demo/load/demo-load.ts'
import { corpusOf, loadDemo } from '../demo/load/load-demo.ts'
import type { World } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { type Command, UsageError, withWorld } from './command.ts'
import { startProgress } from './progress.ts'

export const demo: Command = {
  summary: 'Loads a brand with forty shops and three months of conversations.',
  usage: '[--password P] [--conversations 3000]',
  help: 'Works beside a running server. Its people answer in practice channels: no mail leaves. Interrupted, the next call goes on where it stopped.',
  async run(words) {
    const given = read(words)
    return withWorld(async (world) => {
      const load = (await unfinished(world)) ?? (await beginDemo(world, { ...given, isFirst: false }))
      const corpus = corpusOf(load)
      const progress = startProgress('Loading the demo', corpus.conversations.length, process.stdout)
      await loadDemo(world, load, { connectors: createConnectors(), corpus, onProgress: progress.show })
      progress.end()
      console.log(`\n${corpus.brand.name} is ready at ${world.config.publicUrl}\n`)
      for (const { email, role, title } of corpus.people)
        console.log(`  ${email.padEnd(36)}${role.padEnd(9)}${title}`)
      console.log(`\nEverybody's password: ${load.password}`)
      return 0
    })
  },
}

async function unfinished(world: World): Promise<DemoLoad | undefined> {
  const load = await findDemo(world)
  if (load?.state !== 'ready') return load
  throw new AppError('conflict', `The demo is here already. Everybody's password in it: ${load.password}`)
}

const shape = z.object({
  password: z.string().min(10).max(200).optional(),
  conversations: z.coerce.number().int().min(1).max(20_000).optional(),
})

function read(words: string[]) {
  const options = { password: { type: 'string' }, conversations: { type: 'string' } } as const
  try {
    const parsed = shape.safeParse(parseArgs({ args: words, options }).values)
    if (parsed.success) return parsed.data
    throw new UsageError(
      parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('\n'),
    )
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
