/** The server said no; `message` is for the visitor, in their language. */
export class Refused extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** No answer, or one that may be another in a while. */
export class Lost extends Error {}

/** One widget at its server. */
export type Server = {
  /** Address of the widget's operations. */
  base: string
  locale(): string
  /** Why it takes nothing; only in a preview. */
  refusal?(): string
}

export type Request = {
  method?: 'GET' | 'POST'
  body?: object
  token?: string | null
  signal?: AbortSignal
  /** Asks the server itself, whatever the browser still knows. */
  isFresh?: boolean
}

/**
 * Asks the server; an empty answer is null.
 * @throws Refused when it says no
 * @throws Lost when it cannot be reached or is in trouble
 */
export async function call<Answer>(server: Server, path: string, request: Request = {}): Promise<Answer> {
  const { method = request.body ? 'POST' : 'GET', body, token, signal, isFresh } = request
  if (server.refusal && method === 'POST') throw new Refused(403, server.refusal())
  const headers = headersFor(server, token)
  if (body) headers['content-type'] = 'application/json'
  const response = await fetch(server.base + path, {
    method,
    headers,
    credentials: 'omit',
    ...(body && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
    ...(isFresh && { cache: 'reload' }),
  }).catch((error: unknown) => {
    throw new Lost(String(error))
  })
  if (!response.ok) throw refusalOf(response.status, await response.text().catch(() => ''))
  const text = await response.text().catch((error: unknown) => {
    throw new Lost(String(error))
  })
  return JSON.parse(text || 'null')
}

export function headersFor(server: Server, token: string | null | undefined): Record<string, string> {
  return { 'accept-language': server.locale(), ...(token && { authorization: `Bearer ${token}` }) }
}

/** What a failed answer means: a refusal stays one, trouble of the server's passes. */
export function refusalOf(status: number, text: string): Refused | Lost {
  if (status >= 500 || status === 429 || status === 408) return new Lost(`The server answered ${status}.`)
  return new Refused(status, detailOf(text))
}

function detailOf(text: string): string {
  try {
    const { detail }: { detail?: unknown } = JSON.parse(text)
    return typeof detail === 'string' ? detail : ''
  } catch {
    return ''
  }
}
