import { z } from 'zod'
import type { Visit } from '../../accounts/index.ts'
import type { HelpIndexes } from '../search/help-index.ts'
import { noteChoice, noteSearch } from '../search-log/note-search.ts'
import { isOpen } from './closed-page.tsx'
import { findHelp } from './find-help.ts'
import { findReader } from './find-reader.ts'

export const mostFound = 20
const longestTyped = 200

const formShape = z.object({
  q: z.string().trim().min(1).max(longestTyped),
  kind: z.enum(['article', 'action', 'location']).optional(),
  id: z.uuid().optional(),
})

/** What somebody typed into the search, as far as it is looked at. */
export function typedIn({ query }: Visit): string {
  return (query.q ?? '').trim().slice(0, longestTyped)
}

/**
 * Keeps a search that a page's script tells of in `visit.form`: somebody paused for a while or chose a suggestion. What
 * it found is looked for again: a number from outside would be anybody's.
 */
export async function takeSearch(visit: Visit, indexes: HelpIndexes): Promise<void> {
  const form = formShape.safeParse(visit.form)
  if (!form.success || !isOpen(visit.brand)) return
  const { q: typed, kind, id } = form.data
  const reader = await findReader(visit)
  const { articles } = await findHelp({ visit, reader, indexes }, { typed, most: mostFound })
  const articleIds = articles.map(({ articleId }) => articleId)
  await noteSearch(visit, { typed, locale: reader.lang, locationId: reader.place?.id ?? null, articleIds })
  if (kind) await noteChoice(visit, typed, { kind, articleId: id ?? null })
}

/** Keeps that somebody came to an article from the results of a search; needs no script and no mark in the address. */
export async function noteArrival(visit: Visit, articleId: string): Promise<void> {
  const { cameFrom } = visit
  if (!URL.canParse(cameFrom)) return
  const { pathname, searchParams } = new URL(cameFrom)
  if (!pathname.endsWith(`/help/${visit.lang}/search`)) return
  const typed = (searchParams.get('q') ?? '').trim().slice(0, longestTyped)
  await noteChoice(visit, typed, { kind: 'article', articleId })
}
