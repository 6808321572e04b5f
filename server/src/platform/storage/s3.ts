import { Readable } from 'node:stream'
import { AwsClient } from 'aws4fetch'
import { AppError, reasonOf } from '../errors.ts'
import { type Blobs, hashOf } from './blobs.ts'

/**
 * Blobs in any S3-compatible bucket, addressed path-style.
 * @param url `s3://KEY:SECRET@host/bucket?region=eu-south-1` (`s3+http://` for a server without TLS)
 */
export function createS3Blobs(url: string): Blobs {
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
  const fetchBlob = async (hash: string) => {
    const answer = await ask('GET', `/${hash}`)
    if (answer.status === 404) throw new AppError('not_found', `Blob ${hash.slice(0, 12)} is not in storage.`)
    return answer
  }
  return {
    async put(bytes) {
      const hash = hashOf(bytes)
      if ((await ask('HEAD', `/${hash}`)).status === 404 && !(await ask('PUT', `/${hash}`, bytes)).ok)
        throw noBucket()
      return hash
    },
    get: async (hash) => Buffer.from(await (await fetchBlob(hash)).arrayBuffer()),
    stream: async (hash) => Readable.from(Buffer.from(await (await fetchBlob(hash)).arrayBuffer())),
    async check() {
      if (!(await ask('HEAD', '')).ok) throw noBucket()
    },
  }
}

function noBucket(): AppError {
  return new AppError('unavailable', 'The S3 bucket does not exist.')
}
