import type { Capability, waysToFix } from './capability.ts'

type Fields = Capability['fields']

function all(way: (typeof waysToFix)[number]): Fields {
  const same = { name: way, address: way, phone: way, hours: way, special_hours: way }
  return { ...same, url: way, category: way }
}

const allNone = all('none')

const noReviews: Capability['reviews'] = {
  list: 'none',
  showsTextless: null,
  reply: 'none',
  replyMost: null,
  replyUnit: null,
  storing: 'none',
}

const byHand = {
  showsLocations: true,
  auth: 'none',
  asks: [],
  offers: { read: 'none', write: 'none' },
  read: 'file',
  fields: all('by_hand'),
  moves: null,
  exportFormat: null,
  limits: [],
  manualUrl: null,
  recordUrl: null,
  reviews: noReviews,
} as const satisfies Omit<Capability, 'kind' | 'name'>

/** What can be done where. Facts of the platforms' own documentation; a change there is a change of a line here. */
export const capabilities: readonly Capability[] = [
  {
    ...byHand,
    ...{ kind: 'google_business', name: 'Google Business Profile', auth: 'oauth', read: 'live' },
    asks: ['client_id', 'client_secret'],
    offers: { read: 'api', write: 'api' },
    fields: all('push'),
    exportFormat: 'google-sheet',
    limits: [
      { of: 'calls', most: 300, per: 'minute', each: 'project' },
      { of: 'edits', most: 10, per: 'minute', each: 'profile' },
    ],
    manualUrl: 'https://business.google.com/locations',
    reviews: {
      ...{ list: 'all', showsTextless: true, reply: 'yes', replyMost: 4096, replyUnit: 'bytes' },
      storing: 'yes',
    },
  },
  {
    ...byHand,
    ...{ kind: 'apple_business', name: 'Apple Business Connect', auth: 'api_key', read: 'live' },
    asks: ['client_id', 'client_secret', 'account'],
    // A category is one of Apple's own.
    moves: 'new_place',
    fields: { ...all('push'), category: 'by_hand' },
    offers: { read: 'api', write: 'api' },
    manualUrl: 'https://businessconnect.apple.com/',
  },
  {
    ...byHand,
    ...{ kind: 'bing', name: 'Bing Places', exportFormat: 'bing-sheet' },
    offers: { read: 'file', write: 'file' },
    fields: { ...all('file'), special_hours: 'by_hand' },
    limits: [{ of: 'locations', most: 10_000, per: 'file', each: null }],
    manualUrl: 'https://www.bingplaces.com/',
  },
  {
    ...byHand,
    ...{ kind: 'facebook', name: 'Facebook', auth: 'oauth', read: 'live' },
    asks: ['client_id', 'client_secret'],
    // A page's name goes through a review of its own, and a page knows no exceptions to its hours.
    fields: { ...all('push'), name: 'by_hand', special_hours: 'by_hand', category: 'by_hand' },
    offers: { read: 'api', write: 'api' },
    manualUrl: 'https://business.facebook.com/',
    recordUrl: 'https://www.facebook.com/{id}/about',
    reviews: {
      ...{ list: 'all', showsTextless: true, reply: 'yes', replyMost: 8000, replyUnit: 'characters' },
      storing: 'yes',
    },
  },
  {
    ...byHand,
    ...{ kind: 'foursquare', name: 'Foursquare', auth: 'api_key', read: 'live' },
    asks: ['client_secret'],
    // Each is a proposal; there is none for exceptions, and a category is one of its own.
    fields: { ...all('push'), special_hours: 'by_hand', category: 'by_hand' },
    offers: { read: 'api', write: 'proposal' },
    manualUrl: 'https://foursquare.com/',
    recordUrl: 'https://foursquare.com/v/{id}',
  },
  {
    ...byHand,
    ...{ kind: 'openstreetmap', name: 'OpenStreetMap', auth: 'oauth', exportFormat: 'osm-proposals' },
    // Changes in bulk are against its rules: people look at each proposal.
    offers: { read: 'api', write: 'proposal' },
    manualUrl: 'https://www.openstreetmap.org/edit',
    recordUrl: 'https://www.openstreetmap.org/{id}',
  },
  {
    ...byHand,
    // Any site whose pages say for machines what they show (schema.org), the brand's own above all.
    ...{ kind: 'web_site', name: 'schema.org', read: 'live', asks: ['site'] },
    offers: { read: 'file', write: 'none' },
  },
  {
    ...byHand,
    ...{ kind: 'yelp', name: 'Yelp', auth: 'api_key' },
    offers: { read: 'api', write: 'none' },
    limits: [{ of: 'calls', most: 300, per: 'day', each: 'project' }],
    manualUrl: 'https://biz.yelp.com/',
    recordUrl: 'https://www.yelp.com/biz/{id}',
    reviews: {
      ...{ list: 'some', showsTextless: false, reply: 'partners', replyMost: 5000, replyUnit: 'characters' },
      storing: 'a_day',
    },
  },
  {
    ...byHand,
    ...{ kind: 'tripadvisor', name: 'Tripadvisor', auth: 'api_key' },
    offers: { read: 'api', write: 'none' },
    manualUrl: 'https://www.tripadvisor.com/Owners',
    reviews: { ...noReviews, list: 'some', showsTextless: false, storing: 'id_only' },
  },
  {
    ...byHand,
    ...{ kind: 'trustpilot', name: 'Trustpilot', auth: 'oauth' },
    manualUrl: 'https://business.trustpilot.com/',
    reviews: { ...noReviews, list: 'all', showsTextless: false, reply: 'yes', storing: 'yes' },
  },
  {
    ...byHand,
    ...{ kind: 'app_store', name: 'App Store', auth: 'api_key', showsLocations: false, fields: allNone },
    manualUrl: 'https://appstoreconnect.apple.com/',
    reviews: {
      ...{ list: 'all', showsTextless: false, reply: 'yes', replyMost: 5970, replyUnit: 'characters' },
      storing: 'yes',
    },
  },
  {
    ...byHand,
    ...{ kind: 'google_play', name: 'Google Play', auth: 'oauth', showsLocations: false, fields: allNone },
    manualUrl: 'https://play.google.com/console',
    reviews: {
      ...{ list: 'some', showsTextless: false, reply: 'yes', replyMost: 350, replyUnit: 'characters' },
      storing: 'yes',
    },
  },
  { ...byHand, kind: 'other', name: '' },
]

const byKind = new Map<string, Capability>(capabilities.map((one) => [one.kind, one]))
const other = capabilities.find(({ kind }) => kind === 'other')

/** What can be done on a platform; of one that nobody knows (any more) as of any other place. */
export function capabilityOf(kind: string): Capability {
  const found = byKind.get(kind) ?? other
  if (!found) throw new Error('The record for unknown platforms is gone.')
  return found
}
