import type { Context } from '../platform/context.ts'
import { type OpenFile, openFile } from './file/open-file.ts'
import { openParts } from './file/parts.ts'
import { finishImport } from './finish-import.ts'
import { getImport, type Import } from './imports.ts'
import type { Ground } from './past-conversation.ts'
import { readFile } from './read-file.ts'
import { readGround } from './read-ground.ts'
import { takeContacts } from './take-contacts.ts'
import { leaveNext, takeConversations } from './take-conversations.ts'

const conversationsAtOnce = 100

/**
 * Goes on with an import from where it stopped: reads its file, or takes what it read, until there is nothing to do or
 * `isEnough`. Killed at any point, the next call goes on from the last batch. Returns whether nothing is left to do.
 */
export async function workOnImport(context: Context, id: string, isEnough: () => boolean): Promise<boolean> {
  const found = await context.read((tx) => getImport(tx, id))
  if (found.state === 'reading') return readFile(context, found, isEnough)
  if (found.state === 'taking') return takeAll(context, found, isEnough)
  return true
}

async function takeAll(context: Context, found: Import, isEnough: () => boolean): Promise<boolean> {
  const file = await openFile(await openParts(context, found.id), found.filename)
  while (await takeContacts(context, found)) if (isEnough()) return false
  const ground = await context.read((tx) => readGround(tx, found))
  for (;;) {
    const taken = await takeSome(context, found, { ground, file })
    if (taken === undefined) return true
    if (taken === 0) break
    if (isEnough()) return false
  }
  await finishImport(context, found)
  return true
}

// One conversation the database refuses must not hold up the others: then each is tried alone.
async function takeSome(
  context: Context,
  found: Import,
  work: { ground: Ground; file: OpenFile },
): Promise<number | undefined> {
  try {
    return await takeConversations(context, found, { ...work, most: conversationsAtOnce })
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
  for (let index = 0; index < conversationsAtOnce; index++) {
    try {
      const taken = await takeConversations(context, found, { ...work, most: 1 })
      if (taken !== 1) return taken
    } catch (error) {
      if (!isRefusal(error)) throw error
      context.log.warn({ error, importId: found.id }, 'A conversation of an import was refused')
      await leaveNext(context, found)
    }
  }
  return conversationsAtOnce
}

// SQLSTATE classes 22 (a value) and 54 (a limit), and checks: something about this very row.
function isRefusal(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('22') || code.startsWith('54') || code === '23514' || code === '23502'
}
