const token = /\+[bc]\.[a-z0-9]{40}(?=@)/i

/** An address of ours without the token that brings answers to their conversation: it is nothing to read. */
export function withoutToken(address: string): string {
  return address.replace(token, '')
}

/** Whether an address leads nowhere: a visitor has none outside their chat, and a reviewer none outside their review. */
export function isNowhere(address: string): boolean {
  return /^(chat|review):/.test(address)
}
