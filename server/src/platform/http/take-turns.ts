import { finished } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'

const atOnce = 4
const mostWaiting = 100
const retryAfterSeconds = 2

type Line = { busy: number; waiting: (() => void)[] }

/**
 * Makes a hook (preParsing) by which requests of one address are worked on a few at a time, in their order: whoever
 * sends hundreds at once waits for themselves, and everybody else is answered as ever. Where the line has grown too
 * long, the next one is refused.
 * @throws AppError rate_limited
 */
export function takeTurns(): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const lines = new Map<string, Line>()
  return async ({ ip }, reply) => {
    const line = lines.get(ip) ?? { busy: 0, waiting: [] }
    lines.set(ip, line)
    if (line.busy < atOnce) line.busy += 1
    else if (line.waiting.length < mostWaiting) await new Promise<void>((go) => line.waiting.push(go))
    else throw refusal(reply)
    finished(reply.raw, () => {
      const next = line.waiting.shift()
      if (next) return next()
      line.busy -= 1
      if (line.busy === 0) lines.delete(ip)
    })
    // Nobody is there any more to read an answer.
    if (reply.raw.destroyed) throw refusal(reply)
  }
}

function refusal(reply: FastifyReply): AppError {
  reply.header('retry-after', retryAfterSeconds)
  return new AppError('rate_limited', 'Too many requests at once.', { key: 'rateLimited' })
}
