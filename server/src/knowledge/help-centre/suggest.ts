import type { Visit } from '../../accounts/index.ts'
import type { HelpIndexes } from '../search/help-index.ts'
import { isOpen } from './closed-page.tsx'
import { findHelp } from './find-help.ts'
import { findReader } from './find-reader.ts'
import { helpPaths } from './layout.tsx'
import { typedIn } from './take-search.ts'

const most = 6

type Item = {
  kind: 'article' | 'action' | 'location'
  id?: string
  title: string
  path: string
  excerpt: { text: string; isFound: boolean }[]
}

/**
 * Six suggestions at most, in groups, for whoever is still typing: titles and a line each, never a text.
 * @param onlyAnswers for whoever talks to a person already
 */
export async function suggest(
  visit: Visit,
  indexes: HelpIndexes,
  { onlyAnswers = false } = {},
): Promise<object> {
  if (!isOpen(visit.brand)) return { said: '', groups: [] }
  const { say } = visit
  const reader = await findReader(visit)
  const paths = helpPaths(reader, reader.lang)
  const found = await findHelp({ visit, reader, indexes }, { typed: typedIn(visit), most })
  const { articles, actions, places } = onlyAnswers ? { ...found, actions: [], places: [] } : found
  const doing = actions.map(({ title, path }): Item => ({ kind: 'action', title, path, excerpt: [] }))
  const near = places.map(
    ({ slug, name, address }): Item => ({
      ...{ kind: 'location', title: name, path: paths.personAt(slug) },
      excerpt: [{ text: address, isFound: false }],
    }),
  )
  const answers = articles.slice(0, most - doing.length - near.length).map(
    ({ articleId: id, slug, title, excerpt }): Item => ({
      ...{ kind: 'article', id, title, path: paths.article(slug), excerpt },
    }),
  )
  const groups = [
    { name: say('help.answers'), items: answers },
    { name: say('help.actions'), items: doing },
    { name: say('help.locations'), items: near },
  ].filter(({ items }) => items.length > 0)
  return { said: say('help.suggested', { count: answers.length + doing.length + near.length }), groups }
}
