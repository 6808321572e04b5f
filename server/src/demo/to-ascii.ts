const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f ' +
    'х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya'
  )
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' ')) ?? [],
)
const special: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ь: '',
  ъ: '',
  ...cyrillic,
}

/** A name as people spell it in an e-mail address: lower case, a to z. */
export function toAscii(name: string): string {
  return [...name.toLowerCase()]
    .map((letter) => special[letter] ?? letter.normalize('NFD'))
    .join('')
    .replace(/[^a-z]/g, '')
}
