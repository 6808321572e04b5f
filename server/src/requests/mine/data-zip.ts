import { Readable } from 'node:stream'
import { writeZip, type ZipSource } from '../../platform/archive/write-zip.ts'
import type { Context } from '../../platform/context.ts'
import { openFile } from './open-file.ts'
import { listSaid } from './read-messages.ts'
import { listRequests } from './read-requests.ts'

/** All that a customer said and was told, as JSON, with the files: what is theirs to take away. */
export function dataZip(context: Context, address: string): Readable {
  return Readable.from(writeZip(sourcesOf(context, address), context.now()), { objectMode: false })
}

async function* sourcesOf(context: Context, address: string): AsyncGenerator<ZipSource> {
  const requests = await context.read((tx) => listRequests(tx, address))
  const told = []
  for (const request of requests) {
    const said = await context.read((tx) => listSaid(tx, request.id, address))
    const { number, subject, status, createdAt, lastAt, locationName, rating } = request
    told.push({
      ...{ number, subject, status, createdAt, lastAt, location: locationName, rating },
      messages: said.map(({ isOurs, isAutomatic, author, at, text, files }) => ({
        ...{ from: isOurs ? 'brand' : 'you', author, isAutomatic, at, text },
        files: files.map((file) => nameOf(number, file)),
      })),
    })
    for (const file of said.flatMap(({ files }) => files)) {
      const content = await openFile(context, file.id)
      if (content) yield { name: nameOf(number, file), content, isPacked: true }
    }
  }
  const text = `${JSON.stringify({ address, requests: told }, null, 2)}\n`
  yield { name: 'requests.json', content: Readable.from([text]) }
}

// Two files of one name stay two.
function nameOf(number: number, { id, filename }: { id: string; filename: string }): string {
  return `files/${number}/${id.slice(-8)}-${filename}`
}
