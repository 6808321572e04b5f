import { AppError } from '../platform/errors.ts'
import { safeFetch } from '../platform/http/safe-fetch.ts'
import { signatureOf } from './sign.ts'

export type Fault = 'status' | 'redirected' | 'refused' | 'timeout' | 'unreachable'

/** How a request ended; without a fault the event was taken. */
export type Outcome = {
  at: Date
  durationMs: number
  status: number | null
  fault: Fault | null
  detail: string
  response: string
}

export type Letter = {
  deliveryId: string
  eventId: string
  url: string
  body: string
  /** The one in use, and the one before while both are valid. */
  secrets: readonly string[]
}

const timeoutMs = 10_000
const keptBytes = 2_048

/** Hands one event to an endpoint. Whatever goes wrong is an outcome. */
export async function post(
  letter: Letter,
  { now, privateOrigins }: { now: () => Date; privateOrigins: readonly string[] },
): Promise<Outcome> {
  const at = now()
  const began = performance.now()
  const ended = (rest: Omit<Outcome, 'at' | 'durationMs'>) => ({
    at,
    durationMs: Math.round(performance.now() - began),
    ...rest,
  })
  try {
    const { status, headers, body } = await safeFetch(letter.url, {
      method: 'POST',
      headers: headersOf(letter, at),
      body: letter.body,
      privateOrigins,
      timeoutMs,
      maxBytes: keptBytes,
      cutsAnswer: true,
      followsRedirects: false,
    })
    return ended({ status, ...readAnswer(status, headers), response: asText(body) })
  } catch (error) {
    return ended({ status: null, ...faultOf(error), response: '' })
  }
}

function headersOf({ deliveryId, eventId, secrets, body }: Letter, at: Date): Record<string, string> {
  return {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Vicino',
    'vicino-event-id': eventId,
    'vicino-delivery-id': deliveryId,
    'vicino-signature': signatureOf(secrets, Math.floor(at.getTime() / 1000), body),
  }
}

function readAnswer(status: number, headers: Headers): { fault: Fault | null; detail: string } {
  if (status >= 200 && status < 300) return { fault: null, detail: '' }
  if (status >= 300 && status < 400)
    return { fault: 'redirected', detail: asText(Buffer.from(headers.get('location') ?? '')) }
  return { fault: 'status', detail: '' }
}

function faultOf(error: unknown): { fault: Fault; detail: string } {
  const { code, details, message } =
    error instanceof AppError ? error : new AppError('internal', String(error))
  if (details.isTimeOut) return { fault: 'timeout', detail: '' }
  return { fault: code === 'invalid' ? 'refused' : 'unreachable', detail: message }
}

// An answer may be anything, also bytes that are no text or a character that was cut.
function asText(bytes: Buffer): string {
  return bytes.subarray(0, keptBytes).toString('utf8').replaceAll('\0', '').toWellFormed()
}
