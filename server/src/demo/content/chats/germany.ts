import { agent, type DemoChat, visitor } from './shape.ts'

export const germanChats: readonly DemoChat[] = [
  {
    ...{ key: 'chat-mitte-hours', locationKey: 'berlin-mitte', locale: 'de', name: 'Friedemann Opitz' },
    ...{ personKey: 'hannah-vogt', departmentKey: 'store' },
    page: { path: '/de/filialen/berlin-mitte', title: 'Ottilia Berlin Mitte' },
    ...{ isResolved: true, endedMinutesAgo: 75 },
    lines: [
      visitor('Haben Sie samstags eine Pause? Ich kann erst gegen zwei.'),
      agent('Hallo Herr Opitz, nein, samstags sind wir durchgehend von 10 bis 18 Uhr da.', 30),
      visitor('Prima, dann bis Samstag.', 25),
    ],
  },
  {
    ...{ key: 'chat-altona-screw', locationKey: 'hamburg-altona', locale: 'de', name: 'Swantje Petersen' },
    ...{ email: 'swantje.petersen@briefe.example', typed: 'schraube verloren', article: 'repair-how' },
    ...{ personKey: 'lukas-brandt', departmentKey: 'repairs' },
    page: { path: '/de/reparatur', title: 'Reparatur' },
    ...{ isResolved: false, endedMinutesAgo: 7 },
    lines: [
      visitor('Mir ist die Schraube am rechten Bügel herausgefallen. Brille ist eine Siena von 2023.'),
      agent(
        'Guten Tag Frau Petersen, die Schraube haben wir da. Das dauert fünf Minuten und kostet nichts.',
        55,
      ),
      visitor('Toll! Muss ich einen Termin machen?', 30),
      agent('Nein, kommen Sie einfach vorbei, der Kaffee geht auf uns.', 25),
      visitor('Noch etwas: kann ich dabei auch die Nasenpads tauschen lassen?', 60),
    ],
  },
  {
    ...{
      key: 'chat-schwabing-insurance',
      locationKey: 'muenchen-schwabing',
      locale: 'de',
      name: 'Korbinian Haas',
    },
    ...{ email: 'k.haas@postfach.example', typed: 'rechnung krankenkasse', article: 'invoice' },
    page: { path: '/de/konto/rechnungen', title: 'Meine Rechnungen' },
    ...{ isResolved: false, endedMinutesAgo: 16 },
    lines: [
      visitor(
        'Meine Zusatzversicherung möchte auf der Rechnung die Werte beider Gläser. Können Sie das ergänzen?',
      ),
      visitor('Bestellung OT-51077.', 20),
    ],
  },
]
