import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { directoriesOptions, recordOptions } from './features/listings/queries.ts'
import { answer, api } from './lib/api.ts'
import { articleOptions, helpCentreOptions, topicsOptions } from './lib/articles.ts'
import { countsOptions } from './lib/conversations.ts'
import { learn, needMessages } from './lib/i18n.tsx'
import { localeOf } from './lib/locales.ts'
import { reviewImportOptions } from './lib/review-imports.ts'
import { reviewOptions } from './lib/reviews.ts'
import { gapsOptions, synonymsOptions } from './lib/searches.ts'
import { sessionOptions } from './lib/session.ts'
import { setUpStateOptions } from './lib/set-up-state.ts'
import {
  type AccuracySearch,
  type ArticleSearch,
  type InboxSearch,
  isView,
  type ListingsSearch,
  paths,
  type ReviewsSearch,
  type SearchesSearch,
  type TrendSearch,
  type VisitsSearch,
} from './paths.ts'
import { MissingPage } from './routes/missing-page.tsx'
import { PageProblem } from './routes/page-problem.tsx'
import { articleSearchOf, inboxSearchOf, textsOf } from './routes/search-texts.ts'
import { settingsTree } from './routes/settings-tree.ts'

type RouterContext = { client: QueryClient }

const root = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  errorComponent: PageProblem,
  notFoundComponent: MissingPage,
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/signin',
  validateSearch: (search) => textsOf(search, 'next', 'error'),
  loader: () => needMessages('signin'),
  component: lazyRouteComponent(() => import('./routes/signin-routes.tsx'), 'SignInRoute'),
})
const forgotPassword = createRoute({
  getParentRoute: () => root,
  path: '/forgot-password',
  loader: ({ context }) =>
    Promise.all([needMessages('signin', 'forms'), context.client.fetchQuery(setUpStateOptions)]),
  component: lazyRouteComponent(() => import('./routes/signin-routes.tsx'), 'ForgotPasswordRoute'),
})
const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  validateSearch: (search) => textsOf(search, 'token'),
  loader: () => needMessages('signin'),
  component: lazyRouteComponent(() => import('./routes/signin-routes.tsx'), 'ResetPasswordRoute'),
})
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitations/$token',
  loader: () => needMessages('signin'),
  component: lazyRouteComponent(() => import('./routes/signin-routes.tsx'), 'InvitationRoute'),
})

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  beforeLoad: async () => {
    const { state } = await answer(api.GET('/api/v1/setup'))
    if (state === 'ready') throw redirect({ to: paths.home() })
  },
  loader: () => needMessages('setup', 'forms'),
  component: lazyRouteComponent(() => import('./routes/setup-route.tsx'), 'SetupRoute'),
})

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    const session = await context.client.ensureQueryData(sessionOptions)
    if (session) return learn(localeOf(session.member.locale))
    const { state } = await answer(api.GET('/api/v1/setup'))
    if (state === 'empty') throw redirect({ to: paths.setup() })
    throw redirect({ to: paths.signIn(), search: location.href === '/' ? {} : { next: location.href } })
  },
  loader: () =>
    needMessages(
      'inbox',
      'calls',
      'clocks',
      'marks',
      'notifications',
      'review-strategies',
      'review-answers',
      'review-words',
      'reviews',
      'routing',
      'sending',
      'shape',
      'views',
      'visitor',
      'writing',
    ),
  component: lazyRouteComponent(() => import('./routes/shell-page.tsx'), 'ShellPage'),
})
const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  // Who has nothing of their own finds what waits for anybody.
  beforeLoad: async ({ context }) => {
    const { mine } = await context.client.ensureQueryData(countsOptions)
    throw redirect({ to: paths.inbox(mine > 0 ? 'mine' : 'unassigned') })
  },
})
const inbox = createRoute({
  getParentRoute: () => shell,
  path: '/inbox/$view/{-$conversationId}',
  validateSearch: (search): InboxSearch => inboxSearchOf(search),
  beforeLoad: ({ params }) => {
    if (!isView(params.view)) throw redirect({ to: paths.inbox('open') })
  },
  component: lazyRouteComponent(() => import('./routes/inbox-page.tsx'), 'InboxPage'),
})

const workload = createRoute({
  getParentRoute: () => shell,
  path: '/workload',
  validateSearch: (search) => textsOf(search, 'location', 'department'),
  loader: () => needMessages('actions', 'forms', 'rules'),
  component: lazyRouteComponent(() => import('./routes/workload-route.tsx'), 'WorkloadRoute'),
})

const visits = createRoute({
  getParentRoute: () => shell,
  path: '/visits',
  validateSearch: (search): VisitsSearch => textsOf(search, 'day', 'location'),
  loader: () => needMessages('calls'),
  component: lazyRouteComponent(() => import('./routes/visits-route.tsx'), 'VisitsRoute'),
})

const helpCentre = createRoute({
  getParentRoute: () => shell,
  path: '/help-centre',
  validateSearch: (search): ArticleSearch => articleSearchOf(search),
  loader: ({ context }) =>
    Promise.all([
      needMessages('articles', 'forms'),
      context.client.ensureQueryData(helpCentreOptions),
      context.client.ensureQueryData(topicsOptions),
    ]),
  component: lazyRouteComponent(() => import('./routes/help-centre-routes.tsx'), 'HelpCentreRoute'),
  errorComponent: PageProblem,
})
const article = createRoute({
  getParentRoute: () => shell,
  path: '/help-centre/articles/$articleId',
  validateSearch: (search) => textsOf(search, 'text'),
  loader: ({ context, params }) =>
    Promise.all([
      needMessages('articles', 'forms'),
      context.client.ensureQueryData(helpCentreOptions),
      context.client.ensureQueryData(topicsOptions),
      context.client.fetchQuery(articleOptions(params.articleId)),
    ]),
  component: lazyRouteComponent(() => import('./routes/help-centre-routes.tsx'), 'ArticleRoute'),
  errorComponent: PageProblem,
})

const searches = createRoute({
  getParentRoute: () => shell,
  path: '/help-centre/searches',
  validateSearch: (search): SearchesSearch => textsOf(search, 'days', 'locale', 'location', 'outcome'),
  loader: ({ context }) =>
    Promise.all([
      needMessages('searches', 'forms'),
      context.client.ensureQueryData(helpCentreOptions),
      context.client.fetchQuery(gapsOptions),
      context.client.fetchQuery(synonymsOptions),
    ]),
  component: lazyRouteComponent(() => import('./routes/searches-route.tsx'), 'SearchesRoute'),
  errorComponent: PageProblem,
})

const reviews = createRoute({
  getParentRoute: () => shell,
  path: '/reviews',
  validateSearch: (search): ReviewsSearch =>
    textsOf(
      search,
      ...['state', 'stars', 'source', 'location', 'tone', 'theme', 'feeling', 'language', 'hint'],
      ...['from', 'until', 'region', 'complaints', 'answer', 'flag'],
    ),
  loader: () =>
    needMessages('reviews', 'review-words', 'review-trends', 'review-import', 'review-flags', 'forms'),
  component: lazyRouteComponent(() => import('./routes/reviews-routes.tsx'), 'ReviewsRoute'),
  errorComponent: PageProblem,
})
const trendWords = ['period', 'region', 'location', 'source', 'theme', 'suspects', 'state'] as const
const reviewTrends = createRoute({
  getParentRoute: () => shell,
  path: '/reviews/trends',
  validateSearch: (search): TrendSearch => textsOf(search, ...trendWords),
  loader: () => needMessages('reviews', 'review-words', 'review-trends'),
  component: lazyRouteComponent(() => import('./routes/review-trends-routes.tsx'), 'ReviewTrendsRoute'),
  errorComponent: PageProblem,
})
const reviewMap = createRoute({
  getParentRoute: () => shell,
  path: '/reviews/map',
  validateSearch: (search): TrendSearch => textsOf(search, ...trendWords),
  loader: () => needMessages('reviews', 'review-words', 'review-trends', 'forms'),
  component: lazyRouteComponent(() => import('./routes/review-trends-routes.tsx'), 'ReviewMapRoute'),
  errorComponent: PageProblem,
})
const reviewAsking = createRoute({
  getParentRoute: () => shell,
  path: '/reviews/asking',
  validateSearch: (search): ReviewsSearch => textsOf(search, 'state'),
  loader: () => needMessages('reviews', 'review-asking', 'forms'),
  component: lazyRouteComponent(() => import('./routes/reviews-routes.tsx'), 'ReviewAskingRoute'),
  errorComponent: PageProblem,
})
const reviewImports = createRoute({
  getParentRoute: () => shell,
  path: '/reviews/imports',
  loader: () => needMessages('review-import', 'bulk', 'forms'),
  component: lazyRouteComponent(() => import('./routes/reviews-routes.tsx'), 'ReviewImportsRoute'),
  errorComponent: PageProblem,
})
const reviewImport = createRoute({
  getParentRoute: () => shell,
  path: '/reviews/imports/$importId',
  loader: ({ context, params }) =>
    Promise.all([
      needMessages('review-import', 'bulk', 'forms'),
      context.client.fetchQuery(reviewImportOptions(params.importId)),
    ]),
  component: lazyRouteComponent(() => import('./routes/reviews-routes.tsx'), 'ReviewImportRoute'),
  errorComponent: PageProblem,
})
const review = createRoute({
  getParentRoute: () => shell,
  path: '/reviews/$reviewId',
  loader: ({ context, params }) =>
    Promise.all([
      needMessages('reviews', 'review-words', 'review-flags', 'forms'),
      context.client.fetchQuery(reviewOptions(params.reviewId)),
    ]),
  component: lazyRouteComponent(() => import('./routes/reviews-routes.tsx'), 'ReviewRoute'),
  errorComponent: PageProblem,
})

const listings = createRoute({
  getParentRoute: () => shell,
  path: '/listings',
  validateSearch: (search): AccuracySearch => textsOf(search, 'directory', 'region', 'field'),
  loader: ({ context }) =>
    Promise.all([needMessages('listings', 'forms'), context.client.fetchQuery(directoriesOptions)]),
  component: lazyRouteComponent(() => import('./routes/listings-routes.tsx'), 'ListingsRoute'),
  errorComponent: PageProblem,
})
const directory = createRoute({
  getParentRoute: () => shell,
  path: '/listings/$directoryId',
  validateSearch: (search): ListingsSearch => textsOf(search, 'state', 'q'),
  loader: () => needMessages('listings', 'forms'),
  component: lazyRouteComponent(() => import('./routes/listings-routes.tsx'), 'DirectoryRoute'),
  errorComponent: PageProblem,
})
/** Where a platform sends a person back to who signed in there. */
const connected = createRoute({
  getParentRoute: () => shell,
  path: '/listings/connected',
  validateSearch: (search) => textsOf(search, 'state', 'code'),
  loaderDeps: ({ search: { state = '', code = '' } }) => ({ state, code }),
  loader: async ({ deps }) => {
    const { directoryId } = await answer(api.POST('/api/v1/directory-grants', { body: deps }))
    throw redirect({ to: paths.directory(directoryId), replace: true })
  },
  errorComponent: PageProblem,
})
const listingRecords = createRoute({
  getParentRoute: () => shell,
  path: '/listings/records',
  validateSearch: (search): AccuracySearch =>
    textsOf(search, 'directory', 'region', 'field', 'severity', 'compared'),
  loader: ({ context }) =>
    Promise.all([needMessages('listings', 'forms'), context.client.fetchQuery(directoriesOptions)]),
  component: lazyRouteComponent(() => import('./routes/listings-routes.tsx'), 'RecordsRoute'),
  errorComponent: PageProblem,
})
const listing = createRoute({
  getParentRoute: () => shell,
  path: '/listings/records/$recordId',
  loader: ({ context, params }) =>
    Promise.all([
      needMessages('listings', 'forms'),
      context.client.fetchQuery(recordOptions(params.recordId)),
    ]),
  component: lazyRouteComponent(() => import('./routes/listings-routes.tsx'), 'RecordRoute'),
  errorComponent: PageProblem,
})

/** Every page of the console, each loaded when it is first opened. */
export function createConsoleRouter(client: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([
      signIn,
      forgotPassword,
      resetPassword,
      invitation,
      setup,
      shell.addChildren([
        ...[home, inbox, workload, visits, helpCentre, article, searches],
        ...[
          listings,
          directory,
          connected,
          listingRecords,
          listing,
          reviews,
          reviewTrends,
          reviewMap,
          reviewAsking,
          reviewImports,
          reviewImport,
          review,
          settingsTree(shell),
        ],
      ]),
    ]),
    context: { client },
    defaultPreload: 'intent',
    defaultPreloadDelay: 80,
    scrollRestoration: false,
  })
}
