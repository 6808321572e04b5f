import type { DemoLocale } from '../../shapes.ts'

type DemoCall = {
  kind?: 'visit'
  locationKey: string
  language: DemoLocale
  name: string
  email: string
  phone: string
  matter: string
  /** The first free time so many days ahead, the shop being open then. */
  inDays: number
}

/** Calls and visits that customers have booked ahead; their numbers reach nobody. */
export const calls: readonly DemoCall[] = [
  {
    ...{ locationKey: 'milano-brera', language: 'it', name: 'Ornella Vitali', inDays: 1 },
    ...{ email: 'ornella.vitali@posta.example', phone: '+39020914207' },
    matter: 'Lenti progressive: vorrei capire la differenza fra le due che mi avete proposto.',
  },
  {
    ...{ locationKey: 'warszawa-mokotow', language: 'pl', name: 'Tomasz Bielak', inDays: 1 },
    ...{ email: 'tomasz.bielak@poczta.example', phone: '+48220714310' },
    matter: 'Okulary dla córki, osiem lat: jakie szkła wytrzymają boisko?',
  },
  {
    ...{ locationKey: 'berlin-mitte', language: 'de', name: 'Annegret Kühn', inDays: 2 },
    ...{ email: 'annegret.kuehn@postfach.example', phone: '+493023125741' },
    matter: 'Arbeitsplatzbrille: welche Unterlagen braucht mein Arbeitgeber von Ihnen?',
  },
  {
    ...{ locationKey: 'london-marylebone', language: 'en', name: 'Rosalind Thorpe', inDays: 2 },
    ...{ email: 'rosalind.thorpe@letterbox.example', phone: '+442079460881' },
    matter: 'Contact lenses for a marathon in May: which would you try first?',
  },
  {
    ...{ locationKey: 'firenze-oltrarno', language: 'it', name: 'Saverio Conti', inDays: 3 },
    ...{ email: 's.conti@lettera.example', phone: '+39020733518' },
    matter: 'Fattura intestata alla ditta per tre paia di occhiali da lavoro.',
  },
  {
    ...{ kind: 'visit', locationKey: 'milano-brera', language: 'it', name: 'Caterina Lodi', inDays: 0 },
    ...{ email: 'caterina.lodi@posta.example', phone: '' },
    matter: 'Controllo della vista prima di scegliere la montatura.',
  },
  {
    ...{ kind: 'visit', locationKey: 'london-marylebone', language: 'en', name: 'Edmund Ashby', inDays: 0 },
    ...{ email: 'e.ashby@letterbox.example', phone: '+442079460882' },
    matter: 'My new frames sit a little low on the left.',
  },
  {
    ...{ kind: 'visit', locationKey: 'warszawa-mokotow', language: 'pl', name: 'Jadwiga Sroka', inDays: 1 },
    ...{ email: 'jadwiga.sroka@poczta.example', phone: '' },
    matter: 'Dobór soczewek progresywnych.',
  },
]
