import type { Registry } from 'prom-client'
import {
  accountEvents,
  accountJobs,
  createSignIn,
  registerAccountRoutes,
  registerSetUpRoutes,
} from './accounts/index.ts'
import { registerAutomationRoutes } from './automations/index.ts'
import {
  callbackEvents,
  callbackJobs,
  registerCallbackRoutes,
  registerCallPages,
  registerVisitRoutes,
} from './callbacks/index.ts'
import {
  type ChatStreams,
  connectorEvents,
  connectorJobs,
  createConnectors,
  createDirectoryPlatforms,
  createKeepWebLetter,
  createOfferNotice,
  createReach,
  createReviewSources,
  createSendNotice,
  measureConnectors,
  readDueSources,
  registerConnectorRoutes,
  registerMailReviewRoutes,
  registerPhone,
  registerReviewImportRoutes,
  registerReviewPushes,
  registerReviewSourceRoutes,
  registerWebChat,
  reviewSourceJobs,
  reviewSourceReactions,
  sendTextFrom,
} from './connectors/index.ts'
import { contactEvents, registerContactRoutes } from './contacts/index.ts'
import {
  type CountsBoard,
  conversationEvents,
  conversationJobs,
  conversationReactions,
  createPresenceBoard,
  learnWords,
  noticeOverdue,
  type PresenceBoard,
  registerConversationRoutes,
  sendScheduled,
} from './conversations/index.ts'
import { demoJobs } from './demo/jobs.ts'
import { registerDemoRoutes } from './demo/routes.ts'
import { registerDoctorRoutes } from './doctor/routes.ts'
import { registerExportRoutes } from './export/routes.ts'
import { importEvents, importJobs, registerImportRoutes } from './imports/index.ts'
import {
  type HelpIndexes,
  knowledgeEvents,
  knowledgeJobs,
  publishDue,
  registerContact,
  registerHelpCentre,
  registerKnowledgeRoutes,
  remindOwners,
} from './knowledge/index.ts'
import { listingEvents, listingJobs, registerListingRoutes } from './listings/index.ts'
import {
  applyDueChanges,
  locationEvents,
  locationJobs,
  lookForChangedPages,
  type PlaceIndexes,
  registerLocationPages,
  registerLocationRoutes,
  registerRegionRoutes,
  remindOfCredentials,
} from './locations/index.ts'
import { notificationJobs, registerNotificationRoutes } from './notifications/index.ts'
import type { Context, World } from './platform/context.ts'
import type { Http } from './platform/http/http.ts'
import type { Jobs, Reactions } from './platform/jobs/jobs.ts'
import type { Tick } from './platform/jobs/tick.ts'
import { registerContactForm, registerMyRequests, requestJobs } from './requests/index.ts'
import {
  askForProblems,
  askingJobs,
  askingReactions,
  foldReviewDays,
  followJob,
  followStrategy,
  forgetWords,
  judgeUnjudged,
  judgingJobs,
  learningJobs,
  lookForUnseen,
  registerAskingRoutes,
  registerPrivatePages,
  registerReviewFlagRoutes,
  registerReviewPages,
  registerReviewRoutes,
  registerReviewTrends,
  registerStrategyRoutes,
  remindOfFlags,
  reviewEvents,
  reviewFlagJobs,
  reviewFlagReactions,
  reviewTrendJobs,
  writeReviewLetters,
} from './reviews/index.ts'
import {
  registerRoutingRoutes,
  routingEvents,
  routingJobs,
  routingReactions,
  settlePresence,
} from './routing/index.ts'
import { afterSetUp, firstThingsShape } from './set-up-brand.ts'
import { registerSiteMaps } from './site-maps.ts'
import { createSystemMail } from './system-mail.ts'
import { registerWebhookRoutes, webhookJobs } from './webhooks/index.ts'

export type Assembly = {
  connectors: ReturnType<typeof createConnectors>
  presence: PresenceBoard
  jobs: Jobs
  reactions: Reactions
  /** What is looked at every second. */
  ticks: readonly Tick[]
  registerRoutes(http: Http): void
}

// The domains' in order, then those of the connectors, which are none.
const declaredEvents = {
  ...accountEvents,
  ...locationEvents,
  ...contactEvents,
  ...conversationEvents,
  ...routingEvents,
  ...knowledgeEvents,
  ...reviewEvents,
  ...callbackEvents,
  ...listingEvents,
  ...importEvents,
  ...connectorEvents,
}

/** What all of the process shares. */
type Boards = {
  metrics: Registry
  counts: CountsBoard
  helpIndexes: HelpIndexes
  placeIndexes: PlaceIndexes
  chats: ChatStreams
}

/** Every domain and connector, in order: the one place that knows them all. */
export function assemble(
  world: World,
  contextOf: (accountId: string) => Context,
  { metrics, counts, helpIndexes, placeIndexes, chats }: Boards,
): Assembly {
  const connectors = createConnectors()
  const directoryPlatforms = createDirectoryPlatforms()
  const reviews = { sources: createReviewSources(), reach: createReach(directoryPlatforms) }
  const platformOf = (kind: string) => reviews.sources.get(kind)?.capability
  const keepLetter = createKeepWebLetter(connectors)
  const sendSystemMail = createSystemMail(world)
  const presence = createPresenceBoard(world.now)
  const signIn = createSignIn(world, sendSystemMail)
  measureConnectors(metrics, world, contextOf)
  return {
    connectors,
    presence,
    jobs: {
      ...accountJobs(sendSystemMail),
      ...locationJobs,
      ...conversationJobs(connectors),
      ...routingJobs,
      ...connectorJobs(connectors),
      ...judgingJobs,
      ...learningJobs,
      ...reviewTrendJobs(sendSystemMail),
      ...reviewSourceJobs(reviews.sources, reviews.reach),
      ...askingJobs(reviews.sources, { offerNotice: createOfferNotice(connectors), sendText: sendTextFrom }),
      [followJob]: followStrategy(connectors, platformOf),
      ...reviewFlagJobs,
      ...demoJobs(world, connectors),
      ...webhookJobs(sendSystemMail),
      ...listingJobs(directoryPlatforms),
      ...importJobs,
      ...knowledgeJobs(sendSystemMail),
      ...requestJobs(createSendNotice(connectors)),
      ...callbackJobs(createSendNotice(connectors)),
      ...notificationJobs(sendSystemMail),
    },
    // No two react to the same.
    reactions: {
      ...conversationReactions,
      ...routingReactions,
      ...askingReactions(reviews.sources),
      ...reviewFlagReactions,
      ...reviewSourceReactions,
    },
    ticks: [
      noticeOverdue,
      (context) => sendScheduled(context, connectors),
      settlePresence,
      learnWords,
      publishDue,
      remindOwners,
      applyDueChanges,
      remindOfCredentials,
      lookForChangedPages,
      readDueSources,
      forgetWords,
      judgeUnjudged,
      foldReviewDays,
      askForProblems,
      writeReviewLetters,
      lookForUnseen,
      remindOfFlags,
    ],
    registerRoutes(http) {
      registerAccountRoutes(http, { world, signIn })
      registerSetUpRoutes(
        http,
        { world, signIn },
        { shape: firstThingsShape, afterSetUp: (given) => afterSetUp(world, connectors, given) },
      )
      registerDemoRoutes(http, { world, signIn })
      registerLocationRoutes(http)
      registerRegionRoutes(http)
      registerLocationPages(http, world, placeIndexes)
      registerContactRoutes(http)
      registerConversationRoutes(http, { connectors, presence, counts })
      registerRoutingRoutes(http)
      registerKnowledgeRoutes(http)
      registerHelpCentre(http, world, helpIndexes)
      registerSiteMaps(http, world)
      registerContact(http, world, placeIndexes)
      registerContactForm(http, world, { keep: keepLetter, indexes: placeIndexes })
      registerMyRequests(http, world, keepLetter)
      registerReviewRoutes(http)
      registerReviewTrends(http)
      registerAskingRoutes(http, reviews.sources)
      registerReviewPages(http, world, reviews.sources)
      registerStrategyRoutes(http, platformOf)
      registerPrivatePages(http, world, connectors)
      registerReviewSourceRoutes(http, { ...reviews, connectors })
      registerMailReviewRoutes(http)
      registerReviewImportRoutes(http, connectors)
      registerReviewFlagRoutes(http)
      registerReviewPushes(http, world, reviews.sources)
      registerCallPages(http, world, placeIndexes)
      registerCallbackRoutes(http)
      registerVisitRoutes(http)
      registerListingRoutes(http, directoryPlatforms)
      registerAutomationRoutes(http)
      registerConnectorRoutes(http, connectors)
      registerPhone(http, world)
      registerWebChat(http, world, { streams: chats, helpIndexes })
      registerWebhookRoutes(http, declaredEvents)
      registerImportRoutes(http)
      registerExportRoutes(http, world)
      registerNotificationRoutes(http)
      registerDoctorRoutes(http, world, connectors)
    },
  }
}
