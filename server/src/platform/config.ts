import { resolve } from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65535)
const urlOf = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `must be a URL that starts with ${protocols.map((name) => `${name}//`).join(' or ')}`,
  })

const shape = z.object({
  PORT: port.default(3000),
  SMTP_PORT: port.default(2525),
  VICINO_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: urlOf('postgres:', 'postgresql:').optional(),
  SMTP_URL: urlOf('smtp:', 'smtps:').optional(),
  PUBLIC_URL: urlOf('http:', 'https:').optional(),
  SECRET_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('warn'),
  ROLE: z.enum(['web', 'worker', 'all']).default('all'),
  BLOBS_URL: urlOf('s3:', 's3+http:').optional(),
  PRIVATE_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .refine((origins) => origins.every((one) => URL.canParse(one) && new URL(one).origin === one), {
      message: 'must be origins such as https://login.internal, separated by commas',
    })
    .default([]),
})

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
  /** Origins inside the private network that may be called although people gave their address. */
  privateOrigins: string[]
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
      parsed.error.issues
        .map((issue) => `${issue.path.join('.')} "${given[String(issue.path[0])]}": ${issue.message}`)
        .join('\n'),
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
    privateOrigins: value.PRIVATE_ORIGINS,
  }
}
