const prefix = 'chat:'

/** How a visitor is known as a sender and a recipient: they have no address outside their chat. */
export function addressOfVisitor(visitorId: string): string {
  return prefix + visitorId
}

/** The visitor an address means, if it means one. */
export function visitorOfAddress(address: string): string | undefined {
  const id = address.startsWith(prefix) ? address.slice(prefix.length) : ''
  return /^[0-9a-f-]{36}$/.test(id) ? id : undefined
}
