import type { QueryClient } from '@tanstack/react-query'
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { automationOptions, automationsOptions } from '../features/automations/queries.ts'
import { importOptions, importsOptions } from '../features/imports/queries.ts'
import { notificationSettingsOptions } from '../features/notifications/queries.ts'
import { allMembersOptions, invitationsOptions } from '../features/people/queries.ts'
import {
  assignmentPoliciesOptions,
  memberWorkOptions,
  routingSettingsOptions,
  ruleOptions,
  rulesOptions,
} from '../features/routing/queries.ts'
import {
  suggestionMeasuresOptions,
  suggestionSettingsOptions,
} from '../features/routing/suggestions/queries.ts'
import { apiKeysOptions, auditOptions, ssoProvidersOptions } from '../features/settings/access/queries.ts'
import { accountOptions } from '../features/settings/brand/queries.ts'
import { hostsOptions } from '../features/settings/public-pages/queries.ts'
import { eventTypesOptions, webhookOptions, webhooksOptions } from '../features/webhooks/queries.ts'
import { needMessages } from '../lib/i18n.tsx'
import { departmentsOptions, locationsOptions, membersOptions } from '../lib/places.ts'
import { PagePending } from './page-pending.tsx'
import { PageProblem } from './page-problem.tsx'
import { textsOf } from './search-texts.ts'
import { channelPages, markPages, reviewPages, slaPages, writingPages } from './settings-message-pages.ts'
import type { Loading, MakePage, PageOptions } from './settings-page.ts'
import { placePages } from './settings-place-pages.ts'

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
    ...routingPages(page),
    ...markPages(page),
    ...slaPages(page),
    ...reviewPages(page),
    ...writingPages(page),
    ...channelPages(page),
    ...accessPages(page),
    ...automationPages(page),
    ...webhookPages(page),
    ...importPages(page),
  ])
}

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
      path: '/notifications',
      speaks: ['notifications'],
      load: (client) => client.fetchQuery(notificationSettingsOptions),
      component: lazyRouteComponent(
        () => import('../features/notifications/notifications-page.tsx'),
        'NotificationsPage',
      ),
    }),
    page({
      path: '/brand',
      load: (client) => client.fetchQuery(accountOptions),
      component: lazyRouteComponent(() => import('../features/settings/brand/brand-page.tsx'), 'BrandPage'),
    }),
    page({
      path: '/public-pages',
      speaks: ['pages'],
      load: (client) =>
        Promise.all([client.fetchQuery(accountOptions), client.ensureQueryData(hostsOptions)]),
      component: lazyRouteComponent(
        () => import('../features/settings/public-pages/public-pages-page.tsx'),
        'PublicPagesPage',
      ),
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

const ruleTexts = ['rules', 'actions', 'marks', 'inbox', 'views'] as const

function routingPages(page: MakePage) {
  return [
    page({
      path: '/rules',
      speaks: ruleTexts,
      load: (client) => client.fetchQuery(rulesOptions),
      component: lazyRouteComponent(() => import('../features/routing/rules-page.tsx'), 'RulesPage'),
    }),
    page({
      path: '/rules/new',
      speaks: ruleTexts,
      component: lazyRouteComponent(() => import('../features/routing/new-rule-page.tsx'), 'NewRulePage'),
    }),
    page({
      path: '/rules/$ruleId',
      speaks: ruleTexts,
      load: (client, { ruleId = '' }) => client.fetchQuery(ruleOptions(ruleId)),
      component: lazyRouteComponent(() => import('../features/routing/rule-page.tsx'), 'RulePage'),
    }),
    page({
      path: '/assignment',
      speaks: ruleTexts,
      load: (client) =>
        Promise.all([
          client.fetchQuery(assignmentPoliciesOptions),
          client.fetchQuery(routingSettingsOptions),
          client.ensureQueryData(departmentsOptions),
        ]),
      component: lazyRouteComponent(
        () => import('../features/routing/assignment-page.tsx'),
        'AssignmentPage',
      ),
    }),
    page({
      path: '/suggestions',
      speaks: ['suggestions'],
      load: (client) =>
        Promise.all([
          client.fetchQuery(suggestionSettingsOptions),
          client.fetchQuery(suggestionMeasuresOptions),
        ]),
      component: lazyRouteComponent(
        () => import('../features/routing/suggestions/suggestions-page.tsx'),
        'SuggestionsPage',
      ),
    }),
    page({
      path: '/people/$memberId/work',
      speaks: ruleTexts,
      load: (client, { memberId = '' }) =>
        Promise.all([
          client.fetchQuery(memberWorkOptions(memberId)),
          client.ensureQueryData(routingSettingsOptions),
          client.ensureQueryData(membersOptions),
        ]),
      component: lazyRouteComponent(
        () => import('../features/routing/member-work-page.tsx'),
        'MemberWorkPage',
      ),
    }),
  ]
}

function automationPages(page: MakePage) {
  const speaks = ['automations', ...ruleTexts]
  return [
    page({
      path: '/automations',
      speaks,
      load: (client) => client.fetchQuery(automationsOptions),
      component: lazyRouteComponent(
        () => import('../features/automations/automations-page.tsx'),
        'AutomationsPage',
      ),
    }),
    page({
      path: '/automations/new',
      speaks,
      component: lazyRouteComponent(
        () => import('../features/automations/new-automation-page.tsx'),
        'NewAutomationPage',
      ),
    }),
    page({
      path: '/automations/$automationId',
      speaks,
      load: (client, { automationId = '' }) => client.fetchQuery(automationOptions(automationId)),
      component: lazyRouteComponent(
        () => import('../features/automations/automation-page.tsx'),
        'AutomationPage',
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

function importPages(page: MakePage) {
  return [
    page({
      path: '/imports',
      speaks: ['imports'],
      load: (client) => client.fetchQuery(importsOptions),
      component: lazyRouteComponent(() => import('../features/imports/imports-page.tsx'), 'ImportsPage'),
    }),
    page({
      path: '/imports/$importId',
      speaks: ['imports', 'inbox'],
      load: (client, { importId = '' }) => client.fetchQuery(importOptions(importId)),
      component: lazyRouteComponent(() => import('../features/imports/import-page.tsx'), 'ImportPage'),
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
