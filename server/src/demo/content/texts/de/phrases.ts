import type { Phrases, SpamText } from '../shape.ts'

export const germanPhrases: Phrases = {
  greetings: ['Guten Tag,', 'Hallo,', 'Liebes Ottilia-Team,', 'Sehr geehrte Damen und Herren,'],
  closings: [
    'Viele Grüße',
    'Mit freundlichen Grüßen',
    'Herzliche Grüße',
    'Danke im Voraus',
    'Besten Dank und viele Grüße',
  ],
  shortGreetings: ['Hallo {agent},', '{r:Liebe/Lieber} {agent},', 'Guten Tag,', ''],
  deviceLines: ['Von meinem Telefon gesendet', 'Von meinem Tablet gesendet'],
  thanks: [
    '[vielen Dank|super, danke|perfekt, danke]! [Das ging ja schnell.|Mehr brauche ich nicht.|Sie haben mir sehr geholfen.]',
    'alles erledigt, danke. [Schönes Wochenende!|Bis bald.|Das war sehr freundlich.]',
  ],
  chasers: [
    'ich habe Ihnen [gestern|vor Kurzem] geschrieben und noch nichts gehört. Ist meine Nachricht angekommen?',
    '[nur zur Erinnerung|ich frage vorsichtig nach]: Gibt es schon etwas Neues?',
  ],
  urgentSubjects: ['DRINGEND: {subject}', '{subject} (eilig)'],
  urgentLines: [
    'Es ist leider eilig: [Morgen|Am Freitag] fliege ich, und ohne Brille kann ich weder fahren noch lesen.',
    'Wenn möglich, antworten Sie bitte noch heute. Morgen habe ich [eine Prüfung|ein Vorstellungsgespräch|eine Operation].',
  ],
  salutations: [
    'Guten Tag {r:Frau/Herr} {last},',
    '{r:Liebe Frau/Lieber Herr} {last},',
    'Hallo {r:Frau/Herr} {last},',
  ],
  apologies: ['zuerst einmal Entschuldigung, dass Sie zweimal schreiben mussten. '],
  signOffs: [
    'Herzliche Grüße\n{agent}\nOttilia {place}',
    'Viele Grüße\n{agent}\nOttilia {place}',
    'Freundliche Grüße\n{agent}\nOttilia {place}',
  ],
  outOfOffice: {
    subject: 'Automatische Antwort: {subject}',
    text: 'Vielen Dank für Ihre Nachricht. Ich bin nicht im Büro und {on} wieder da. Ihre E-Mail wird nicht weitergeleitet.\n\n{name}',
  },
  attribution: 'Am {when} schrieb {author}:',
  receipt: 'KASSENBON',
}

export const germanSpam: readonly SpamText[] = [
  {
    sender: 'Platz Eins Marketing',
    email: 'vertrieb@platz-eins.example',
    subject: 'Ihre Webseite verliert täglich Kunden',
    text: 'Sehr geehrte Damen und Herren,\n\nwir haben Ihre Webseite geprüft und 37 schwere Fehler gefunden. Seite eins in 30 Tagen, garantiert. Dürfen wir Ihnen ein Angebot senden?\n\nIhr Vertriebsteam',
  },
  {
    sender: 'Paket Hinweis',
    email: 'hinweis@paket-hinweis.example',
    subject: 'Ihr Paket wartet auf die Zahlung',
    text: 'Ihr Paket konnte nicht zugestellt werden. Zahlen Sie 1,99 € innerhalb von 24 Stunden:\n\nhttps://paket-hinweis.example/zahlung',
  },
]
