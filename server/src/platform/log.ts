import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino'

export type Log = Logger

const secretNames = [
  'password',
  'pass',
  'secret',
  'clientSecret',
  'token',
  'apiKey',
  'authorization',
  'cookie',
  'accessToken',
  'refreshToken',
  'idToken',
]

// Redaction looks at fixed depths: the secret itself, in an object, and in an object of that (an error's settings).
const depths = ['', '*.', '*.*.']

/**
 * The process's log: JSON lines without secrets.
 * @param out stderr unless told otherwise, so that stdout stays for what a person or script reads
 */
export function createLog(
  level: string,
  out: DestinationStream = pino.destination({ fd: 2, sync: false }),
): Log {
  return pino(
    {
      level,
      redact: {
        paths: depths.flatMap((depth) => secretNames.map((name) => `${depth}${name}`)),
        censor: '[redacted]',
      },
      // An error has no enumerable properties: without these its message and stack would be lost.
      serializers: { err: stdSerializers.err, error: stdSerializers.err },
    },
    out,
  )
}

const levels = { error: 'error', warning: 'warn', info: 'info', debug: 'debug' } as const

/** Our level for the name other libraries use. */
export function logLevelOf(level: string): 'error' | 'warn' | 'info' | 'debug' {
  return Object.entries(levels).find(([name]) => name === level)?.[1] ?? 'debug'
}
