import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

export type FakeS3 = {
  /** What BLOBS_URL would say. */
  url: string
  /** Lets the next requests fail as an overloaded server does. */
  failNext(count: number): void
  /** Lets an object look as if it had been put then. */
  setPutAt(key: string, at: Date): void
  close(): Promise<void>
}

const accessKey = 'AKTEST'
const secretKey = 'a/se:cret'
const region = 'eu-south-1'

/** A bucket named `mail` that keeps objects in memory and, as S3 does, believes only what is signed (SigV4). */
export async function fakeS3(): Promise<FakeS3> {
  const objects = new Map<string, { bytes: Buffer; at: Date }>()
  let failures = 0
  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    const answer = (status: number, bytes: Buffer = Buffer.alloc(0), at = new Date()) =>
      response
        .writeHead(status, { 'content-length': bytes.length, 'last-modified': at.toUTCString() })
        .end(request.method === 'HEAD' ? undefined : bytes)
    if (failures > 0) {
      failures -= 1
      return answer(503)
    }
    if (!isSigned(request, body)) return answer(403)
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3')
    const [, bucket, key = ''] = pathname.split('/')
    if (bucket !== 'mail') return answer(404)
    if (request.method === 'PUT') objects.set(key, { bytes: body, at: new Date() })
    if (request.method === 'DELETE') objects.delete(key)
    if (request.method === 'PUT' || request.method === 'DELETE') return answer(200)
    if (searchParams.get('list-type') === '2') return answer(200, listPage(objects, searchParams))
    if (key === '') return answer(200)
    const found = objects.get(key)
    return found ? answer(200, found.bytes, found.at) : answer(404)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const credentials = `${accessKey}:${encodeURIComponent(secretKey)}`
  return {
    url: `s3+http://${credentials}@127.0.0.1:${port}/mail?region=${region}`,
    failNext(count) {
      failures = count
    },
    setPutAt(key, at) {
      const found = objects.get(key)
      if (found) found.at = at
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

// https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html, two at a time.
function listPage(objects: Map<string, unknown>, query: URLSearchParams): Buffer {
  const keys = [...objects.keys()].sort()
  const from = Number(atob(query.get('continuation-token') ?? '') || 0)
  const shown = keys.slice(from, from + 2).map((key) => `<Contents><Key>${key}</Key></Contents>`)
  const next = from + 2 < keys.length ? btoa(`${from + 2}`) : ''
  const more = next && `<NextContinuationToken>${next}</NextContinuationToken>`
  return Buffer.from(`<ListBucketResult>${shown.join('')}${more}</ListBucketResult>`)
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/
  const [, key, date = '', place, names = '', signature] =
    pattern.exec(request.headers.authorization ?? '') ?? []
  if (key !== accessKey || place !== region) return false
  const payload = String(request.headers['x-amz-content-sha256'] ?? '')
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha256(body)) return false
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`)
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3')
  const query = [...searchParams]
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .sort()
    .join('&')
  const canonical = [request.method, pathname, query, headers.join(''), names, payload].join('\n')
  const scope = `${date}/${region}/s3/aws4_request`
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n')
  const signing = [date, region, 's3', 'aws4_request'].reduce<Buffer | string>(mac, `AWS4${secretKey}`)
  return mac(signing, text).toString('hex') === signature
}

function mac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex')
}
