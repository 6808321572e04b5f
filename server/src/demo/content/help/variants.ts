import type { HelpKey } from './plan.ts'
import type { HelpText } from './shape.ts'

/** What holds for the customers of one region only, in their language. */
type Variant = HelpText & { key: HelpKey; region: string; locale: string }

export const variants: readonly Variant[] = [
  {
    ...{ key: 'eye-test-cost', region: 'United Kingdom', locale: 'en' },
    title: 'What does an eye test cost?',
    summary: 'Free with new glasses and on the NHS, £25 without.',
    text: `With new glasses from us the test is **free**. Without, it costs £25, and you take your prescription along: it is yours.

Under 16, over 60, or living with diabetes or glaucoma? Then the NHS pays. In Scotland it pays for everybody.`,
  },
  {
    ...{ key: 'eye-test-cost', region: 'Deutschland', locale: 'de' },
    title: 'Was kostet ein Sehtest?',
    summary: 'Mit neuer Brille nichts, sonst 20 €.',
    text: `Mit einer neuen Brille von uns ist der Sehtest **kostenlos**. Ohne kostet er 20 €, und die Werte nehmen Sie mit: Sie gehören Ihnen.

Für den Führerschein brauchen Sie eine amtliche Bescheinigung. Die stellen wir aus, sie kostet überall 6,43 €.`,
  },
  {
    ...{ key: 'delivery-times', region: 'United Kingdom', locale: 'en' },
    title: 'How long does delivery take, and what does it cost?',
    summary: 'Two to four working days for frames, up to eleven for lenses made for you.',
    keywords: ['shipping', 'royal mail', 'postage'],
    text: `| What you ordered | We need | Royal Mail needs |
| --- | --- | --- |
| Sunglasses, contact lenses, accessories | 1 working day | 1–2 working days |
| Glasses with single vision lenses | 3–5 working days | 1–2 working days |
| Glasses with progressive lenses | 5–8 working days | 1–2 working days |

Delivery is free from £45. Below that it costs £3.95. The Highlands, Northern Ireland and the islands need a day more. There is never any duty to pay: we send from Leeds.

You can also [collect it in a shop](article:collect-in-shop), which is always free.`,
  },
  {
    ...{ key: 'delivery-times', region: 'Deutschland', locale: 'de' },
    title: 'Wie lange dauert die Lieferung, und was kostet sie?',
    summary: 'Zwei bis drei Werktage für Fassungen, bis zu zehn für eigene Gläser.',
    keywords: ['versand', 'express', 'porto'],
    text: `| Was Sie bestellt haben | Wir brauchen | Der Paketdienst braucht |
| --- | --- | --- |
| Sonnenbrillen, Kontaktlinsen, Zubehör | 1 Werktag | 1–2 Werktage |
| Brillen mit Einstärkengläsern | 3–5 Werktage | 1–2 Werktage |
| Brillen mit Gleitsichtgläsern | 5–8 Werktage | 1–2 Werktage |

Ab 50 € liefern wir kostenlos, darunter für 4,90 €. Auch an eine Packstation: geben Sie Ihre Postnummer an.`,
  },
  {
    ...{ key: 'delivery-times', region: 'Italia', locale: 'it' },
    title: 'Quanto ci mette la consegna e quanto costa?',
    summary: 'Due o tre giorni lavorativi per le montature; isole e montagna un giorno in più.',
    keywords: ['spedizione', 'sicilia', 'sardegna', 'isole'],
    text: `| Che cosa hai ordinato | A noi servono | Al corriere servono |
| --- | --- | --- |
| Occhiali da sole, lenti a contatto, accessori | 1 giorno lavorativo | 1–2 giorni lavorativi |
| Occhiali con lenti monofocali | 3–5 giorni lavorativi | 1–2 giorni lavorativi |
| Occhiali con lenti progressive | 5–8 giorni lavorativi | 1–2 giorni lavorativi |

Per Sicilia, Sardegna, isole minori e paesi di montagna al corriere serve un giorno in più. La consegna è gratuita da 50 €; sotto costa 4,90 €, anche sulle isole.`,
  },
  {
    ...{ key: 'how-to-pay', region: 'Deutschland', locale: 'de' },
    title: 'Wie kann ich bezahlen?',
    summary: 'Karte, Lastschrift, Rechnung, bar und Gutschein.',
    keywords: ['rechnung', 'lastschrift', 'raten', 'girocard'],
    text: `| | Online | In der Filiale |
| --- | --- | --- |
| Girocard | nein | ja |
| Kreditkarte, Telefon, Uhr | ja | ja |
| Lastschrift | ja | nein |
| Rechnung, 14 Tage | ja | nein |
| Bar | nein | ja |
| Gutschein | ja | ja |

Die Karte belasten wir, wenn das Paket losgeht, nicht vorher.`,
  },
  {
    ...{ key: 'your-rights', region: 'United Kingdom', locale: 'en' },
    title: 'Your rights as a customer',
    summary: 'The Consumer Rights Act, and what we give on top.',
    keywords: ['withdrawal', 'complaint', 'law', 'consumer rights act'],
    text: `Bought online? You may cancel within **14 days** of delivery, without a reason. We make that **30 days**.

Under the Consumer Rights Act 2015 you may reject something faulty within 30 days for a full refund. After that we repair or replace it, and if neither works you get your money back, for up to **six years** (five in Scotland).

Not content with us? Answer any of our mails with the word "complaint". A person who was not part of it reads everything and answers within three working days.`,
  },
  {
    ...{ key: 'opening-hours', region: 'Polska', locale: 'pl' },
    title: 'Kiedy jesteście otwarci?',
    summary: 'Godziny Twojego salonu, także w święta i w niedziele handlowe.',
    keywords: ['godziny', 'niedziela handlowa', 'święta'],
    text: `Twój salon: {{location.hours}}.

W niedziele handlowe otwieramy salony w galeriach, od 10 do 18. W święta ustawowe są zamknięte wszystkie. Godziny w dni wyjątkowe stoją na stronie każdego salonu najpóźniej tydzień wcześniej.`,
  },
]
