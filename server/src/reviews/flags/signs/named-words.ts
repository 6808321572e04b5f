import { findPhrases, indexPhrases, wordsOf } from './phrases.ts'

const domainForm = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})\/?$/iu
const addressForm = /(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?/giu

// «at Rossi.Great coffee» is no address: only the blank was forgotten.
const sentenceBegun = /^[^/]*\.\p{Lu}\p{Ll}+$/u
// Words of two sentences, or of a list, are no name.
const apart = /[,;:.!?…()\n]/u

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
  // An address that is not one of theirs may well hold the same words.
  const plain = text.replace(addressForm, (address) =>
    sentenceBegun.test(address) ? address : ' '.repeat(address.length),
  )
  const named = findPhrases(plain, wordsOf(plain), index)
    .filter(({ written, of }) => !apart.test(written) || apart.test(of))
    .map(({ written }) => written)
  return [...new Set([...linked, ...named])]
}
