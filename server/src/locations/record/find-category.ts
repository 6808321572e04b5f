import { categories } from './categories.ts'

// Own names first, then those of one directory each; of several with one name the first, which is the wider.
const byName = new Map<string, string>()
for (const namesOf of [
  ({ key }) => [key],
  ({ google }) => [google?.replace('gcid:', '')],
  ({ osm }) => [osm.join(';'), ...osm.slice(-1), osm.at(-1)?.replace(/^.*=(?:yes$)?/, '')],
  ({ schema }) => (schema === 'LocalBusiness' ? [] : [schema.toLowerCase()]),
  ({ apple, foursquare }) => [apple, foursquare],
] satisfies ((one: (typeof categories)[number]) => (string | null | undefined)[])[])
  for (const one of categories)
    for (const name of namesOf(one)) if (name && !byName.has(name)) byName.set(name, one.key)

/** The category of our tree that somebody's word for it means: a key of ours, a gcid, a tag, a type, an id. */
export function findCategory(text: string): string | undefined {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/^(?:categories\/)?gcid:|^https?:\/\/schema\.org\//, '')
    .replaceAll(/[\s-]+/g, '_')
  return byName.get(name)
}
