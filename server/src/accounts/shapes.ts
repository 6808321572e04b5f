import { z } from 'zod'
import { locales } from '../platform/i18n/locales.ts'
import { permissions } from './permissions.ts'

const time = z.date().meta({ description: 'ISO 8601 time' })
const name = z.string().trim().min(1).max(120)
const email = z.string().trim().toLowerCase().pipe(z.email().max(254))
const password = z.string().min(10).max(200)
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #1f6feb')
/** A language customers are written to, as a BCP 47 tag. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language code such as "it"')

const localeShape = z.enum(locales)
const roleShape = z.enum(['owner', 'admin', 'manager', 'agent', 'viewer'])
const invitedRoleShape = z.enum(['admin', 'manager', 'agent', 'viewer'])

const link = z
  .string()
  .trim()
  .max(500)
  .regex(/^https?:\/\/\S+$/, 'must be an address that starts with https://')
  .nullable()
const legalShape = z
  .object({ imprintUrl: link, privacyUrl: link, termsUrl: link, footer: z.string().trim().max(1000) })
  .meta({ id: 'BrandLegal', description: 'What stands at the foot of every public page' })

export const brandShape = z
  .object({
    logoBlob: z.string().nullable().default(null),
    colour: colour.default('#0f6b66'),
    accent: colour.default('#0f6b66'),
    font: z.string().max(120).default(''),
    tone: z.string().max(2000).default(''),
    legal: legalShape.default({ imprintUrl: null, privacyUrl: null, termsUrl: null, footer: '' }),
  })
  .meta({ id: 'Brand' })

export const accountShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    slug: z.string(),
    defaultLocale: z.string(),
    languages: z.array(z.string()),
    brand: brandShape,
    logoUrl: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Account' })

export const accountChangesShape = z
  .object({
    name,
    defaultLocale: language,
    languages: z.array(language).min(1).max(40),
    brand: z
      .object({
        colour,
        accent: colour,
        font: z.string().trim().max(120),
        tone: z.string().trim().max(2000),
        legal: legalShape,
      })
      .partial(),
  })
  .partial()

const scopeShape = z.union([z.literal('all'), z.array(z.uuid())])
const ids = z.array(z.uuid()).max(2000)

export const sessionShape = z
  .object({
    member: z.object({
      id: z.uuid(),
      name: z.string(),
      email: z.string(),
      role: roleShape,
      locale: z.string(),
      signatureHtml: z.string(),
      scope: z.object({ locations: scopeShape, departments: scopeShape }),
    }),
    account: z.object({
      id: z.uuid(),
      name: z.string(),
      locale: z.string(),
      brand: brandShape,
      logoUrl: z.string().nullable(),
    }),
    accounts: z.array(z.object({ id: z.uuid(), name: z.string() })),
    permissions: z.array(z.enum(permissions)),
    isCompanySession: z.boolean(),
    streamFrom: z.string().meta({
      description:
        'Where to follow `/api/v1/stream` from (`lastEventId`), to miss nothing that happens after this answer',
    }),
  })
  .meta({ id: 'Session' })

export const sessionChangesShape = z
  .object({ name, locale: localeShape, signatureHtml: z.string().max(20_000) })
  .partial()

export const setUpStateShape = z.object({
  state: z.enum(['empty', 'ready']),
  sendsMail: z.boolean().meta({ description: 'Whether a link to choose a new password can be mailed' }),
})

export const newAccountShape = z.object({
  brand: name,
  locale: localeShape,
  owner: z.object({ name, email, password }),
})

export const memberShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    role: roleShape,
    locale: z.string(),
    allLocations: z.boolean(),
    locationIds: z.array(z.uuid()).meta({ description: 'Meant unless allLocations' }),
    allDepartments: z.boolean(),
    departmentIds: z.array(z.uuid()).meta({ description: 'Meant unless allDepartments' }),
    disabled: z.boolean(),
    createdAt: time,
    version: z.number().int(),
  })
  .meta({ id: 'Member' })

export const memberChangesShape = z
  .object({
    name,
    role: roleShape,
    allLocations: z.boolean(),
    locationIds: ids,
    allDepartments: z.boolean(),
    departmentIds: ids,
    disabled: z.boolean(),
  })
  .partial()

export const invitationShape = z
  .object({
    id: z.uuid(),
    email: z.string(),
    name: z.string(),
    role: invitedRoleShape,
    locationIds: z.array(z.uuid()).nullable(),
    departmentIds: z.array(z.uuid()).nullable(),
    expiresAt: time,
    isExpired: z.boolean(),
    createdAt: time,
    link: z.string().meta({ description: 'Opens the invitation; whoever has it can accept it' }),
  })
  .meta({ id: 'Invitation' })

export const newInvitationShape = z.object({
  email,
  name: z.string().trim().max(120).default(''),
  role: invitedRoleShape,
  locationIds: ids.nullable().default(null),
  departmentIds: ids.nullable().default(null),
  sendMail: z.boolean().default(true),
})

export const invitationPreviewShape = z
  .object({
    account: z.object({ name: z.string(), brand: brandShape }),
    email: z.string(),
    name: z.string(),
    role: invitedRoleShape,
    invitedBy: z.string(),
    expiresAt: time,
    needsSignIn: z.boolean().meta({ description: 'This person has an account here: sign in, then accept' }),
  })
  .meta({ id: 'InvitationPreview' })

export const acceptanceShape = z.object({
  name,
  password: password.optional(),
  locale: localeShape.optional(),
})

export const departmentShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    description: z.string(),
    isArchived: z.boolean(),
    memberCount: z.number().int(),
    version: z.number().int(),
  })
  .meta({ id: 'Department' })

export const newDepartmentShape = z.object({ name, description: z.string().trim().max(1000).default('') })
export const departmentChangesShape = z
  .object({ name, description: z.string().trim().max(1000), isArchived: z.boolean() })
  .partial()

export const apiKeyShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    hint: z.string().meta({ description: 'How the secret begins, to recognise it' }),
    createdBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    lastUsedAt: time.nullable(),
    createdAt: time,
  })
  .meta({ id: 'ApiKey' })

export const newApiKeyShape = z.object({ name })
export const createdApiKeyShape = z
  .object({ id: z.uuid(), name: z.string(), secret: z.string().meta({ description: 'Shown only now' }) })
  .meta({ id: 'CreatedApiKey' })

export const auditEntryShape = z
  .object({
    id: z.uuid(),
    at: time,
    actor: z.object({ kind: z.enum(['member', 'key', 'system']), id: z.uuid().nullable(), name: z.string() }),
    action: z.string(),
    subjectKind: z.string(),
    subjectId: z.uuid().nullable(),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: 'AuditEntry' })

export const ssoProviderShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    issuer: z.string(),
    domain: z.string(),
    clientId: z.string(),
    createdAt: time,
  })
  .meta({ id: 'SsoProvider' })

export const newSsoProviderShape = z.object({
  name,
  issuer: z.url({ protocol: /^https?$/ }).max(500),
  domain: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be the domain of your e-mail addresses, such as example.com'),
  clientId: z.string().trim().min(1).max(500),
  clientSecret: z.string().min(1).max(2000),
})
