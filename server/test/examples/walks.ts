import { askingWalks } from './asking.ts'
import { brandWalks } from './brand.ts'
import { callbackWalks } from './callbacks.ts'
import { channelWalks } from './channels.ts'
import { contactWalks } from './contacts.ts'
import { conversationWalks } from './conversations.ts'
import { historyWalks } from './history.ts'
import { knowledgeWalks } from './knowledge.ts'
import { listingWalks } from './listings.ts'
import { locationBulkWalks } from './location-bulk.ts'
import { locationRecordWalks } from './location-records.ts'
import { locationWalks } from './locations.ts'
import { markWalks } from './marks.ts'
import { messageWalks } from './messages.ts'
import { peopleWalks } from './people.ts'
import { programWalks } from './programs.ts'
import { promiseWalks } from './promises.ts'
import { reviewAnswerWalks } from './review-answers.ts'
import { reviewStrategyWalks } from './review-strategies.ts'
import { reviewTrendWalks } from './review-trends.ts'
import { reviewWalks } from './reviews.ts'
import { routingWalks } from './routing.ts'
import { setUpWalks } from './set-up.ts'
import type { Walk } from './walk.ts'
import { writingWalks } from './writing.ts'

/** Every walk. Where two call an operation of a tag of both, the first one makes its example. */
export const walks: readonly Walk[] = [
  ...setUpWalks,
  ...peopleWalks,
  ...brandWalks,
  ...locationWalks,
  ...locationRecordWalks,
  ...locationBulkWalks,
  ...contactWalks,
  ...conversationWalks,
  ...messageWalks,
  ...markWalks,
  ...writingWalks,
  ...promiseWalks,
  ...routingWalks,
  ...programWalks,
  ...channelWalks,
  ...historyWalks,
  ...knowledgeWalks,
  ...listingWalks,
  ...callbackWalks,
  ...reviewWalks,
  ...reviewTrendWalks,
  ...askingWalks,
  ...reviewStrategyWalks,
  ...reviewAnswerWalks,
]

/** Operations whose example is kept as it was once, and why: it is made again, but not compared. */
export const ofTheMachine = new Map([
  ['examine', 'finds the disk and the names of the machine it runs on'],
  ['testChannel', 'asks the name servers'],
])

/** Operations without an example, and why. */
export const withoutExample = new Map([
  ['stream', 'a stream of Server-Sent Events that does not end'],
  ['backfillChannel', 'needs the mailbox of a provider'],
])
