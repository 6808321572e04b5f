import type { MessageClass } from '../../../conversations/index.ts'

const longestLocalPart = 64

/** `support@shop.example` with detail `c.abc` → `support+c.abc@shop.example`; undefined when that gets too long (RFC 5321). */
function withDetail(address: string, detail: string): string | undefined {
  const at = address.lastIndexOf('@')
  const local = `${address.slice(0, at)}+${detail}`
  return local.length <= longestLocalPart ? local + address.slice(at) : undefined
}

/** Where an answer (`replyTo`) and a bounce (`envelopeFrom`) come back to, carrying what they belong to. */
export function returnAddresses(options: {
  address: string
  class: MessageClass
  tokens: { conversation: string; message: string }
  hasPlusAddressing: boolean
}): { replyTo: string | undefined; envelopeFrom: string } {
  const { address, tokens } = options
  if (!options.hasPlusAddressing) {
    // Without a detail a bounce of an automatic mail could not be told apart; RFC 3834 §3.3 allows the null sender.
    return { replyTo: undefined, envelopeFrom: options.class === 'acknowledgement' ? '' : address }
  }
  return {
    replyTo: withDetail(address, `c.${tokens.conversation}`),
    envelopeFrom: withDetail(address, `b.${tokens.message}`) ?? address,
  }
}
