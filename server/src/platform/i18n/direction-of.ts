// Those anybody is likely to write to customers in.
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ckb', 'dv', 'ps', 'sd', 'ug'])

/** Which way a language is written, by its tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(tag.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr'
}
