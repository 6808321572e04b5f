import { get, type IncomingMessage } from 'node:http'

export type EventStream = { close(): void }

/** One console's open stream: calls back with the type and data of each event as it arrives. */
export async function openStream(
  url: string,
  apiKey: string,
  onEvent: (type: string, data: string) => void,
): Promise<EventStream> {
  const response = await new Promise<IncomingMessage>((done, fail) => {
    get(`${url}/api/v1/stream`, { headers: { authorization: `Bearer ${apiKey}` }, agent: false }, done).on(
      'error',
      fail,
    )
  })
  if (response.statusCode !== 200) throw new Error(`The stream answered ${response.statusCode}.`)
  response.setEncoding('utf8')
  let text = ''
  response.on('data', (chunk) => {
    text += chunk
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const [type, data] = fieldsOf(text.slice(0, end))
      if (type) onEvent(type, data)
      text = text.slice(end + 2)
    }
  })
  response.on('error', () => undefined)
  return { close: () => response.destroy() }
}

function fieldsOf(block: string): [string, string] {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2) ?? ''
  return [field('event'), field('data')]
}
