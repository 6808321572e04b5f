import { readConfig } from '../platform/config.ts'
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
