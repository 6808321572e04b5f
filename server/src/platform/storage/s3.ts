import { Readable } from 'node:stream'
import { AwsClient } from 'aws4fetch'
import { AppError, reasonOf } from '../errors.ts'
import type { Store } from './blobs.ts'

/**
 * Blobs in any S3-compatible bucket, addressed path-style.
 * @param url `s3://KEY:SECRET@host/bucket?region=eu-south-1` (`s3+http://` for a server without TLS)
 */
export function s3Store(url: string): Store {
  const place = new URL(url)
  const base = `${place.protocol === 's3+http:' ? 'http' : 'https'}://${place.host}${place.pathname.replace(/\/$/, '')}`
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(place.username),
    secretAccessKey: decodeURIComponent(place.password),
    service: 's3',
    region: place.searchParams.get('region') ?? 'us-east-1',
    // Two seconds of trying again; beyond that whoever asks must know.
    retries: 5,
  })
  const ask = async (method: string, path: string, body?: Uint8Array) => {
    const call = { method, body: body ? Buffer.from(body) : undefined }
    const answer = await client.fetch(`${base}${path}`, call).catch((error) => {
      throw new AppError('unavailable', `The S3 storage does not answer: ${reasonOf(error)}`)
    })
    if (answer.ok || answer.status === 404) return answer
    await answer.body?.cancel()
    throw new AppError('unavailable', `The S3 storage answered ${answer.status} to ${method}.`)
  }
  const find = async (hash: string) => {
    const answer = await ask('GET', `/${hash}`)
    return answer.status === 404 ? undefined : Buffer.from(await answer.arrayBuffer())
  }
  return {
    async storedAt(hash) {
      const answer = await ask('HEAD', `/${hash}`)
      return answer.status === 404 ? undefined : new Date(answer.headers.get('last-modified') ?? Date.now())
    },
    async write(hash, bytes) {
      if (!(await ask('PUT', `/${hash}`, bytes)).ok) throw noBucket()
    },
    async remove(hash) {
      await ask('DELETE', `/${hash}`)
    },
    get: find,
    async stream(hash) {
      const bytes = await find(hash)
      return bytes && Readable.from(bytes)
    },
    async *list() {
      let next: string | undefined = ''
      while (next !== undefined) {
        const from: string = next && `&continuation-token=${encodeURIComponent(next)}`
        const text: string = await (await ask('GET', `?list-type=2${from}`)).text()
        yield [...text.matchAll(/<Key>([0-9a-f]{64})<\/Key>/g)].map(([, key = '']) => key)
        next = /<NextContinuationToken>([^<]+)</.exec(text)?.[1]
      }
    },
    async check() {
      if (!(await ask('HEAD', '')).ok) throw noBucket()
    },
  }
}

function noBucket(): AppError {
  return new AppError('unavailable', 'The S3 bucket does not exist.')
}
