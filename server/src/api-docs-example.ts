import type { Media, Operation } from './platform/http/openapi-examples.ts'

/** An operation as a command to type, and what it answered; undefined without an example. */
export type Shown = { command: string; status: string; answer: string }

/**
 * The example of an operation as a person would try it.
 * @param origin where this installation is, e.g. `https://care.brand.example`
 */
export function showExample(
  operation: Operation,
  { origin, method, path }: { origin: string; method: string; path: string },
): Shown | undefined {
  if (!hasExample(operation, path)) return undefined
  const verb = method === 'get' ? [] : [`-X ${method.toUpperCase()}`]
  const parts = [
    ['curl', ...verb, quote(`${origin}${fillPath(operation, path)}`)].join(' '),
    ...proofOf(operation),
    ...headersOf(operation),
    ...bodyOf(operation),
  ]
  const [status, { content = {} }] = successOf(operation)
  return { command: parts.join(' \\\n  '), status, answer: textOf(exampleIn(content)) }
}

function hasExample({ parameters = [], requestBody, responses = {} }: Operation, path: string): boolean {
  const bodies = [requestBody, ...Object.values(responses)]
  const isTold = bodies.some((body) => exampleIn(body?.content ?? {}) !== undefined)
  return isTold || (path.includes('{') && parameters.some((one) => one.example !== undefined))
}

function fillPath({ parameters = [] }: Operation, path: string): string {
  const place = path.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const given = parameters.find((one) => one.in === 'path' && one.name === name)?.example
    return given === undefined ? whole : encodeURIComponent(String(given))
  })
  const query = parameters
    .filter((one) => one.in === 'query' && one.example !== undefined)
    .map((one): [string, string] => [one.name, String(one.example)])
  return query.length === 0 ? place : `${place}?${new URLSearchParams(query)}`
}

// None declared: as the whole document says, with a key.
function proofOf({ security }: Operation): string[] {
  if (!security || security.some((one) => 'bearer' in one))
    return [`-H ${quote('Authorization: Bearer vk_your_api_key')}`]
  return security.length === 0 ? [] : [`-b ${quote('vicino.session_token=the cookie of your session')}`]
}

function headersOf({ parameters = [] }: Operation): string[] {
  return parameters
    .filter((one) => one.in === 'header' && one.example !== undefined)
    .map((one) => `-H ${quote(`${one.name}: ${one.example}`)}`)
}

function bodyOf({ requestBody }: Operation): string[] {
  const content = requestBody?.content ?? {}
  const example = exampleIn(content)
  if (example === undefined) return []
  if ('multipart/form-data' in content)
    return Object.entries(Object(example)).map(([name, value]) => `-F ${quote(`${name}=${value}`)}`)
  return [`-H ${quote('Content-Type: application/json')}`, `-d ${quote(textOf(example))}`]
}

function successOf({ responses = {} }: Operation): [string, { content?: Media }] {
  return Object.entries(responses).find(([status]) => status.startsWith('2')) ?? ['', {}]
}

function exampleIn(content: Media): unknown {
  return Object.values(content)[0]?.example
}

function textOf(value: unknown): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}

// As a shell reads it: nothing is special between single quotes but they themselves.
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
