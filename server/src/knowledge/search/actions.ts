import type { Say } from '../../accounts/index.ts'
import { buildIndex, type Stem } from './build-index.ts'
import { findTexts } from './find-texts.ts'

/** Something to do instead of reading on. */
export type Action = { title: string; path: string }

/** Where the things one can do are; what a brand or a place has not is undefined. */
export type ActionPaths = { write: string; call: string | undefined; track: string }

const kinds = ['write', 'call', 'track'] as const
const most = 1
// Two letters begin a word of nearly everything one can do.
const shortest = 3

/** What somebody may do who searches for such words: each leads to a page or a number there is. */
export async function findActions(
  { say, stem, paths }: { say: Say; stem: Stem; paths: ActionPaths },
  typed: string,
): Promise<Action[]> {
  if (typed.length < shortest) return []
  const known = kinds.flatMap((kind) => {
    const path = paths[kind]
    return path === undefined ? [] : [{ kind, path, title: say(`help.action_${kind}`) }]
  })
  const texts = known.map(({ kind, title }) => ({
    ...{ title, summary: '', body: '', boost: 1 },
    keywords: say(`help.action_${kind}_words`).split(','),
  }))
  const hits = await findTexts(await buildIndex(texts, stem), typed, { stem, most })
  return hits.flatMap(({ place }) => known[place] ?? []).map(({ title, path }) => ({ title, path }))
}
