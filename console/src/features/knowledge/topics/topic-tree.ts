import type { Topic } from '../../../lib/articles.ts'

export type PlacedTopic<T> = { topic: T; depth: number; isFirst: boolean; isLast: boolean }
type Placed = Pick<Topic, 'id' | 'parentId'>

/** Topics as one reads them down the page: each before those within it; siblings keep the order they come in. */
export function placeTopics<T extends Placed>(topics: readonly T[]): PlacedTopic<T>[] {
  const within = (parentId: string | null, depth: number): PlacedTopic<T>[] => {
    const siblings = topics.filter((topic) => topic.parentId === parentId)
    return siblings.flatMap((topic, index) => [
      { topic, depth, isFirst: index === 0, isLast: index === siblings.length - 1 },
      ...within(topic.id, depth + 1),
    ])
  }
  return within(null, 0)
}

/** How a topic is called in a language, or in the brand's, or in any. */
export function topicName({ names }: Pick<Topic, 'names'>, ...locales: readonly string[]): string {
  const known = [...locales, ...Object.keys(names)].find((locale) => names[locale])
  return (known && names[known]?.name) || ''
}
