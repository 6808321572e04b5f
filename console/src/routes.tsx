import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { setUpStateOptions } from './features/signin/set-up-state.ts'
import { answer, api } from './lib/api.ts'
import { countsOptions } from './lib/conversations.ts'
import { learn, needMessages } from './lib/i18n.tsx'
import { localeOf } from './lib/locales.ts'
import { sessionOptions } from './lib/session.ts'
import { type InboxSearch, isView, paths } from './paths.ts'
import { MissingPage } from './routes/missing-page.tsx'
import { PageProblem } from './routes/page-problem.tsx'
import { inboxSearchOf, textsOf } from './routes/search-texts.ts'
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
  loader: () => needMessages('inbox', 'marks', 'shape', 'views'),
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

/** Every page of the console, each loaded when it is first opened. */
export function createConsoleRouter(client: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([
      signIn,
      forgotPassword,
      resetPassword,
      invitation,
      setup,
      shell.addChildren([home, inbox, settingsTree(shell)]),
    ]),
    context: { client },
    defaultPreload: 'intent',
    defaultPreloadDelay: 80,
    scrollRestoration: false,
  })
}
