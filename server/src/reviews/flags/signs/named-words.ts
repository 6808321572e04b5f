import { findPhrases, indexPhrases, wordsOf } from './phrases.ts'

const domainForm = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})\/?$/iu
const addressForm = /(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?/giu

/** Where a review names something of a list the brand keeps: competitors by name or domain, things it does not offer. */
export function findNamed(text: string, list: readonly string[]): string[] {
  const domains = list.flatMap((entry) => domainForm.exec(entry.trim())?.[1]?.toLowerCase() ?? [])
  const names = list.filter((entry) => !domainForm.test(entry.trim()))
  const addresses = [...text.matchAll(addressForm)].map(([address]) => address)
  const linked = addresses.filter((address) => {
    const host = (domainForm.exec(address.replace(/(?<=\p{L})\/.*$/u, ''))?.[1] ?? '').toLowerCase()
    return domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
  })
  const index = indexPhrases(names.map((phrase) => ({ phrase, of: phrase })))
  const named = findPhrases(text, wordsOf(text), index).map(({ written }) => written)
  return [...new Set([...linked, ...named])]
}
