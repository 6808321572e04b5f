import { useSuspenseQuery } from '@tanstack/react-query'
import { helpCentreOptions, topicsOptions } from '../../lib/articles.ts'
import { useLocale } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { placeTopics, topicName } from './topics/topic-tree.ts'

/** What every page of the articles is about: languages, topics by name, and what one may do. */
export function useHelpCentre() {
  const locale = useLocale()
  const { permissions } = useSession()
  const { data: helpCentre } = useSuspenseQuery(helpCentreOptions)
  const { data: topics } = useSuspenseQuery(topicsOptions)
  const nameOf = (topic: (typeof topics)[number]) => topicName(topic, locale, helpCentre.defaultLocale)
  return {
    ...helpCentre,
    topics: placeTopics(topics.map((topic) => ({ ...topic, name: nameOf(topic) }))),
    mayWrite: permissions.includes('knowledge.write'),
    mayPublish: permissions.includes('knowledge.publish'),
    maySetUp: permissions.includes('account.manage'),
  }
}

export type NamedTopic = ReturnType<typeof useHelpCentre>['topics'][number]['topic']
