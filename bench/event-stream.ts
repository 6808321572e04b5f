import { get, type IncomingMessage } from 'node:http'

export type EventStream = { close(): void }

/**
 * One console's open stream: calls back with the type and data of each event as it arrives.
 * @param shop numbers the address it comes from: what may come from one is limited, and not measured here
 */
export async function openStream(
  url: string,
  apiKey: string,
  onEvent: (type: string, data: string) => void,
  shop = 0,
): Promise<EventStream> {
  const response = await new Promise<IncomingMessage>((done, fail) => {
    const { port } = new URL(url)
    const localAddress = `127.0.1.${1 + shop}`
    const headers = { authorization: `Bearer ${apiKey}` }
    const options = { host: '127.0.0.1', port, path: '/api/v1/stream', localAddress, headers, agent: false }
    get(options, done).on('error', fail)
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
