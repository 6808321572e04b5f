import { resolve } from 'node:path'
import { z } from 'zod'

const portHint = 'must be a port: a whole number from 0 to 65535'
const port = z
  .string()
  .regex(/^\d{1,5}$/, portHint)
  .transform(Number)
  .refine((value) => value <= 65535, portHint)
const urlOf = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `must be a URL that starts with ${protocols.map((name) => `${name}//`).join(' or ')}`,
  })

const oneOf = <const Choice extends string>(...choices: Choice[]) =>
  z.enum(choices, { error: `must be one of ${choices.join(', ')}` })

// Their values are, or hold, passwords: an error is read by many.
const secretNames = new Set(['SECRET_KEY', 'DATABASE_URL', 'SMTP_URL', 'BLOBS_URL'])

const shape = z.object({
  PORT: port.default(3000),
  SMTP_PORT: port.default(2525),
  VICINO_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: urlOf('postgres:', 'postgresql:').optional(),
  SMTP_URL: urlOf('smtp:', 'smtps:').optional(),
  PUBLIC_URL: urlOf('http:', 'https:').optional(),
  SECRET_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  LOG_LEVEL: oneOf('silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace').default('warn'),
  ROLE: oneOf('web', 'worker', 'all').default('all'),
  BLOBS_URL: urlOf('s3:', 's3+http:').optional(),
  PRIVATE_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .refine((origins) => origins.every((one) => URL.canParse(one) && new URL(one).origin === one), {
      message: 'must be origins such as https://login.internal, separated by commas',
    })
    .default([]),
  MAIL_AUTH_SERVER: z.string().trim().max(253).default(''),
  PLATFORM_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim().split('=', 2)))
    .refine((all) => all.every(([name = '', at = '']) => /^[a-z_]+$/.test(name) && isOrigin(at)), {
      message: 'must be such as google_business=https://stand-in.internal, separated by commas',
    })
    .transform((all): Record<string, string> => Object.fromEntries(all))
    .default({}),
})

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

export type Config = {
  port: number
  smtpPort: number
  dataFolder: string
  databaseUrl: string | undefined
  smtpUrl: string | undefined
  publicUrl: string
  secretKey: string | undefined
  logLevel: string
  role: 'web' | 'worker' | 'all'
  blobsUrl: string | undefined
  /** The name by which a mail server of ours in front of the receiver signs its Authentication-Results; '' for none. */
  mailAuthServer: string
  /** Origins inside the private network that may be called although people gave their address. */
  privateOrigins: string[]
  /** Origins that stand in for those of a platform, by its kind. */
  platformOrigins: Readonly<Record<string, string>>
}

/** Thrown with one clear line per bad value. */
export class ConfigError extends Error {}

/**
 * Reads the environment once.
 * @throws ConfigError listing every value that cannot be used and why.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(given)
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map(({ path, message }) => lineFor(String(path[0]), given, message)).join('\n'),
    )
  }
  const value = parsed.data
  return {
    port: value.PORT,
    smtpPort: value.SMTP_PORT,
    dataFolder: resolve(value.VICINO_DATA),
    databaseUrl: value.DATABASE_URL,
    smtpUrl: value.SMTP_URL,
    publicUrl: (value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, ''),
    secretKey: value.SECRET_KEY,
    logLevel: value.LOG_LEVEL,
    role: value.ROLE,
    blobsUrl: value.BLOBS_URL,
    mailAuthServer: value.MAIL_AUTH_SERVER,
    privateOrigins: value.PRIVATE_ORIGINS,
    platformOrigins: value.PLATFORM_ORIGINS,
  }
}

function lineFor(name: string, given: Record<string, string | undefined>, message: string): string {
  return secretNames.has(name) ? `${name} ${message}.` : `${name} ${message}, but is "${given[name]}".`
}
