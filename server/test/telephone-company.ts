import { createHmac, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Element, readTwiml } from './read-twiml.ts'

// A telephone provider as Twilio documents it: https://www.twilio.com/docs/voice/twiml and
// https://www.twilio.com/docs/voice/api/recording. Calls carry out the TwiML they are answered with.

export type CallPlan = {
  from?: string
  to: string
  callerName?: string
  /** What becomes of each ringing, in order: the line that answers, or why nobody does. */
  rings?: readonly ({ line: string; seconds: number } | 'no-answer' | 'busy' | 'failed')[]
  /** What is said on tape: so many seconds, or nothing. */
  says?: { seconds: number; transcription?: string }
  /** The caller hangs up as soon as they hear this verb. */
  hangsUpAt?: 'Say' | 'Dial' | 'Record'
  /** Whether the provider tells of the end, and of recordings. */
  tellsEnd?: boolean
  /** The end of the call is told before the end of the ringing: the two race. */
  endsFirst?: boolean
}

export type Called = {
  callSid: string
  said: string[]
  verbs: Element[]
  rung: string[][]
  recordingSid: string
}

export type Told = { url: string; form: Record<string, string>; signature: string }

type Recording = { content: Buffer; contentType: string }

export type TelephoneCompany = {
  url: string
  account: string
  token: string
  /** Recordings by id. */
  recordings: Map<string, Recording>
  /** Answers given before anything else, in order. */
  faults: ({ status: number; body?: string } | 'hang up')[]
  /** The numbers of the account, as its API lists them. */
  numbers: { phone_number: string; voice_url: string; status_callback: string }[]
  /** Text messages it was given to send. */
  texts: { from: string; to: string; body: string }[]
  /** Numbers that wrote STOP. */
  stopped: Set<string>
  /** Every request it made. */
  told: Told[]
  asked: string[]
  signs(url: string, form: Record<string, string>): string
  /** Makes a request of its own to a webhook; what comes back as text. */
  tells(url: string, form: Record<string, string>, signature?: string): Promise<Response>
  /** Somebody calls a number whose webhooks are below `base`. */
  calls(base: string, plan: CallPlan): Promise<Called>
  close(): Promise<void>
}

const sid = (kind: string) => `${kind}${randomBytes(16).toString('hex')}`

/** @param reach where requests for an address really go: the way through the proxy in front of a server */
export async function telephoneCompany(
  reach: (url: string) => string = (url) => url,
): Promise<TelephoneCompany> {
  const server = createServer((request, response) => answerApi(company, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const company: TelephoneCompany = {
    ...{ url: `http://127.0.0.1:${port}`, account: sid('AC'), token: randomBytes(16).toString('hex') },
    ...{ recordings: new Map(), faults: [], numbers: [], told: [], asked: [], texts: [], stopped: new Set() },
    signs: (url, form) =>
      createHmac('sha1', company.token)
        .update(
          url +
            Object.keys(form)
              .sort()
              .map((key) => key + form[key])
              .join(''),
        )
        .digest('base64'),
    async tells(url, form, signature = company.signs(url, form)) {
      company.told.push({ url, form, signature })
      return fetch(reach(url), {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
          'user-agent': 'TwilioProxy/1.1',
          'x-twilio-signature': signature,
        },
        body: new URLSearchParams(form).toString(),
      })
    },
    calls: (base, plan) => placeCall(company, base, plan),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return company
}

function answerApi(company: TelephoneCompany, request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? ''
  company.asked.push(url)
  const fault = company.faults.shift()
  if (fault === 'hang up') return void request.socket.destroy()
  const send = (status: number, body: string | Buffer, type = 'application/json') =>
    response.writeHead(status, { 'content-type': type }).end(body)
  if (fault) return void send(fault.status, fault.body ?? '')
  const login = `Basic ${Buffer.from(`${company.account}:${company.token}`).toString('base64')}`
  if (request.headers.authorization !== login)
    return void send(401, '{"code":20003,"message":"Authenticate","status":401}')
  const path = url.replace(`/2010-04-01/Accounts/${company.account}`, '')
  if (path === '.json') return void send(200, JSON.stringify({ sid: company.account, status: 'active' }))
  if (path.startsWith('/IncomingPhoneNumbers.json'))
    return void send(200, JSON.stringify({ incoming_phone_numbers: company.numbers }))
  if (path === '/Messages.json' && request.method === 'POST') {
    // https://www.twilio.com/docs/messaging/api/message-resource
    return void text(request).then((body) => {
      const form = new URLSearchParams(body)
      const to = form.get('To') ?? ''
      if (company.stopped.has(to))
        return send(400, '{"code":21610,"message":"Attempt to send to unsubscribed recipient","status":400}')
      company.texts.push({ from: form.get('From') ?? '', to, body: form.get('Body') ?? '' })
      return send(201, JSON.stringify({ sid: sid('SM'), status: 'queued' }))
    })
  }
  const recording = company.recordings.get(/^\/Recordings\/(RE\w+)\.mp3$/.exec(path)?.[1] ?? '')
  if (recording) return void send(200, recording.content, recording.contentType)
  send(404, '{"code":20404,"message":"The requested resource was not found","status":404}')
}

/** Sound nobody hears: whole frames of MPEG 1 layer III, 128 kbit/s at 44.1 kHz. */
function silence(seconds: number): Buffer {
  const frame = Buffer.alloc(417)
  frame.writeUInt32BE(0xfffb9064, 0)
  return Buffer.concat(Array.from({ length: Math.ceil((seconds * 44_100) / 1_152) }, () => frame))
}

async function placeCall(company: TelephoneCompany, base: string, plan: CallPlan): Promise<Called> {
  const called: Called = { callSid: sid('CA'), said: [], verbs: [], rung: [], recordingSid: '' }
  const common = {
    ...{ CallSid: called.callSid, AccountSid: company.account, ApiVersion: '2010-04-01' },
    ...{ From: plan.from ?? '+393331234567', To: plan.to, Direction: 'inbound' },
    ...{ Caller: plan.from ?? '+393331234567', Called: plan.to },
    ...(plan.callerName && { CallerName: plan.callerName }),
  }
  const rings = [...(plan.rings ?? [])]
  const ask = async (url: string, more: Record<string, string> = {}) => {
    const answer = await company.tells(url, { ...common, CallStatus: 'in-progress', ...more })
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
    return readTwiml(await answer.text()).children
  }
  let verbs = await ask(`${base}/voice`, { CallStatus: 'ringing' })
  for (let verb = verbs.shift(); verb; verb = verbs.shift()) {
    called.verbs.push(verb)
    if (verb.name === 'Say') called.said.push(verb.text)
    if (verb.name === 'Hangup' || plan.hangsUpAt === verb.name) break
    if (verb.name === 'Dial') verbs = await dial(verb, rings.shift() ?? 'no-answer')
    if (verb.name === 'Record' && plan.says) verbs = await record(verb, plan.says)
  }
  if (plan.tellsEnd !== false) await ask(`${base}/status`, { CallStatus: 'completed', CallDuration: '30' })
  return called

  async function dial(verb: Element, ring: NonNullable<CallPlan['rings']>[number]): Promise<Element[]> {
    called.rung.push(verb.children.map(({ text }) => text))
    const child = { DialCallSid: sid('CA') }
    const action = verb.attributes.action ?? ''
    if (typeof ring === 'string') return ask(action, { ...child, DialCallStatus: ring })
    const line = verb.children.find(({ text }) => text === ring.line)
    if (!line) throw new Error(`${ring.line} does not ring.`)
    const url = line.attributes.statusCallback ?? ''
    const told = { ...common, CallSid: child.DialCallSid, ParentCallSid: called.callSid, To: ring.line }
    await company.tells(url, { ...told, CallStatus: 'in-progress', Direction: 'outbound-dial' })
    if (plan.endsFirst) await ask(`${base}/status`, { CallStatus: 'completed', CallDuration: '30' })
    return ask(action, {
      ...child,
      DialCallStatus: 'completed',
      DialCallDuration: String(ring.seconds),
    })
  }

  async function record(
    { attributes }: Element,
    { seconds, transcription }: NonNullable<CallPlan['says']>,
  ): Promise<Element[]> {
    called.recordingSid = sid('RE')
    company.recordings.set(called.recordingSid, { content: silence(seconds), contentType: 'audio/mpeg' })
    const about = {
      ...{ RecordingSid: called.recordingSid, RecordingDuration: String(seconds) },
      RecordingUrl: `${company.url}/2010-04-01/Accounts/${company.account}/Recordings/${called.recordingSid}`,
    }
    const next = await ask(attributes.action ?? '', { ...about, Digits: 'hangup' })
    if (plan.tellsEnd === false) return next
    // The end of the call and the recording are told of side by side, in any order.
    await ask(`${base}/status`, { CallStatus: 'completed', CallDuration: String(seconds) })
    await company.tells(attributes.recordingStatusCallback ?? '', {
      ...{ AccountSid: company.account, CallSid: called.callSid, RecordingStatus: 'completed' },
      ...{ ...about, RecordingChannels: '1', RecordingSource: 'RecordVerb' },
    })
    if (transcription && attributes.transcribeCallback)
      await company.tells(attributes.transcribeCallback, {
        ...{ ...common, ...about, TranscriptionSid: sid('TR') },
        ...{ TranscriptionStatus: 'completed', TranscriptionText: transcription },
      })
    return next
  }
}
