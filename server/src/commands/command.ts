import { type ParseArgsConfig, parseArgs } from 'node:util'
import { readConfig } from '../platform/config.ts'
import { reasonOf } from '../platform/errors.ts'
import { type OpenWorld, openWorld } from '../world.ts'

/** One command of the command line. `run` returns the exit code. */
export type Command = { summary: string; usage: string; help: string; run(words: string[]): Promise<number> }

/** The words of the call make no sense; shown with the usage. */
export class UsageError extends Error {}

/** Runs work beside a running server, or on the installation's own database when none is running. */
export async function withWorld<T>(work: (world: OpenWorld) => Promise<T>): Promise<T> {
  const world = await openWorld(readConfig(process.env), { isGuest: true })
  try {
    return await work(world)
  } finally {
    await world.close()
  }
}

/** The options among the words. @throws UsageError for one there is not */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(words: string[], options: T) {
  try {
    return parseArgs({ args: words, options }).values
  } catch (error) {
    throw new UsageError(reasonOf(error))
  }
}

/** The one file a command is about. @throws UsageError with what to say instead */
export function readFileName(words: string[], missing: string): string {
  const [file, ...others] = words
  if (file === undefined || file.startsWith('-')) throw new UsageError(missing)
  if (others.length > 0) throw new UsageError(`What is ${others.join(' ')}? A name with spaces needs quotes.`)
  return file
}
