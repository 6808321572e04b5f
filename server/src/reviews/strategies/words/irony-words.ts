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

// Again is no trouble by itself ("thanks again"), nor is what may have been mended ("my broken glasses").
function again(said: string, trouble: string): string {
  return `(?:${said}) (?:[\\p{L}’']+ ){0,3}(?:${trouble})`
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
      'nobody(?! else| does| beats)',
      'no one (?!else|does|beats)',
      again(
        'once again|yet another|again',
        'wait|queue|delay|cold|late |wrong|closed|broken|dirty|mistake|excuse',
      ),
      `(?:another |yet another )?(?:${numbers.en}) (?:more )?(?:hours?|minutes?|weeks?|days?|months?)(?: of)? wait`,
      `waiting (?:for )?(?:another )?(?:${numbers.en}) (?:hours?|minutes?|weeks?|days?|months?)`,
      ...['never again', 'still waiting', 'ignored', 'rude'],
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
      'nessuno(?! come| è come)',
      again(
        "ancora una volta|di nuovo|un[’']altra",
        'attes|coda|fila|ritard|fredd|sbagliat|chius|rott|sporc|errore|scus',
      ),
      `(?:altre |altri |altra )?(?:${numbers.it}) ?(?:ore|ora|minuti|settimane|giorni|mesi)(?: di)? (?:attesa|coda|fila)`,
      `(?:attesa|coda|fila) di (?:altre )?(?:${numbers.it})[ ’'](?:ore|ora|minuti|settimane|giorni|mesi)`,
      ...['mai più', 'ancora ad aspettare', 'ignorat', 'maleducat'],
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
      'nikt(?! inny| lepiej)',
      again(
        'znowu|znów|po raz kolejny|kolejn[\\p{L}]*',
        'czeka|kolejk|spóźn|zimn|zamknięt|zepsut|brudn|pomył|błęd|wymówk',
      ),
      `(?:kolejne |następne )?(?:${numbers.pl}) (?:godzin|minut|tygodni|dni|miesiąc)[\\p{L}]* (?:czekania|w kolejce|stania)`,
      `(?:czekani|kolejk)[\\p{L}]* (?:przez )?(?:${numbers.pl}) (?:godzin|minut|tygodni|dni|miesiąc)`,
      ...['nigdy więcej', 'ciągle czekam', 'nadal czekam', 'zignorowa', 'niegrzeczn', 'chamsk'],
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
      'никто(?! другой| лучше| больше)',
      again('опять|снова|в очередной раз', 'жд|очеред|опозд|холодн|закрыт|сломан|грязн|ошиб|перепута'),
      `(?:ещё |еще )?(?:${numbers.ru}) (?:час|минут|недел|дн|месяц)[\\p{L}]* (?:ожидани|в очеред|жда)`,
      `(?:ожидани|очеред|жда)[\\p{L}]* (?:ещё |еще )?(?:${numbers.ru}) (?:час|минут|недел|дн|месяц)`,
      ...['никогда больше', 'больше никогда', 'до сих пор жд', 'проигнорир', 'хам'],
    ),
  },
  es: {
    praise: words(
      ...['genial', 'fantástic', 'maravillos', 'perfect', 'bravo', 'enhorabuena', 'felicidades', 'estupend'],
      ...['excelente', 'gracias', 'magnífic', 'qué bien'],
    ),
    trouble: words(
      'nadie(?! más| mejor| como)',
      again(
        'otra vez|de nuevo|una vez más',
        'espera|esperando|cola|retras|frí[ao]|cerrad|equivoc|rot[ao]|suci|error|excusa',
      ),
      `(?:otras |otros |otra )?(?:${numbers.es}) (?:horas?|minutos|semanas?|días?|mes(?:es)?)(?: más)?(?: de)? (?:esper|cola|retraso)`,
      `(?:espera|cola|esperando|esperar) (?:de |durante )?(?:otras |otros |otra )?(?:${numbers.es}) (?:horas?|minutos|semanas?|días?|mes)`,
      ...['nunca más', 'sigo esperando', 'ignorad', 'maleducad'],
    ),
  },
  de: {
    praise: words(
      ...['toll', 'super', 'wunderbar', 'großartig', 'perfekt', 'bravo', 'glückwunsch', 'klasse', 'herrlich'],
      ...['hervorragend', 'danke', 'vielen dank', 'prima', 'fantastisch'],
    ),
    trouble: words(
      'niemand(?! sonst| anders| besser)',
      'keiner(?! sonst| besser)',
      again(
        'schon wieder|wieder einmal|mal wieder|wieder',
        'wart|gewartet|schlange|verspät|kalt|geschlossen|falsch|kaputt|schmutzig|fehler|ausred',
      ),
      `(?:weitere |noch(?: mal| einmal)? )?(?:${numbers.de}) (?:stunden?|minuten|wochen?|tage?|monate?) (?:lang )?(?:wart|gewartet|schlange|verspätung)`,
      `(?:warte|schlange)[\\p{L}]* (?:von |seit )?(?:${numbers.de}) (?:stunden?|minuten|wochen?|tage?|monate?)`,
      ...['nie wieder', 'warte immer noch'],
      ...['ignoriert', 'unfreundlich', 'unverschämt'],
    ),
  },
  fr: {
    praise: words(
      ...['super', 'génial', 'formidable', 'parfait', 'bravo', 'félicitations', 'merveilleux', 'magnifique'],
      ...['excellent', 'merci', 'fantastique', 'quelle chance'],
    ),
    trouble: words(
      again(
        'encore une fois|une fois de plus|de nouveau|encore',
        'attente|attend|queue|retard|froid|fermé|erreur|cassé|sale |excuse',
      ),
      `(?:encore )?(?:${numbers.fr}) (?:heures?|minutes|semaines?|jours?|mois)(?: de plus)? (?:d’|d'|de |à )?(?:attente|attendre|queue|retard)`,
      `(?:attente|attendu|queue|attendre) (?:de |pendant )?(?:${numbers.fr}) (?:heures?|minutes|semaines?|jours?|mois)`,
      ...['personne ne', 'personne n’', "personne n'", 'plus jamais'],
      ...['attends toujours', 'ignoré', 'impoli', 'malpoli'],
    ),
  },
}
