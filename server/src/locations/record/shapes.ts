import { z } from 'zod'
import { attributes } from './attributes.ts'
import { categories } from './categories.ts'

/** The language of a text, as a code such as it. */
const languageCode = z.string().regex(/^[a-z]{2,3}$/, 'must be a language code such as it')

const text = (length: number) => z.string().trim().max(length)
const filled = (length: number) => z.string().trim().min(1).max(length)
const textsOf = (length: number) => z.record(languageCode, filled(length))
/** Never `javascript:` or `data:`: it is linked to. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(500)
const knownCategory = new Set(categories.map(({ key }) => key))
const knownAttribute = new Set(attributes.map(({ key }) => key))

const phoneKinds = ['main', 'additional', 'mobile', 'whatsapp', 'tracking', 'toll_free', 'fax'] as const
const urlKinds = ['booking', 'order', 'menu', 'price_list', 'careers', 'other'] as const
const networks = [
  'facebook',
  'instagram',
  'tiktok',
  'youtube',
  'linkedin',
  'x',
  'telegram',
  'vk',
  'other',
] as const

/** What is only shown: kept as one value of the row. */
export const recordParts = {
  names: textsOf(120).meta({ description: 'The name in other languages' }),
  aliases: z.array(z.object({ name: filled(120), language: languageCode.nullable() })).max(30),
  phones: z
    .array(z.object({ kind: z.enum(phoneKinds).exclude(['main']), number: filled(40), label: text(60) }))
    .max(10)
    .meta({ description: 'Beside the main one, which is `phone`' }),
  emails: z.array(z.object({ label: filled(60), address: z.email() })).max(10),
  urls: z.array(z.object({ kind: z.enum(urlKinds), url: webAddress })).max(20),
  socialProfiles: z.array(z.object({ network: z.enum(networks), url: webAddress })).max(20),
  descriptions: z.record(languageCode, z.object({ short: text(160), long: text(750) })),
  serviceArea: z
    .object({
      kind: z.enum(['also', 'only']).meta({ description: 'Visits customers also, or has no counter at all' }),
      places: z.array(filled(100)).max(20),
      radiusKm: z.number().positive().max(2_000).nullable(),
    })
    .nullable(),
  entrance: z
    .object({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      note: text(200),
    })
    .nullable(),
  customValues: z.record(z.uuid(), z.union([text(2_000), z.number(), z.boolean()])),
  visits: z
    .object({
      isOn: z.boolean(),
      atOnce: z.number().int().min(1).max(100).nullable().meta({
        description: 'How many visitors there is room for at once; null: as many as the brand says',
      }),
    })
    .nullable()
    .meta({ description: 'Whether customers can book a visit here; null: as the brand says' }),
  testimonials: z
    .array(
      z.object({
        words: filled(1_000).meta({ description: 'What the customer said, in their words' }),
        language: languageCode,
        name: filled(80).meta({ description: 'As they want it shown' }),
        consentedOn: z.iso.date().meta({ description: 'When they agreed that it is shown' }),
        consent: filled(300).meta({
          description: 'How they agreed, such as by a mail or on paper; not shown',
        }),
        source: filled(200).meta({ description: 'Where they said it; not shown' }),
        withdrawnOn: z.iso
          .date()
          .nullable()
          .meta({ description: 'From this day on they do not want it shown any more' }),
      }),
    )
    .max(50)
    .meta({ description: 'Words of customers who agreed that they are shown; never as ratings' }),
  photos: z
    .array(
      z.object({
        id: z.uuid(),
        kind: z.enum(['logo', 'cover', 'outside', 'inside', 'team', 'product', 'other']),
        alt: z.record(languageCode, filled(300)),
      }),
    )
    .max(60)
    .meta({ description: 'Uploaded pictures in the order they are shown' }),
}

export const serviceShape = z
  .object({
    id: z.uuid().optional().meta({ description: 'Keep it to change a service; without one it is new' }),
    name: filled(140),
    names: textsOf(140),
    minutes: z.number().int().min(1).max(1440).nullable(),
    price: z.discriminatedUnion('kind', [
      z.object({
        kind: z.enum(['fixed', 'from']),
        cents: z.number().int().min(0).max(1_000_000_000),
        currency: z.string().regex(/^[A-Z]{3}$/, 'must be a currency such as EUR'),
      }),
      z.object({ kind: z.enum(['free', 'on_request']) }),
    ]),
  })
  .meta({ id: 'LocationService' })

export const credentialShape = z
  .object({
    id: z.uuid().optional().meta({ description: 'Keep it to change a credential; without one it is new' }),
    kind: z.enum(['licence', 'certificate', 'membership', 'insurance', 'other']),
    name: filled(140),
    number: text(80),
    issuer: text(140),
    validFrom: z.iso.date().nullable(),
    expiresOn: z.iso.date().nullable(),
    remindDays: z.number().int().min(0).max(365),
    isPublic: z.boolean(),
  })
  .meta({ id: 'LocationCredential' })

/** What is searched, filtered or joined: columns and tables of their own. */
export const searchedParts = {
  legalName: text(160),
  unit: text(60).meta({ description: 'Floor, suite, shop number' }),
  sublocality: text(100),
  closedFrom: z.iso.date().nullable(),
  opensOn: z.iso.date().nullable().meta({ description: 'The first day open (again)' }),
  statusReason: text(80),
  movedToId: z.uuid().nullable(),
  parent: z
    .object({ id: z.uuid(), relation: z.enum(['department', 'inside']) })
    .nullable()
    .meta({ description: 'What it is a department of, or under whose roof it is' }),
  categories: z
    .array(z.string().refine((key) => knownCategory.has(key), 'must be a category of the catalogue'))
    .max(10),
  attributes: z
    .record(z.string(), z.boolean())
    .refine((given) => Object.keys(given).every((key) => knownAttribute.has(key)), 'must be of the catalogue')
    .meta({ description: 'A key of the catalogue that is not there is unknown' }),
  languages: z.array(languageCode).max(30),
  services: z.array(serviceShape).max(200),
  credentials: z.array(credentialShape).max(60),
}
