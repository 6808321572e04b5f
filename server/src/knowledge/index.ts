// knowledge owns what the brand explains: topics and articles with their texts by language and region, versions and
// pictures; to customers in the help centre, and to its own people.
import type { SendSystemMail } from '../accounts/index.ts'
import type { Jobs } from '../platform/jobs/jobs.ts'
import { mailReview } from './remind-owners.ts'
import { mailSearches } from './search-log/write-letters.ts'

export { changeArticle } from './articles/change-article.ts'
export { knowledgeEvents } from './events.ts'
export { type ListedWay, listWays } from './guidance/list-ways.ts'
export { registerContact } from './guidance/routes.ts'
export { registerHelpCentre } from './help-centre/routes.ts'
export { helpStyle } from './help-centre/style.ts'
export { suggest } from './help-centre/suggest.ts'
export { takeSearch } from './help-centre/take-search.ts'
export { writeFrontMatter } from './porting/front-matter.ts'
export { importMarkdown } from './porting/import-file.ts'
export { findPublicArticle } from './published/find-public-article.ts'
export { remindOwners } from './remind-owners.ts'
export { registerKnowledgeRoutes } from './routes.ts'
export { createHelpIndexes, type HelpIndexes } from './search/help-index.ts'
export { warmHelpIndexes } from './search/warm-indexes.ts'
export { forgetSearches } from './search-log/forget-searches.ts'
export { noteContact } from './search-log/note-contact.ts'
export { writeSearchLetters } from './search-log/write-letters.ts'
export { addSynonyms } from './synonyms/change-synonyms.ts'
export { publishDue } from './texts/publish-due.ts'
export { addTopic } from './topics/change-topics.ts'

/** The background work of the domain. */
export function knowledgeJobs(send: SendSystemMail): Jobs {
  return { 'knowledge.mailReview': mailReview(send), 'knowledge.mailSearches': mailSearches(send) }
}
