import { readFile, rm, stat, writeFile } from 'node:fs/promises'

const longestWaitMs = 120_000
// Longer than any work takes. In a container that was started again, ids of processes are those of before.
const abandonedAfterMs = 90_000
const writtenWithinMs = 5_000

/**
 * Runs work while no other process does what the same file stands for. What a killed process left does not bind.
 * @throws Error when another process takes longer than two minutes
 */
export async function oneAtATime<T>(file: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + longestWaitMs
  while (!(await claim(file))) {
    if (await isAbandoned(file)) await rm(file, { force: true })
    else if (Date.now() > deadline) throw new Error(`Another process has been busy for too long: ${file}`)
    else await new Promise((resolve) => setTimeout(resolve, 25))
  }
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

/** Whether a process with this id runs, be it ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function claim(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''))
  if (pid && (pid === process.pid || !isAlive(pid))) return true
  const made = await stat(file).catch(() => undefined)
  // Empty for the moment between making and writing it.
  return made !== undefined && Date.now() - made.mtimeMs > (pid ? abandonedAfterMs : writtenWithinMs)
}
