/** Words of one language, as the beginnings of words: praise that is often meant otherwise, and what nobody praises. */
type Markers = { praise: RegExp; trouble: RegExp }

// `\b` knows Latin letters alone, hence the look-behind.
function words(...beginnings: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${beginnings.join('|')})[\\p{L}\\p{M}’']*`, 'iu')
}

const numbers = {
  en: String.raw`\d+|an?|one|two|three|four|five|half an|several|endless`,
  it: String.raw`\d+|un|una|due|tre|quattro|cinque|mezz|mezza|ore e`,
  pl: String.raw`\d+|dwie|dwa|trzy|cztery|pięć|pół|kilka|ponad`,
  ru: String.raw`\d+|один|одна|два|две|три|четыре|пять|пол|полтора|несколько`,
}

const markers: Readonly<Record<string, Markers>> = {
  en: {
    praise: words(
      'great',
      'wonderful',
      'brilliant',
      'fantastic',
      'lovely',
      'superb',
      'amazing',
      'perfect',
      'bravo',
      'congrat',
      'well done',
      'thanks',
      'thank you',
      'nice',
    ),
    trouble: words(
      `(?:another |yet another )?(?:${numbers.en}) (?:more )?(?:hours?|minutes?|weeks?|days?|months?)(?: of)? wait`,
      `waiting (?:for )?(?:another )?(?:${numbers.en}) (?:hours?|minutes?|weeks?|days?|months?)`,
      ...[
        'nobody',
        'no one ',
        'never again',
        'yet another',
        'once again',
        'cold again',
        'wrong again',
        'still waiting',
        'ignored',
        'broken',
        'rude',
      ],
    ),
  },
  it: {
    praise: words(
      'ottim',
      'bravi',
      'bravo',
      'compliment',
      'fantastic',
      'meraviglios',
      'perfett',
      'complimenti',
      'grande',
      'splendid',
      'grazie',
    ),
    trouble: words(
      `(?:altre |altri |altra )?(?:${numbers.it}) ?(?:ore|ora|minuti|settimane|giorni|mesi)(?: di)? (?:attesa|coda|fila)`,
      `(?:attesa|coda|fila) di (?:altre )?(?:${numbers.it})[ ’'](?:ore|ora|minuti|settimane|giorni|mesi)`,
      ...[
        'nessuno',
        'mai più',
        'ancora una volta',
        'di nuovo freddo',
        'ancora ad aspettare',
        'ignorat',
        'rott',
        'maleducat',
      ],
    ),
  },
  pl: {
    praise: words(
      'świetn',
      'super',
      'wspania',
      'brawo',
      'gratul',
      'cudown',
      'rewelac',
      'pięknie',
      'dzięki',
      'dziękuję',
      'doskona',
    ),
    trouble: words(
      `(?:kolejne |następne )?(?:${numbers.pl}) (?:godzin|minut|tygodni|dni|miesiąc)[\\p{L}]* (?:czekania|w kolejce|stania)`,
      `(?:czekani|kolejk)[\\p{L}]* (?:przez )?(?:${numbers.pl}) (?:godzin|minut|tygodni|dni|miesiąc)`,
      ...[
        'nikt',
        'nigdy więcej',
        'po raz kolejny',
        'znowu',
        'znów',
        'ciągle czekam',
        'nadal czekam',
        'zignorowa',
        'zepsut',
        'niegrzeczn',
        'chamsk',
      ],
    ),
  },
  ru: {
    praise: words(
      'отличн',
      'прекрасн',
      'супер',
      'браво',
      'молодц',
      'замечательн',
      'великолепн',
      'поздравля',
      'спасибо',
      'класс',
    ),
    trouble: words(
      `(?:ещё |еще )?(?:${numbers.ru}) (?:час|минут|недел|дн|месяц)[\\p{L}]* (?:ожидани|в очеред|жда)`,
      `(?:ожидани|очеред|жда)[\\p{L}]* (?:ещё |еще )?(?:${numbers.ru}) (?:час|минут|недел|дн|месяц)`,
      ...[
        'никто',
        'никогда больше',
        'больше никогда',
        'опять',
        'снова',
        'до сих пор жд',
        'проигнорир',
        'сломан',
        'хам',
      ],
    ),
  },
}

export type Irony = { praise: string; trouble: string }

/**
 * Praise for what nobody praises: "Great, another two hours of waiting". Both must stand in one sentence, or in two that
 * follow each other of which the first is nothing but the praise. Undefined where it is not clear.
 */
export function findIrony(text: string, language: string | null): Irony | undefined {
  const known = language === null ? undefined : markers[language]
  if (!known) return undefined
  const sentences = text.split(/(?<=[.!?…\n])\s+/u)
  for (const [index, sentence] of sentences.entries()) {
    const praise = known.praise.exec(sentence)
    if (!praise) continue
    const isAlone = (sentence.match(/\p{L}+/gu)?.length ?? 0) <= 3
    const rest = sentence.slice(praise.index + praise[0].length)
    const trouble = known.trouble.exec(isAlone ? `${rest} ${sentences[index + 1] ?? ''}` : rest)
    // "Great food, but nobody cleared the table" is meant as it is said.
    if (trouble && !contrasts.test(rest.slice(0, trouble.index)))
      return { praise: praise[0], trouble: trouble[0] }
  }
  return undefined
}

const contrasts =
  /(?<!\p{L})(?:but|although|though|ma|però|anche se|ale|choć|jednak|но|хотя|однако|зато)(?!\p{L})/iu

/** What somebody complains of, in their words; undefined where nothing is known to be complained of. */
export function findTrouble(text: string, language: string | null): string | undefined {
  return language === null ? undefined : markers[language]?.trouble.exec(text)?.[0]
}
