import { wordsOf } from './fold-text.ts'

/** A name as it is compared: its words, and all of them in one (`H & M` and `H&M` are the same). */
export type NormalName = { words: string[]; simple: string }

// Longest first, so that `gmbh and co kg` goes before `kg`.
const suffixes = [
  'gmbh and co kg,gmbh and co kgaa,sp z o o,sp z oo,and co kg,co kg,pty ltd,pte ltd,sp k,sp j,s r o,z s',
  'inc,incorporated,llc,llp,lp,ltd,limited,plc,corp,corporation,co,company,gmbh,mbh,ag,kg,kgaa,ohg,ug,ek,ev',
  'sarl,sas,sasu,sa,eurl,spa,srl,srls,snc,sapa,bv,nv,vof,oy,oyj,ab,asa,aps,pty,pte,kft,zrt,nyrt,bt,sro,spzoo',
  'ooo,zao,oao,pao,ao,ip,tov,sl,slu,lda,ltda,doo,dd,uab,sia,ou,ead,eood',
]
  .join(',')
  .split(',')
  .map((suffix) => suffix.split(' '))
  .toSorted((a, b) => b.length - a.length)
const prefixes = new Set(['ooo', 'zao', 'oao', 'pao', 'ao', 'ip', 'tov'])

/**
 * A name without case, accents, punctuation and the form of its company, `&` as `and`. Words that say what it is are
 * kept as long as they are all there is.
 */
export function normaliseName(text: string): NormalName {
  const spoken = text
    .slice(0, 300)
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/[&+＋＆]/g, ' and ')
  const words = wordsOf(withoutDots(spoken))
  const bare = withoutPrefix(withoutSuffixes(words))
  return { words: bare, simple: bare.join('') }
}

// S.p.A. is one word; St. James is two.
function withoutDots(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
}

function withoutSuffixes(words: string[]): string[] {
  const found = suffixes.find(
    (suffix) =>
      suffix.length < words.length &&
      suffix.every((word, index) => words[words.length - suffix.length + index] === word),
  )
  return found ? withoutSuffixes(words.slice(0, -found.length)) : words
}

function withoutPrefix(words: string[]): string[] {
  const [first = '', ...others] = words
  return prefixes.has(first) && others.length > 0 ? withoutPrefix(others) : words
}
