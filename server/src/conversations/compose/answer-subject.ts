import type { Connector } from '../channel.ts'

const answered = /^\s*(re|aw|odp|sv|rif|r|ответ)\s*:/i

/** The subject of what goes to the customer: marked as an answer once, in whatever language that was done before. */
export function answerSubject(connector: Connector, { subject }: { subject: string }): string {
  if (!connector.rules.subject) return ''
  return answered.test(subject) ? subject : `Re: ${subject}`
}
