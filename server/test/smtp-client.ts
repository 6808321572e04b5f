import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

// A sender gives up and comes back; RFC 5321 §4.5.3.2 lets it wait minutes, but here nothing is far away.
const patienceMs = 60_000

export type SmtpClient = {
  /** Sends a line and gives the whole answer, `250-…` lines included. Fails when none comes within a minute. */
  say(line: string): Promise<string>
  /** Sends bytes as they are, without waiting. */
  write(bytes: string | Buffer): void
  answer(): Promise<string>
  close(): void
}

/** A client that says exactly what the test tells it to, unlike a real one, which would refuse to say wrong things. */
export async function smtpClient(port: number): Promise<SmtpClient> {
  const socket: Socket = connect(port, '127.0.0.1')
  await once(socket, 'connect', { signal: AbortSignal.timeout(patienceMs) })
  const answers: string[] = []
  const waiting: { resolve(answer: string): void; reject(error: Error): void }[] = []
  let isGone = false
  socket.setTimeout(patienceMs, () => socket.destroy())
  let rest = ''
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string) => {
    rest += chunk
    for (let match = complete(rest); match; match = complete(rest)) {
      rest = rest.slice(match.length)
      const next = waiting.shift()
      if (next) next.resolve(match)
      else answers.push(match)
    }
  })
  socket.on('error', () => undefined)
  socket.on('close', () => {
    isGone = true
    for (const one of waiting) one.reject(new Error('The server is gone.'))
  })
  const answer = () => {
    const known = answers.shift()
    if (known !== undefined) return Promise.resolve(known)
    if (isGone) return Promise.reject(new Error('The server is gone.'))
    return new Promise<string>((resolve, reject) => waiting.push({ resolve, reject }))
  }
  const client: SmtpClient = {
    say(line) {
      socket.write(`${line}\r\n`)
      return answer()
    },
    write: (bytes) => void socket.write(bytes),
    answer,
    close: () => socket.destroy(),
  }
  await answer()
  return client
}

/** Sends one mail in a conversation that is open; gives the last answer. */
export async function sendOver(client: SmtpClient, to: string[], raw: string): Promise<string> {
  await client.say('MAIL FROM:<kim@customer.example>')
  for (const one of to) {
    const said = await client.say(`RCPT TO:<${one}>`)
    if (!said.startsWith('250')) return said
  }
  await client.say('DATA')
  client.write(raw.replace(/\r?\n/g, '\r\n').replace(/^\./gm, '..'))
  return client.say('\r\n.')
}

function complete(text: string): string | undefined {
  return /^(?:\d{3}-[^\n]*\n)*\d{3} [^\n]*\n/.exec(text)?.[0]
}
