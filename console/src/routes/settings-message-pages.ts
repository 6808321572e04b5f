import type { QueryClient } from '@tanstack/react-query'
import { lazyRouteComponent } from '@tanstack/react-router'
import { channelOptions, channelsOptions, quarantineOptions } from '../features/channels/queries.ts'
import { flagSettingsOptions } from '../features/reviews/flags/flag-queries.ts'
import { callbackSettingsOptions, visitSettingsOptions } from '../features/settings/callbacks/queries.ts'
import { conversationSettingsOptions } from '../features/settings/conversations/queries.ts'
import { draftingSettingsOptions } from '../features/settings/drafting/queries.ts'
import { reviewApprovalOptions } from '../features/settings/reviews/queries.ts'
import { slaPoliciesOptions, slaPolicyOptions } from '../features/settings/sla/queries.ts'
import {
  macroOptions,
  signaturesOptions,
  snippetListOptions,
  snippetOptions,
  templatesOptions,
} from '../features/writing/queries.ts'
import { fieldsOptions, statusesOptions, tagsOptions } from '../lib/marks.ts'
import { departmentsOptions, locationsOptions } from '../lib/places.ts'
import { answeringOptions, strategiesOptions, strategyOptions } from '../lib/review-strategies.ts'
import { reviewLearningOptions } from '../lib/reviews.ts'
import { macrosOptions } from '../lib/writing.ts'
import type { MakePage } from './settings-page.ts'

const writingTexts = ['wording', 'writing', 'marks'] as const
const macroTexts = [...writingTexts, 'actions', 'inbox', 'views'] as const

/** How customers reach the brand, and how that is worked. */
export function channelPages(page: MakePage) {
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
      path: '/review-approval',
      speaks: ['review-answers', 'reviews', 'people'],
      load: (client) => client.fetchQuery(reviewApprovalOptions),
      component: lazyRouteComponent(
        () => import('../features/settings/reviews/approval-page.tsx'),
        'ReviewApprovalPage',
      ),
    }),
    page({
      path: '/callbacks',
      speaks: ['calls'],
      load: (client) =>
        Promise.all([client.fetchQuery(callbackSettingsOptions), client.ensureQueryData(departmentsOptions)]),
      component: lazyRouteComponent(
        () => import('../features/settings/callbacks/callbacks-page.tsx'),
        'CallbacksPage',
      ),
    }),
    page({
      path: '/visits',
      speaks: ['calls'],
      load: (client) =>
        Promise.all([client.fetchQuery(visitSettingsOptions), client.ensureQueryData(departmentsOptions)]),
      component: lazyRouteComponent(
        () => import('../features/settings/callbacks/visits-page.tsx'),
        'VisitsPage',
      ),
    }),
    page({
      path: '/review-flags',
      speaks: ['review-flags'],
      load: (client) => client.fetchQuery(flagSettingsOptions),
      component: lazyRouteComponent(
        () => import('../features/reviews/flags/flag-settings-page.tsx'),
        'FlagSettingsPage',
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
      speaks: ['channels', 'review-import'],
      load: places,
      component: lazyRouteComponent(
        () => import('../features/channels/new-channel-page.tsx'),
        'NewChannelPage',
      ),
    }),
    page({
      path: '/channels/$channelId',
      speaks: ['channels', 'doctor', 'wording', 'review-import'],
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

/** The words a brand marks conversations with. */
export function markPages(page: MakePage) {
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
    page({
      path: '/review-learning',
      speaks: ['review-words'],
      load: (client) => client.fetchQuery(reviewLearningOptions),
      component: lazyRouteComponent(
        () => import('../features/settings/review-learning/review-learning-page.tsx'),
        'ReviewLearningPage',
      ),
    }),
    page({
      path: '/drafting',
      load: (client) => client.fetchQuery({ ...draftingSettingsOptions, staleTime: 0 }),
      component: lazyRouteComponent(
        () => import('../features/settings/drafting/drafting-page.tsx'),
        'DraftingPage',
      ),
    }),
  ]
}

/** What answers are written with. */
export function writingPages(page: MakePage) {
  const signatures = (client: QueryClient) =>
    Promise.all([
      client.fetchQuery({ ...signaturesOptions, staleTime: 0 }),
      client.ensureQueryData(locationsOptions),
    ])
  return [
    page({
      path: '/snippets',
      speaks: writingTexts,
      load: (client) => client.fetchQuery(snippetListOptions('', false)),
      component: lazyRouteComponent(() => import('../features/writing/snippets-page.tsx'), 'SnippetsPage'),
    }),
    page({
      path: '/snippets/new',
      speaks: writingTexts,
      component: lazyRouteComponent(
        () => import('../features/writing/new-snippet-page.tsx'),
        'NewSnippetPage',
      ),
    }),
    page({
      path: '/snippets/$snippetId',
      speaks: writingTexts,
      load: (client, { snippetId = '' }) => client.fetchQuery(snippetOptions(snippetId)),
      component: lazyRouteComponent(() => import('../features/writing/snippet-page.tsx'), 'SnippetPage'),
    }),
    page({
      path: '/macros',
      speaks: writingTexts,
      load: (client) => client.fetchQuery({ ...macrosOptions, staleTime: 0 }),
      component: lazyRouteComponent(() => import('../features/writing/macros-page.tsx'), 'MacrosPage'),
    }),
    page({
      path: '/macros/new',
      speaks: macroTexts,
      component: lazyRouteComponent(() => import('../features/writing/new-macro-page.tsx'), 'NewMacroPage'),
    }),
    page({
      path: '/macros/$macroId',
      speaks: macroTexts,
      load: (client, { macroId = '' }) => client.fetchQuery(macroOptions(macroId)),
      component: lazyRouteComponent(() => import('../features/writing/macro-page.tsx'), 'MacroPage'),
    }),
    page({
      path: '/signatures',
      speaks: writingTexts,
      load: signatures,
      component: lazyRouteComponent(
        () => import('../features/writing/signatures-page.tsx'),
        'SignaturesPage',
      ),
    }),
    page({
      path: '/signatures/$place',
      speaks: writingTexts,
      load: signatures,
      component: lazyRouteComponent(() => import('../features/writing/signature-page.tsx'), 'SignaturePage'),
    }),
    page({
      path: '/templates',
      speaks: writingTexts,
      load: (client) => client.fetchQuery({ ...templatesOptions, staleTime: 0 }),
      component: lazyRouteComponent(() => import('../features/writing/templates-page.tsx'), 'TemplatesPage'),
    }),
  ]
}

/** How reviews are answered. */
export function reviewPages(page: MakePage) {
  const speaks = ['review-strategies', 'review-words', 'sla', 'marks', 'reviews']
  return [
    page({
      path: '/review-strategies',
      speaks,
      load: (client) =>
        Promise.all([client.fetchQuery(strategiesOptions), client.fetchQuery(answeringOptions)]),
      component: lazyRouteComponent(
        () => import('../features/settings/reviews/strategies-page.tsx'),
        'StrategiesPage',
      ),
    }),
    page({
      path: '/review-strategies/$kind/$key',
      speaks,
      load: (client, { kind = '', key = '' }) =>
        Promise.all([
          client.fetchQuery(strategyOptions(kind, key)),
          client.fetchQuery(answeringOptions),
          client.ensureQueryData(departmentsOptions),
        ]),
      component: lazyRouteComponent(
        () => import('../features/settings/reviews/strategy-page.tsx'),
        'StrategyPage',
      ),
    }),
  ]
}

/** What customers are promised, and what was not kept. */
export function slaPages(page: MakePage) {
  const speaks = ['sla', 'actions', 'inbox', 'marks', 'views']
  const load = (client: QueryClient) => client.fetchQuery(slaPoliciesOptions)
  return [
    page({
      path: '/sla',
      speaks,
      load: (client) => Promise.all([load(client), client.ensureQueryData(conversationSettingsOptions)]),
      component: lazyRouteComponent(
        () => import('../features/settings/sla/policies-page.tsx'),
        'PoliciesPage',
      ),
    }),
    page({
      path: '/sla/new',
      speaks,
      component: lazyRouteComponent(
        () => import('../features/settings/sla/new-policy-page.tsx'),
        'NewPolicyPage',
      ),
    }),
    page({
      path: '/sla/$policyId',
      speaks,
      load: (client, { policyId = '' }) => client.fetchQuery(slaPolicyOptions(policyId)),
      component: lazyRouteComponent(() => import('../features/settings/sla/policy-page.tsx'), 'PolicyPage'),
    }),
    page({
      path: '/missed',
      speaks,
      load,
      component: lazyRouteComponent(() => import('../features/settings/sla/missed-page.tsx'), 'MissedPage'),
    }),
  ]
}
