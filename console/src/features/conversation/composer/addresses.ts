import type { Address } from '../../../lib/shapes.ts'

/** Domains among the recipients that have had no part in the conversation: a slip of the finger leaks it. */
export function newDomains(chosen: readonly Address[], known: readonly string[]): string[] {
  const familiar = new Set(known.map(domainOf))
  const domains = chosen.map(({ address }) => domainOf(address)).filter(Boolean)
  return [...new Set(domains)].filter((domain) => !familiar.has(domain))
}

/** Whether a text can be written to: one address, nothing around it. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>,;]{1,64}@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+$/.test(text)
}

/** Addresses as people paste them: `Ada <ada@x.example>, bob@y.example; …`. What is no address is left out. */
export function parseAddresses(text: string): Address[] {
  return text.split(/[,;\n]+/).flatMap((part) => {
    const [, name = '', inBrackets] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(part) ?? []
    const address = (inBrackets ?? part).trim()
    return isAddress(address) ? [{ name: inBrackets ? name.trim() : '', address }] : []
  })
}

function domainOf(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0 ? '' : address.slice(at + 1).toLowerCase()
}
