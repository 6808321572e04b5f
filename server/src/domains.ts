import type { Registry } from 'prom-client'
import {
  accountEvents,
  accountJobs,
  createSignIn,
  registerAccountRoutes,
  registerSetUpRoutes,
} from './accounts/index.ts'
import {
  connectorEvents,
  connectorJobs,
  createConnectors,
  measureConnectors,
  registerConnectorRoutes,
} from './connectors/index.ts'
import { contactEvents, registerContactRoutes } from './contacts/index.ts'
import {
  type CountsBoard,
  conversationEvents,
  conversationJobs,
  conversationReactions,
  createPresenceBoard,
  noticeOverdue,
  type PresenceBoard,
  registerConversationRoutes,
} from './conversations/index.ts'
import { demoJobs } from './demo/jobs.ts'
import { registerDemoRoutes } from './demo/routes.ts'
import { registerDoctorRoutes } from './doctor/routes.ts'
import { locationEvents, registerLocationRoutes, registerRegionRoutes } from './locations/index.ts'
import type { Context, World } from './platform/context.ts'
import type { Http } from './platform/http/http.ts'
import type { Jobs, Reactions } from './platform/jobs/jobs.ts'
import type { Tick } from './platform/jobs/tick.ts'
import { afterSetUp, firstThingsShape } from './set-up-brand.ts'
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
  ...connectorEvents,
}

/** Every domain and connector, in order: the one place that knows them all. */
export function assemble(
  world: World,
  contextOf: (accountId: string) => Context,
  { metrics, counts }: { metrics: Registry; counts: CountsBoard },
): Assembly {
  const connectors = createConnectors()
  const sendSystemMail = createSystemMail(world)
  const presence = createPresenceBoard(world.now)
  const signIn = createSignIn(world, sendSystemMail)
  measureConnectors(metrics, world, contextOf)
  return {
    connectors,
    presence,
    jobs: {
      ...accountJobs(sendSystemMail),
      ...conversationJobs,
      ...connectorJobs(connectors),
      ...demoJobs(world, connectors),
      ...webhookJobs(sendSystemMail),
    },
    reactions: conversationReactions,
    ticks: [noticeOverdue],
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
      registerContactRoutes(http)
      registerConversationRoutes(http, { connectors, presence, counts })
      registerConnectorRoutes(http, connectors)
      registerWebhookRoutes(http, declaredEvents)
      registerDoctorRoutes(http, world, connectors)
    },
  }
}
