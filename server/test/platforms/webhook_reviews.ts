import { createHmac } from 'node:crypto'
import { type Asked, jsonIn, type Reply, servePlatform } from './serve.ts'

export const webhookSecret = 'whsec_of-the-brand-and-nobody-else'

/** A request as docs/reviews-webhook.md tells others to send it. */
export function posted(body: unknown, { at, secret = webhookSecret }: { at: Date; secret?: string }) {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  const t = Math.floor(at.getTime() / 1000)
  const v1 = createHmac('sha256', secret).update(`${t}.`).update(bytes).digest('hex')
  return { body: bytes, headers: { 'vicino-signature': `t=${t},v1=${v1}` }, query: {}, url: '' }
}

/** The brand's own program, which takes answers, each once, and checks who signed them. */
export async function fakeReplyTaker() {
  const answers = new Map<string, string>()
  const keys = new Set<string>()

  function answer(asked: Asked): Reply {
    const { 'vicino-signature': signature = '', 'idempotency-key': key = '' } = asked.headers
    const [, t = '', v1 = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(signature)) ?? []
    const expected = createHmac('sha256', webhookSecret).update(`${t}.${asked.sent}`).digest('hex')
    if (v1 !== expected) return [401, { message: 'Bad signature' }]
    const { type, reviewId, text } = jsonIn(asked)
    if (String(text).includes('refund')) return [422, { message: 'Promise no refunds in public.' }]
    if (type === 'review.replied' && !keys.has(String(key))) answers.set(String(reviewId), String(text))
    if (type === 'review.reply_withdrawn') answers.delete(String(reviewId))
    keys.add(String(key))
    return type === 'review.replied' ? [202, { state: 'pending' }] : [204, undefined]
  }

  return { ...(await servePlatform(answer)), answers }
}
