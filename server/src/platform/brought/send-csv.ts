import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'

/**
 * Sends lines as a CSV file while they are made. The first is made before anything is sent, so that an error, such as
 * that there is no such import, can still be told.
 */
export async function sendCsv(
  reply: FastifyReply,
  filename: string,
  lines: AsyncGenerator<string>,
): Promise<FastifyReply> {
  const first = await lines.next()
  async function* all() {
    if (!first.done) yield `\uFEFF${first.value}`
    yield* lines
  }
  return reply
    .header('content-disposition', `attachment; filename="${filename}"`)
    .type('text/csv; charset=utf-8')
    .send(Readable.from(all()))
}
