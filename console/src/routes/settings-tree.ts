import type { QueryClient } from '@tanstack/react-query'
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { channelOptions, channelsOptions, quarantineOptions } from '../features/channels/queries.ts'
import { locationOptions, regionsOptions } from '../features/locations/queries.ts'
import { allMembersOptions, invitationsOptions } from '../features/people/queries.ts'
import { apiKeysOptions, auditOptions, ssoProvidersOptions } from '../features/settings/access/queries.ts'
import { accountOptions } from '../features/settings/brand/queries.ts'
import { conversationSettingsOptions } from '../features/settings/conversations/queries.ts'
import { eventTypesOptions, webhookOptions, webhooksOptions } from '../features/webhooks/queries.ts'
import { needMessages } from '../lib/i18n.tsx'
import { fieldsOptions, statusesOptions, tagsOptions } from '../lib/marks.ts'
import { departmentsOptions, locationsOptions } from '../lib/places.ts'
import { PagePending } from './page-pending.tsx'
import { PageProblem } from './page-problem.tsx'
import { textsOf } from './search-texts.ts'

type Loading = { context: { client: QueryClient }; params: Record<string, string | undefined> }
type Component = ReturnType<typeof lazyRouteComponent>

type PageOptions = {
  path: string
  /** The texts it speaks besides those of the settings. */
  speaks?: readonly string[]
  load?: (client: QueryClient, params: Loading['params']) => Promise<unknown>
  component: Component
}

const pendingAfterMs = 180

/** The settings and everything below them. */
export function settingsTree(shell: AnyRoute): AnyRoute {
  const settings = createRoute({
    getParentRoute: () => shell,
    path: '/settings',
    loader: () => needMessages('settings', 'forms'),
    component: lazyRouteComponent(() => import('./settings-pages.tsx'), 'SettingsShell'),
  })
  const page = ({ path, speaks = [], load, component }: PageOptions) =>
    createRoute({
      getParentRoute: () => settings,
      path,
      validateSearch: (search) => textsOf(search, 'q', 'region'),
      loader: async ({ context, params }: Loading) => {
        await Promise.all([needMessages('settings', 'forms', ...speaks), load?.(context.client, params)])
      },
      component,
      pendingComponent: PagePending,
      pendingMs: pendingAfterMs,
      errorComponent: PageProblem,
    })
  return settings.addChildren([
    page({ path: '/', component: lazyRouteComponent(() => import('./settings-pages.tsx'), 'SettingsIndex') }),
    ...ownPages(page),
    ...placePages(page),
    ...peoplePages(page),
    ...markPages(page),
    ...channelPages(page),
    ...accessPages(page),
    ...webhookPages(page),
  ])
}

type MakePage = (options: PageOptions) => AnyRoute

function ownPages(page: MakePage) {
  return [
    page({
      path: '/profile',
      component: lazyRouteComponent(
        () => import('../features/settings/profile/profile-page.tsx'),
        'ProfilePage',
      ),
    }),
    page({
      path: '/brand',
      load: (client) => client.fetchQuery(accountOptions),
      component: lazyRouteComponent(() => import('../features/settings/brand/brand-page.tsx'), 'BrandPage'),
    }),
  ]
}

function placePages(page: MakePage) {
  const load: PageOptions['load'] = (client, { locationId = '' }) =>
    Promise.all([
      client.fetchQuery(locationOptions(locationId)),
      client.ensureQueryData(regionsOptions),
      client.ensureQueryData(departmentsOptions),
    ])
  return [
    page({
      path: '/locations',
      speaks: ['locations'],
      load: (client) => client.ensureQueryData(regionsOptions),
      component: lazyRouteComponent(
        () => import('../features/locations/locations-page.tsx'),
        'LocationsPage',
      ),
    }),
    page({
      path: '/locations/$locationId',
      speaks: ['locations'],
      load,
      component: lazyRouteComponent(
        () => import('../features/locations/details-page.tsx'),
        'LocationDetailsPage',
      ),
    }),
    page({
      path: '/locations/$locationId/hours',
      speaks: ['locations'],
      load,
      component: lazyRouteComponent(
        () => import('../features/locations/hours-page.tsx'),
        'LocationHoursPage',
      ),
    }),
    page({
      path: '/regions',
      speaks: ['locations'],
      load: (client) => client.ensureQueryData(regionsOptions),
      component: lazyRouteComponent(() => import('../features/locations/regions-page.tsx'), 'RegionsPage'),
    }),
  ]
}

function peoplePages(page: MakePage) {
  return [
    page({
      path: '/people',
      speaks: ['people'],
      load: (client) =>
        Promise.all([client.fetchQuery(allMembersOptions), client.fetchQuery(invitationsOptions)]),
      component: lazyRouteComponent(() => import('../features/people/people-page.tsx'), 'PeoplePage'),
    }),
    page({
      path: '/people/$memberId',
      speaks: ['people'],
      load: (client) =>
        Promise.all([
          client.fetchQuery(allMembersOptions),
          client.ensureQueryData(locationsOptions),
          client.ensureQueryData(departmentsOptions),
        ]),
      component: lazyRouteComponent(() => import('../features/people/member-page.tsx'), 'MemberPage'),
    }),
    page({
      path: '/departments',
      speaks: ['people'],
      load: (client) => client.fetchQuery({ ...departmentsOptions, staleTime: 0 }),
      component: lazyRouteComponent(
        () => import('../features/people/departments-page.tsx'),
        'DepartmentsPage',
      ),
    }),
  ]
}

function channelPages(page: MakePage) {
  const places = (client: QueryClient) =>
    Promise.all([client.ensureQueryData(locationsOptions), client.ensureQueryData(departmentsOptions)])
  return [
    page({
      path: '/conversations',
      load: (client) => client.fetchQuery(conversationSettingsOptions),
      component: lazyRouteComponent(
        () => import('../features/settings/conversations/conversations-page.tsx'),
        'ConversationsPage',
      ),
    }),
    page({
      path: '/channels',
      speaks: ['channels'],
      load: (client) => client.fetchQuery(channelsOptions),
      component: lazyRouteComponent(() => import('../features/channels/channels-page.tsx'), 'ChannelsPage'),
    }),
    page({
      path: '/channels/new',
      speaks: ['channels'],
      load: places,
      component: lazyRouteComponent(
        () => import('../features/channels/new-channel-page.tsx'),
        'NewChannelPage',
      ),
    }),
    page({
      path: '/channels/$channelId',
      speaks: ['channels', 'doctor'],
      load: (client, { channelId = '' }) =>
        Promise.all([client.fetchQuery(channelOptions(channelId)), places(client)]),
      component: lazyRouteComponent(() => import('../features/channels/channel-page.tsx'), 'ChannelPage'),
    }),
    page({
      path: '/deliveries',
      speaks: ['channels'],
      load: (client) => client.fetchInfiniteQuery(quarantineOptions),
      component: lazyRouteComponent(
        () => import('../features/channels/deliveries-page.tsx'),
        'DeliveriesPage',
      ),
    }),
    page({
      path: '/doctor',
      speaks: ['doctor'],
      component: lazyRouteComponent(() => import('../features/doctor/doctor-page.tsx'), 'DoctorPage'),
    }),
  ]
}

function markPages(page: MakePage) {
  return [
    page({
      path: '/tags',
      load: (client) => client.fetchQuery({ ...tagsOptions, staleTime: 0 }),
      component: lazyRouteComponent(() => import('../features/settings/marks/tags-page.tsx'), 'TagsPage'),
    }),
    page({
      path: '/fields',
      load: (client) => client.fetchQuery({ ...fieldsOptions, staleTime: 0 }),
      component: lazyRouteComponent(() => import('../features/settings/marks/fields-page.tsx'), 'FieldsPage'),
    }),
    page({
      path: '/statuses',
      load: (client) => client.fetchQuery({ ...statusesOptions, staleTime: 0 }),
      component: lazyRouteComponent(
        () => import('../features/settings/marks/statuses-page.tsx'),
        'StatusesPage',
      ),
    }),
  ]
}

function webhookPages(page: MakePage) {
  const choices = (client: QueryClient) =>
    Promise.all([client.ensureQueryData(eventTypesOptions), client.ensureQueryData(locationsOptions)])
  return [
    page({
      path: '/webhooks',
      speaks: ['webhooks'],
      load: (client) => client.fetchQuery(webhooksOptions),
      component: lazyRouteComponent(() => import('../features/webhooks/webhooks-page.tsx'), 'WebhooksPage'),
    }),
    page({
      path: '/webhooks/new',
      speaks: ['webhooks'],
      load: choices,
      component: lazyRouteComponent(
        () => import('../features/webhooks/new-webhook-page.tsx'),
        'NewWebhookPage',
      ),
    }),
    page({
      path: '/webhooks/$webhookId',
      speaks: ['webhooks'],
      load: (client, { webhookId = '' }) => client.fetchQuery(webhookOptions(webhookId)),
      component: lazyRouteComponent(() => import('../features/webhooks/webhook-page.tsx'), 'WebhookPage'),
    }),
    page({
      path: '/webhooks/$webhookId/settings',
      speaks: ['webhooks'],
      load: (client, { webhookId = '' }) =>
        Promise.all([client.fetchQuery(webhookOptions(webhookId)), choices(client)]),
      component: lazyRouteComponent(
        () => import('../features/webhooks/webhook-settings-page.tsx'),
        'WebhookSettingsPage',
      ),
    }),
  ]
}

function accessPages(page: MakePage) {
  return [
    page({
      path: '/api-keys',
      load: (client) => client.fetchQuery(apiKeysOptions),
      component: lazyRouteComponent(
        () => import('../features/settings/access/api-keys-page.tsx'),
        'ApiKeysPage',
      ),
    }),
    page({
      path: '/sign-in',
      load: (client) => client.fetchQuery(ssoProvidersOptions),
      component: lazyRouteComponent(
        () => import('../features/settings/access/sign-in-page.tsx'),
        'SignInProvidersPage',
      ),
    }),
    page({
      path: '/audit',
      load: (client) => client.fetchInfiniteQuery(auditOptions),
      component: lazyRouteComponent(() => import('../features/settings/access/audit-page.tsx'), 'AuditPage'),
    }),
  ]
}
