import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

export type FakeS3 = {
  /** What BLOBS_URL would say. */
  url: string
  /** Lets the next requests fail as an overloaded server does. */
  failNext(count: number): void
  close(): Promise<void>
}

const accessKey = 'AKTEST'
const secretKey = 'a/se:cret'
const region = 'eu-south-1'

/** A bucket named `mail` that keeps objects in memory and, as S3 does, believes only what is signed (SigV4). */
export async function fakeS3(): Promise<FakeS3> {
  const objects = new Map<string, Buffer>()
  let failures = 0
  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    const answer = (status: number, bytes: Buffer = Buffer.alloc(0)) =>
      response
        .writeHead(status, { 'content-length': bytes.length })
        .end(request.method === 'HEAD' ? undefined : bytes)
    if (failures > 0) {
      failures -= 1
      return answer(503)
    }
    if (!isSigned(request, body)) return answer(403)
    const [, bucket, key = ''] = (request.url ?? '').split('/')
    if (bucket !== 'mail') return answer(404)
    if (request.method === 'PUT') {
      objects.set(key, body)
      return answer(200)
    }
    const found = key === '' ? Buffer.alloc(0) : objects.get(key)
    return found ? answer(200, found) : answer(404)
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
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html, for requests without a query.
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/
  const [, key, date = '', place, names = '', signature] =
    pattern.exec(request.headers.authorization ?? '') ?? []
  if (key !== accessKey || place !== region) return false
  const payload = String(request.headers['x-amz-content-sha256'] ?? '')
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha256(body)) return false
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`)
  const canonical = [request.method, request.url, '', headers.join(''), names, payload].join('\n')
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
