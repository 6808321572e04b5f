import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

// The same Message-ID twice is one mail to a server that loses and doubles nothing.
let written = 0

// As many domains as customers of shops have: one that sends very much is not answered automatically.
const domains = 50

function customerOf(index: number): string {
  return `customer${index}@mail${index % domains}.example`
}

/** A customer's mail number `index`, about 2 kB, plain and HTML as common clients write it. */
function mailText(index: number, to: string): string {
  const from = customerOf(index)
  const words = `Hello, my order ${100_000 + index} has not arrived yet. Could you please tell me when I may expect it?`
  const filler = 'I would be glad about a short answer today, as I leave for a journey on Friday. '.repeat(6)
  return [
    `From: Customer ${index} <${from}>`,
    `To: ${to}`,
    `Subject: Where is my order ${100_000 + index}?`,
    `Message-ID: <bench.${written++}.${process.pid}.${Math.round(performance.timeOrigin)}@mail.example>`,
    `Date: ${new Date().toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="=_part"',
    '',
    '--=_part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `${words}\r\n\r\n${filler}\r\n\r\nKind regards\r\nCustomer ${index}`,
    '--=_part',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<html><body><p>${words}</p><p>${filler}</p><p>Kind regards<br>Customer ${index}</p></body></html>`,
    '--=_part--',
    '',
  ].join('\r\n')
}

/**
 * Sends mails over some SMTP connections at once, each waiting for its 250 before the next.
 * @param paceMs starts one mail each so many milliseconds; 0 sends as fast as the server answers
 */
export async function sendMails(options: {
  port: number
  to: string
  count: number
  connections: number
  paceMs?: number
  onAccepted?(index: number): void
}): Promise<void> {
  const started = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: options.connections }, async () => {
      const session = await openSession(options.port)
      for (let index = next++; index < options.count; index = next++) {
        const due = started + index * (options.paceMs ?? 0) - performance.now()
        if (due > 0) await new Promise((done) => setTimeout(done, due))
        await session.send(customerOf(index), options.to, mailText(index, options.to))
        options.onAccepted?.(index)
      }
      session.close()
    }),
  )
}

async function openSession(port: number) {
  const socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  socket.setEncoding('utf8')
  await once(socket, 'connect')
  const reply = replies(socket)
  await reply(220)
  await say(socket, reply, 'EHLO bench.example', 250)
  return {
    async send(from: string, to: string, mail: string) {
      await say(socket, reply, `MAIL FROM:<${from}>`, 250)
      await say(socket, reply, `RCPT TO:<${to}>`, 250)
      await say(socket, reply, 'DATA', 354)
      await say(socket, reply, `${mail}\r\n.`, 250)
    },
    close: () => socket.end('QUIT\r\n'),
  }
}

async function say(
  socket: Socket,
  reply: (code: number) => Promise<void>,
  line: string,
  code: number,
): Promise<void> {
  socket.write(`${line}\r\n`)
  await reply(code)
}

function replies(socket: Socket) {
  let text = ''
  let wake: (() => void) | undefined
  socket.on('data', (chunk) => {
    text += chunk
    wake?.()
  })
  socket.on('close', () => wake?.())
  return async (code: number) => {
    for (;;) {
      const end = /^(\d{3}) [^\n]*\n/m.exec(text)
      if (end) {
        text = text.slice(end.index + end[0].length)
        if (Number(end[1]) !== code)
          throw new Error(`The server said ${end[0].trim()} where ${code} was due.`)
        return
      }
      if (socket.destroyed) throw new Error('The server closed the connection.')
      await new Promise<void>((done) => {
        wake = done
      })
    }
  }
}
