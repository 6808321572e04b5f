import { type Logger, pino } from 'pino'

export type Log = Logger

const secretPaths = ['password', 'secret', 'token', 'apiKey', 'authorization', 'cookie', 'accessToken', 'refreshToken']

/** The process's log: JSON lines on stderr, so that stdout stays for what a person or script reads. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      redact: {
        paths: [...secretPaths, ...secretPaths.map((name) => `*.${name}`), 'req.headers.authorization', 'req.headers.cookie'],
        censor: '[redacted]',
      },
    },
    pino.destination({ fd: 2, sync: false }),
  )
}
