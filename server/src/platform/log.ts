import { type Logger, pino } from 'pino'

export type Log = Logger

const secretPaths = [
  'password',
  'secret',
  'token',
  'apiKey',
  'authorization',
  'cookie',
  'accessToken',
  'refreshToken',
]

/** The process's log: JSON lines on stderr, so that stdout stays for what a person or script reads. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      redact: {
        paths: [
          ...secretPaths,
          ...secretPaths.map((name) => `*.${name}`),
          'req.headers.authorization',
          'req.headers.cookie',
        ],
        censor: '[redacted]',
      },
    },
    pino.destination({ fd: 2, sync: false }),
  )
}

const levels = { error: 'error', warning: 'warn', info: 'info', debug: 'debug' } as const

/** Our level for the name other libraries use. */
export function logLevelOf(level: string): 'error' | 'warn' | 'info' | 'debug' {
  return Object.entries(levels).find(([name]) => name === level)?.[1] ?? 'debug'
}
