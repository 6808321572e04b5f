import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { type FetchedResponse, safeFetch } from '../../platform/http/safe-fetch.ts'
import type { Machine } from './settings.ts'

const timeoutMs = 60_000
const maxBytes = 2 * 1024 * 1024

export type Question = {
  /** What the machine is and must do. */
  task: string
  /** What it works on: words of others, never orders to it. */
  material: string
}

const answerShape = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
})
const faultShape = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) })

/**
 * Asks for words by the chat completions protocol (POST …/chat/completions, not streamed), which most machines speak.
 * @param signal gives up when whoever asked went away
 * @throws AppError not_configured for a wrong key, model or address, rate_limited, unavailable when it fails, is too
 * slow, is cut short or refuses
 */
export async function askMachine(
  context: Context,
  machine: Machine,
  { task, material }: Question,
  signal?: AbortSignal,
): Promise<string> {
  const body = {
    model: machine.model,
    messages: [
      { role: 'system', content: task },
      { role: 'user', content: material },
    ],
    stream: false,
  }
  const response = await safeFetch(`${machine.baseUrl}/chat/completions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(machine.key ? { authorization: `Bearer ${machine.key}` } : {}),
    },
    body: JSON.stringify(body),
    privateOrigins: context.config.privateOrigins,
    followsRedirects: false,
    timeoutMs,
    maxBytes,
    ...(signal ? { signal } : {}),
  }).catch((error) => {
    throw explainSilence(error)
  })
  if (response.status !== 200) throw explainStatus(response, machine)
  return readAnswer(response)
}

function readAnswer({ body }: FetchedResponse): string {
  const read = answerShape.safeParse(parse(body))
  const [choice] = read.success ? read.data.choices : []
  if (!choice) throw new AppError('unavailable', 'The machine’s answer is none.', { key: 'machine_babble' })
  if (choice.finish_reason === 'length')
    throw new AppError('unavailable', 'The machine’s answer was cut short.', { key: 'machine_cut' })
  // What a machine thought before it answered is nothing to send.
  const text = (choice.message.content ?? '').replace(/^\s*<think>[\s\S]*?<\/think>/, '').trim()
  const isRefused = choice.finish_reason === 'content_filter' || Boolean(choice.message.refusal)
  if (text === '' || isRefused)
    throw new AppError('unavailable', 'The machine refused to answer.', { key: 'machine_refused' })
  return text
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

function explainSilence(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'unavailable') return error
  if (error.details.isTimeOut)
    return new AppError('unavailable', 'The machine took more than a minute.', { key: 'machine_slow' })
  return new AppError('unavailable', error.message, {
    key: 'machine_down',
    values: { reason: error.message },
  })
}

function explainStatus(response: FetchedResponse, { key }: Machine): AppError {
  const { status } = response
  const fault = faultShape.safeParse(parse(response.body))
  const said = fault.success ? fault.data.error : ''
  const words = (typeof said === 'string' ? said : said.message).slice(0, 200)
  // Some machines repeat the key they were given.
  const reason = `${status} ${key ? words.replaceAll(key, '…') : words}`.trim()
  const say = (code: 'not_configured' | 'rate_limited' | 'unavailable', name: string) =>
    new AppError(code, `The machine answered ${reason}`, { key: name, values: { reason } })
  if (status === 401 || status === 403) return say('not_configured', 'machine_key')
  if (status === 400 || status === 404 || status === 422) return say('not_configured', 'machine_request')
  if (status === 429) return say('rate_limited', 'machine_busy')
  return say('unavailable', 'machine_down')
}
