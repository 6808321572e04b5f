import type { App } from '../../src/app.ts'
import type { ApiExample, Operation as DescribedOperation } from '../../src/platform/http/openapi-examples.ts'
import type { AnswerOf, Call, FileGiven, OperationId } from './contract.ts'

export type Operation = { id: string; method: Method; path: string; tag: string; isOnlyForPeople: boolean }

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Sent = Omit<ApiExample, 'as' | 'file' | 'status' | 'answer'> & { file?: FileGiven }

const methods = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const

type Described = Pick<DescribedOperation, 'operationId' | 'tags' | 'security'>

/** The operations an application says it has. */
export function operationsOf(app: App): Map<string, Operation> {
  const found = new Map<string, Operation>()
  for (const [path, item] of Object.entries(app.http.swagger().paths ?? {})) {
    for (const [key, method] of Object.entries(methods)) {
      const operation: Described | undefined = Object(item)[key]
      const id = operation?.operationId
      if (!id) continue
      const isOnlyForPeople = operation.security?.length === 1 && 'session' in Object(operation.security[0])
      found.set(id, { id, method, path, tag: operation.tags?.[0] ?? '', isOnlyForPeople })
    }
  }
  return found
}

/**
 * Calls operations of an application by their ids, as whoever the headers say.
 * @param note is told of each call that was a success
 */
export function callerOf(
  app: App,
  operations: Map<string, Operation>,
  headers: Record<string, string>,
  note: (operation: Operation, example: Omit<ApiExample, 'as'>) => void,
): Call {
  return async <Id extends OperationId>(id: Id, given: Sent = {}) => {
    const operation = operations.get(id)
    if (!operation) throw new Error(`There is no operation ${id}.`)
    const { file, ...said } = given
    const answer = await app.http.inject({
      method: operation.method,
      url: urlOf(operation.path, given),
      headers: { ...headers, ...textsOf(given.header), ...typeOf(given) },
      ...payloadOf(given),
    })
    if (answer.statusCode < 200 || answer.statusCode > 299)
      throw new Error(`${id} answered ${answer.statusCode}: ${answer.body}`)
    const type = String(answer.headers['content-type'] ?? '')
    const isJson = /\bjson\b/.test(type)
    const isText = /^text\//.test(type)
    const read = () => answer.json<AnswerOf<Id>>()
    note(operation, {
      ...said,
      ...(file && { file: { name: file.name, type: file.type } }),
      status: answer.statusCode,
      ...(isJson && { answer: answer.json<unknown>() }),
      ...(isText && { answer: answer.body }),
    })
    return isJson ? read() : Object(undefined)
  }
}

function urlOf(path: string, { path: parts = {}, query = {} }: Sent): string {
  const place = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parts[name])))
  const search = new URLSearchParams(textsOf(query)).toString()
  return search === '' ? place : `${place}?${search}`
}

function textsOf(values: Record<string, unknown> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
}

const boundary = 'the-file'

function typeOf({ body, file }: Sent): Record<string, string> {
  if (file) return { 'content-type': `multipart/form-data; boundary=${boundary}` }
  return body === undefined ? {} : { 'content-type': 'application/json' }
}

function payloadOf({ body, file }: Sent): { payload?: string | Buffer } {
  if (file)
    return {
      payload: Buffer.concat([
        Buffer.from(
          `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: ${file.type}\r\n\r\n`,
        ),
        Buffer.from(file.content),
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ]),
    }
  return body === undefined ? {} : { payload: JSON.stringify(body) }
}
