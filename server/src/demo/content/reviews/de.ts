import type { ReviewWords } from './shape.ts'

export const de: ReviewWords = {
  praise: {
    staff: [
      'Das Personal war freundlich und nie aufdringlich.',
      'Sehr hilfsbereites Team, man kannte sogar meinen Namen.',
      'Alle Mitarbeiter waren höflich und aufmerksam.',
    ],
    advice: [
      'Die Gläser wurden mir ohne Fachchinesisch erklärt.',
      'Sehr kompetent, endlich verstehe ich mein Rezept.',
      'Ehrliche Beratung: man riet mir zum günstigeren Paar.',
    ],
    waiting: [
      'Auch am Samstag kam ich sofort dran.',
      'Kaum Wartezeit, nach zwanzig Minuten war alles erledigt.',
      'Schneller Service, die Brille war einen Tag früher fertig.',
    ],
    price: [
      'Faire Preise für das, was man bekommt.',
      'Sehr gutes Preis-Leistungs-Verhältnis.',
      'Der Kostenvoranschlag war auch der Preis.',
    ],
    repair: [
      'Das Scharnier wurde sofort repariert, ohne Berechnung.',
      'Die Fassung war in einer Stunde repariert.',
      'Reparatur auf Garantie, schnell und sauber.',
    ],
    booking: [
      'Termin online gebucht, auf die Minute pünktlich.',
      'Noch am selben Tag einen Termin bekommen.',
      'Der Termin für den Sehtest war mit zwei Klicks gebucht.',
    ],
    atmosphere: [
      'Wunderschöner Laden, und der Espresso ist hervorragend.',
      'Gemütlich und ruhig, man sucht in Ruhe aus.',
      'Eine angenehme Atmosphäre.',
    ],
    quality: [
      'Die Fassung ist leicht und von bester Qualität.',
      'Nach einem Jahr kein einziger Kratzer.',
      'Die Qualität der Gläser ist ausgezeichnet.',
    ],
  },
  complaint: {
    staff: [
      'Der Mitarbeiter an der Kasse war unhöflich und sah nicht einmal auf.',
      'Unfreundliches Personal, ich kam mir lästig vor.',
      'Die Filialleitung war arrogant, als ich nach dem Beleg fragte.',
    ],
    advice: [
      'Niemand hat mir erklärt, dass man sich an Gleitsichtgläser gewöhnen muss.',
      'Falsche Auskunft über meine Versicherung.',
      'Von Kinderbrillen hatte die Beratung keine Ahnung.',
    ],
    waiting: [
      'Trotz Termin fünfzig Minuten gewartet.',
      'Dritte Woche Wartezeit und die Brille ist immer noch nicht da.',
      'Lange Schlange und nur eine Person an der Kasse.',
    ],
    price: [
      'Überteuert, dieselbe Fassung kostet nebenan vierzig Euro weniger.',
      'Der Preis war höher als der Kostenvoranschlag, und niemand sagte etwas.',
      'Teuer für eine einfache Lesebrille.',
    ],
    repair: [
      'Die Reparatur hielt zwei Tage, dann war das Scharnier wieder locker.',
      'Bei der Reparatur ging eine Schraube verloren.',
      'Vier Wochen für eine Reparatur auf Garantie.',
    ],
    booking: [
      'Mein Termin wurde zweimal verschoben, ohne zu fragen.',
      'Online gebucht, und niemand wusste von meinem Termin.',
      'Vor nächstem Monat ist kein Termin zu bekommen.',
    ],
    atmosphere: [
      'So laut, dass ich dem Sehtest nicht folgen konnte.',
      'Eng und viel zu heiß.',
      'Die Musik ist lauter als die Beratung.',
    ],
    quality: [
      'Die Beschichtung war nach drei Wochen zerkratzt.',
      'Die Fassung brach nach einem Monat am Steg.',
      'Schlechte Qualität, die Bügel sind schon locker.',
    ],
  },
  glowing: [
    'Danke, ich komme wieder!',
    'Der beste Optiker, bei dem ich je war.',
    'Einfach wunderbar, fünf Sterne sind zu wenig.',
  ],
  furious: ['Nie wieder!', 'Eine Frechheit, Finger weg.', 'Ich will SOFORT mein Geld zurück!!!'],
  but: 'Allerdings: ',
  thanks: [
    'Vielen Dank, {name}! Das ganze Team in {shop} hat sich gefreut. Bis zum nächsten Anpassen, das ist immer kostenlos.',
    'Wie schön, dass Sie schreiben, {name}. Es hängt jetzt hinter der Bar in {shop}.',
    'Danke, {name}. Dafür sind wir in {shop} da.',
  ],
  sorry: [
    'Guten Tag, {name}, das darf nicht passieren, und es tut mir leid. Ich habe mit dem Team in {shop} gesprochen; schreiben Sie mir an ciao@ottilia.example, dann bringen wir es diese Woche in Ordnung.',
    'Das tut uns leid, {name}. In {shop} dürfen Sie mehr von uns erwarten. Ab heute machen wir das anders.',
    'Danke, dass Sie es uns sagen, {name}. Ich möchte wissen, was in {shop} geschehen ist: ciao@ottilia.example erreicht mich direkt.',
  ],
}
