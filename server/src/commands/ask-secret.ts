import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** Asks on the terminal without showing what is typed; takes the first line of what is piped in. Empty when none came. */
export async function askSecret(question: string): Promise<string> {
  const isTerminal = process.stdin.isTTY === true
  if (isTerminal) process.stderr.write(question)
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silence, terminal: isTerminal })
  const ended = once(lines, 'close').then((): string => '')
  const typed = once(lines, 'line').then(([line]): string => String(line))
  const answer = await Promise.race([typed, ended])
  lines.close()
  if (isTerminal) process.stderr.write('\n')
  return answer
}
