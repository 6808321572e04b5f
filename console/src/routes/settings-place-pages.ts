import { lazyRouteComponent } from '@tanstack/react-router'
import { daysActOptions, daysActsOptions } from '../features/locations/bulk/days/queries.ts'
import { locationImportOptions, locationImportsOptions } from '../features/locations/bulk/queries.ts'
import { gridColumnsOptions } from '../features/locations/grid/queries.ts'
import {
  decidedChangesOptions,
  expiringOptions,
  openChangesOptions,
  versionsOptions,
} from '../features/locations/history/queries.ts'
import {
  catalogueOptions,
  locationOptions,
  locationSettingsOptions,
  regionsOptions,
} from '../features/locations/queries.ts'
import { accountPagesOptions, pingsOptions } from '../features/locations/web/queries.ts'
import { departmentsOptions, locationsOptions } from '../lib/places.ts'
import type { MakePage, PageOptions } from './settings-page.ts'

const speaks = ['locations', 'record', 'wording']

const load: NonNullable<PageOptions['load']> = (client, { locationId = '' }) =>
  Promise.all([
    client.fetchQuery(locationOptions(locationId)),
    client.ensureQueryData(regionsOptions),
    client.ensureQueryData(departmentsOptions),
    client.ensureQueryData(locationsOptions),
    client.ensureQueryData(catalogueOptions()),
    client.ensureQueryData(locationSettingsOptions),
  ])

/** The pages of places: each location's own, what is proposed for them, and the rules they keep. */
export function placePages(page: MakePage) {
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
      path: '/locations/grid',
      speaks: [...speaks, 'grid'],
      load: (client) =>
        Promise.all([
          client.ensureQueryData(regionsOptions),
          client.ensureQueryData(catalogueOptions()),
          client.ensureQueryData(locationSettingsOptions),
          client.ensureQueryData(gridColumnsOptions),
        ]),
      component: lazyRouteComponent(() => import('../features/locations/grid/grid-page.tsx'), 'GridPage'),
    }),
    ...locationPages(page),
    ...bulkPages(page),
    page({
      path: '/proposals',
      speaks,
      load: (client) =>
        Promise.all([
          client.fetchQuery(openChangesOptions()),
          client.fetchQuery(decidedChangesOptions),
          client.fetchQuery(expiringOptions),
        ]),
      component: lazyRouteComponent(
        () => import('../features/locations/rules/proposals-page.tsx'),
        'ProposalsPage',
      ),
    }),
    page({
      path: '/location-rules',
      speaks,
      load: (client) => client.fetchQuery(locationSettingsOptions),
      component: lazyRouteComponent(
        () => import('../features/locations/rules/location-rules-page.tsx'),
        'LocationRulesPage',
      ),
    }),
    page({
      path: '/locator',
      speaks: ['record'],
      load: (client) =>
        Promise.all([
          client.fetchQuery(locationSettingsOptions),
          client.fetchQuery(pingsOptions),
          client.fetchQuery(accountPagesOptions),
        ]),
      component: lazyRouteComponent(
        () => import('../features/locations/web/locator-page.tsx'),
        'LocatorPage',
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

function bulkPages(page: MakePage) {
  return [
    page({
      path: '/bulk',
      speaks: ['bulk'],
      load: (client) =>
        Promise.all([client.fetchQuery(locationImportsOptions), client.fetchQuery(daysActsOptions)]),
      component: lazyRouteComponent(() => import('../features/locations/bulk/bulk-page.tsx'), 'BulkPage'),
    }),
    page({
      path: '/bulk/days',
      speaks: ['bulk', 'locations'],
      load: (client) => client.ensureQueryData(regionsOptions),
      component: lazyRouteComponent(
        () => import('../features/locations/bulk/days/new-days-page.tsx'),
        'NewDaysPage',
      ),
    }),
    page({
      path: '/bulk/days/$actId',
      speaks: ['bulk'],
      load: (client, { actId = '' }) => client.fetchQuery(daysActOptions(actId)),
      component: lazyRouteComponent(
        () => import('../features/locations/bulk/days/days-page.tsx'),
        'DaysPage',
      ),
    }),
    page({
      path: '/bulk/imports/$importId',
      speaks: [...speaks, 'bulk'],
      load: (client, { importId = '' }) =>
        Promise.all([
          client.fetchQuery(locationImportOptions(importId)),
          client.ensureQueryData(locationSettingsOptions),
          client.ensureQueryData(catalogueOptions()),
          client.ensureQueryData(regionsOptions),
          client.ensureQueryData(departmentsOptions),
          client.ensureQueryData(locationsOptions),
        ]),
      component: lazyRouteComponent(
        () => import('../features/locations/bulk/import-page.tsx'),
        'LocationImportPage',
      ),
    }),
  ]
}

function locationPages(page: MakePage) {
  return [
    page({
      path: '/locations/$locationId',
      speaks,
      load,
      component: lazyRouteComponent(
        () => import('../features/locations/details/details-page.tsx'),
        'LocationDetailsPage',
      ),
    }),
    page({
      path: '/locations/$locationId/hours',
      speaks,
      load,
      component: lazyRouteComponent(
        () => import('../features/locations/hours-page.tsx'),
        'LocationHoursPage',
      ),
    }),
    page({
      path: '/locations/$locationId/offer',
      speaks,
      load,
      component: lazyRouteComponent(
        () => import('../features/locations/offer/offer-page.tsx'),
        'LocationOfferPage',
      ),
    }),
    page({
      path: '/locations/$locationId/showcase',
      speaks,
      load,
      component: lazyRouteComponent(
        () => import('../features/locations/showcase/showcase-page.tsx'),
        'LocationShowcasePage',
      ),
    }),
    page({
      path: '/locations/$locationId/credentials',
      speaks,
      load,
      component: lazyRouteComponent(
        () => import('../features/locations/credentials/credentials-page.tsx'),
        'LocationCredentialsPage',
      ),
    }),
    page({
      path: '/locations/$locationId/history',
      speaks,
      load: (client, params) =>
        Promise.all([
          load(client, params),
          client.fetchQuery(openChangesOptions(params.locationId)),
          client.fetchInfiniteQuery(versionsOptions(params.locationId ?? '')),
        ]),
      component: lazyRouteComponent(
        () => import('../features/locations/history/history-page.tsx'),
        'LocationHistoryPage',
      ),
    }),
  ]
}
