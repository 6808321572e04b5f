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
  es: String.raw`\d+|una?|dos|tres|cuatro|cinco|media|varias|varios|más de`,
  de: String.raw`\d+|eine?|zwei|drei|vier|fünf|halbe|mehrere|über`,
  fr: String.raw`\d+|une?|deux|trois|quatre|cinq|demi|plusieurs|plus de`,
}

export const ironyWords: Readonly<Record<string, Markers>> = {
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
  es: {
    praise: words(
      ...['genial', 'fantástic', 'maravillos', 'perfect', 'bravo', 'enhorabuena', 'felicidades', 'estupend'],
      ...['excelente', 'gracias', 'magnífic', 'qué bien'],
    ),
    trouble: words(
      `(?:otras |otros |otra )?(?:${numbers.es}) (?:horas?|minutos|semanas?|días?|mes(?:es)?)(?: más)?(?: de)? (?:esper|cola|retraso)`,
      `(?:espera|cola|esperando|esperar) (?:de |durante )?(?:otras |otros |otra )?(?:${numbers.es}) (?:horas?|minutos|semanas?|días?|mes)`,
      ...[
        'nadie',
        'nunca más',
        'otra vez',
        'de nuevo frí',
        'sigo esperando',
        'ignorad',
        'roto',
        'rota',
        'maleducad',
      ],
    ),
  },
  de: {
    praise: words(
      ...['toll', 'super', 'wunderbar', 'großartig', 'perfekt', 'bravo', 'glückwunsch', 'klasse', 'herrlich'],
      ...['hervorragend', 'danke', 'vielen dank', 'prima', 'fantastisch'],
    ),
    trouble: words(
      `(?:weitere |noch(?: mal| einmal)? )?(?:${numbers.de}) (?:stunden?|minuten|wochen?|tage?|monate?) (?:lang )?(?:wart|gewartet|schlange|verspätung)`,
      `(?:warte|schlange)[\\p{L}]* (?:von |seit )?(?:${numbers.de}) (?:stunden?|minuten|wochen?|tage?|monate?)`,
      ...[
        'niemand',
        'keiner',
        'nie wieder',
        'schon wieder',
        'wieder einmal',
        'wieder kalt',
        'warte immer noch',
      ],
      ...['ignoriert', 'kaputt', 'unfreundlich', 'unverschämt'],
    ),
  },
  fr: {
    praise: words(
      ...['super', 'génial', 'formidable', 'parfait', 'bravo', 'félicitations', 'merveilleux', 'magnifique'],
      ...['excellent', 'merci', 'fantastique', 'quelle chance'],
    ),
    trouble: words(
      `(?:encore )?(?:${numbers.fr}) (?:heures?|minutes|semaines?|jours?|mois)(?: de plus)? (?:d’|d'|de |à )?(?:attente|attendre|queue|retard)`,
      `(?:attente|attendu|queue|attendre) (?:de |pendant )?(?:${numbers.fr}) (?:heures?|minutes|semaines?|jours?|mois)`,
      ...[
        'personne ne',
        'personne n’',
        "personne n'",
        'plus jamais',
        'une fois de plus',
        'encore une fois',
        'encore froid',
      ],
      ...['attends toujours', 'ignoré', 'cassé', 'impoli', 'malpoli'],
    ),
  },
}
