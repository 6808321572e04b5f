import { z } from 'zod'
import type { DeliveryOutcome } from '../../../conversations/index.ts'
import type { ComposedMail } from './compose-mail.ts'
import type { MailTransport } from './transport.ts'

const rejectionShape = z.looseObject({
  recipient: z.string().optional(),
  response: z.string().optional(),
  responseCode: z.number().optional(),
})

const failureShape = z.looseObject({
  message: z.string(),
  code: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
  rejectedErrors: z.array(rejectionShape).optional(),
})

// A 5xx to anything before these speaks of us (greeting, login), not of this message.
const messageCommands = ['MAIL FROM', 'RCPT TO', 'DATA']

/**
 * Hands a mail to a server and says honestly what is known afterwards. When the connection ends after the whole
 * content was handed over and before an answer, nobody knows: `unknown`. Closes the transport.
 */
export async function sendMail(
  transport: MailTransport,
  mail: ComposedMail,
  messageId: string,
): Promise<DeliveryOutcome> {
  let isHandedOver = false
  // The connection reads this stream only once the server has said 354; its end is the end of what we had to say.
  transport.use('stream', ({ message }, done) => {
    const create = message.createReadStream.bind(message)
    message.createReadStream = (options) =>
      create(options).once('end', () => {
        isHandedOver = true
      })
    done()
  })
  try {
    const { envelope, raw, dkim } = mail
    const info = await transport.sendMail({ envelope, raw, dkim })
    const refused = z.array(rejectionShape).parse(info.rejectedErrors ?? [])
    return {
      outcome: 'sent',
      externalId: messageId,
      response: info.response,
      refused: refused.map((one) => ({ address: one.recipient ?? '', response: one.response ?? '' })),
    }
  } catch (error) {
    return outcomeOf(failureShape.parse(error), isHandedOver)
  } finally {
    transport.close()
  }
}

function outcomeOf(failure: z.infer<typeof failureShape>, isHandedOver: boolean): DeliveryOutcome {
  const reason = failure.response ?? failure.message
  const isAnswered = failure.responseCode !== undefined
  if (!isAnswered && isHandedOver && failure.code !== 'EENVELOPE') return { outcome: 'unknown', reason }
  return { outcome: 'failed', permanent: isPermanent(failure), reason, isChannels: !isAboutMessage(failure) }
}

function isAboutMessage({ rejectedErrors = [], code, command }: z.infer<typeof failureShape>): boolean {
  return rejectedErrors.length > 0 || code === 'EENVELOPE' || messageCommands.includes(command ?? '')
}

function isPermanent(failure: z.infer<typeof failureShape>): boolean {
  const refusals = failure.rejectedErrors ?? []
  if (refusals.length > 0) return refusals.every((one) => (one.responseCode ?? 0) >= 500)
  // An address no server would take: it is written wrongly.
  if (failure.code === 'EENVELOPE' && failure.responseCode === undefined) return true
  return messageCommands.includes(failure.command ?? '') && (failure.responseCode ?? 0) >= 500
}
