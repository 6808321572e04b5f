import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const billing: Texts<TopicKeyOf<'billing'>> = {
  invoice: {
    subjects: ['Rechnung zu {order}', 'Bitte um eine Rechnung', 'Beleg für meine Brille'],
    openings: [
      'mein Arbeitgeber beteiligt sich an der Bildschirmbrille und braucht eine Rechnung zu {order} ({amount}).',
      'am {date} habe ich die {product} in {place} gekauft und finde den Beleg nicht mehr. Was ich noch habe, hängt an.',
    ],
    asks: ['Können Sie mir eine mit Namen und Datum schicken?', 'Bekomme ich eine Kopie für die Steuer?'],
    replies: [
      'gern. Rechnung {invoice} über {amount} ist ausgestellt, mit dem Zusatz „Bildschirmarbeitsplatzbrille“, den Arbeitgeber verlangen. Sie kommt {soon} per E-Mail.',
      'kein Problem, wir heben Belege zehn Jahre auf. Ich habe den Kauf vom {date} gefunden, die Kopie mit der Nummer {invoice} ist {soon} in Ihrem Postfach.',
    ],
    followUps: ['danke. Kann auch der Firmenname darauf stehen?'],
    answers: [
      'ja, ich brauche dafür nur den genauen Namen und die Anschrift. Dann geht die berichtigte Rechnung {invoice} am selben Tag hinaus, spätestens {on}.',
    ],
    notes: ['@{colleague} bitte die Rechnungsangaben von {name} prüfen, bevor {invoice} {on} hinausgeht.'],
  },
  'double-charge': {
    subjects: ['Doppelt abgebucht', '{amount} zweimal abgebucht', 'Doppelte Zahlung für {order}'],
    openings: [
      'auf meinem Kontoauszug stehen am {date} zweimal {amount}, beide für {order}.',
      'an der Kasse in {place} meldete das Gerät „abgelehnt“, ich habe noch einmal gezahlt, und jetzt sehe ich zwei Zahlungen über {amount}.',
    ],
    asks: ['Bitte erstatten Sie mir eine davon.', 'Wie schnell lässt sich das richten?'],
    replies: [
      'Sie haben recht, bitte entschuldigen Sie. Ich sehe beide Zahlungen zu {order}, die zweite habe ich gerade storniert, und die {amount} sind {by} wieder auf Ihrem Konto. Die Bank zeigt es als Rückbuchung.',
      'danke für den Auszug, das hat uns viel Suchen erspart. Die zweiten {amount} waren nur vorgemerkt und wurden nie eingezogen. Die Vormerkung ist gelöscht und verschwindet {by}; {on} sehe ich noch einmal nach.',
    ],
    followUps: ['ich sehe es schon, danke für die schnelle Hilfe.'],
    answers: [
      'danke für die Rückmeldung. Von unserer Seite ist es erledigt, und {on} sehe ich sicherheitshalber noch einmal auf das Konto.',
    ],
    notes: [
      'Die zweite Zahlung von {name} kam durch eine Zeitüberschreitung. @{colleague} bitte {by} das Zahlungsprotokoll ansehen.',
    ],
  },
  refund: {
    subjects: ['Erstattung für {order}', 'Ich warte noch auf die Erstattung', 'Wann kommt mein Geld zurück?'],
    openings: [
      'am {date} habe ich die {product} zurückgegeben, die {amount} sind noch nicht da. Bestellung {order}.',
      'die Rückgabe von {order} haben Sie mir vor [zwei Wochen|zehn Tagen] bestätigt, auf dem Konto ist aber nichts.',
    ],
    asks: ['Können Sie nachsehen, woran es hängt?', 'Wann wird gezahlt?'],
    replies: [
      'ich habe nachgesehen: Das Paket war pünktlich da, aber die Erstattung wartete auf eine zweite Unterschrift. Die habe ich gerade geleistet. Die {amount} gehen heute hinaus und sind {by} bei Ihnen.',
      'es tut mir leid, dass Sie fragen mussten. Die {amount} gingen an eine abgelaufene Karte, die Bank hat sie zurückgeschickt. Ich überweise sie auf das Konto, von dem Sie gezahlt haben: {By} sind sie da, und {on} prüfe ich es noch einmal.',
    ],
    followUps: ['danke. Meine Karte wurde inzwischen ausgetauscht, ist das ein Problem?'],
    answers: [
      'nein, Ihre Bank bucht den Betrag von selbst auf die neue Karte um, spätestens {on}. Sollte er nicht ankommen, rufen Sie an ({phone}) und fragen Sie nach mir.',
    ],
    notes: ['Erstattung zu {order} zurückgekommen, Karte abgelaufen. @{colleague} bitte {by} überweisen.'],
  },
  insurance: {
    subjects: [
      'Zuschuss zur neuen Brille',
      'Formular für die Krankenkasse',
      'Brillengutschein vom Arbeitgeber',
    ],
    openings: [
      'meine Krankenkasse gibt einen Zuschuss zur neuen Brille und braucht ein Formular mit Unterschrift des Optikers. Es geht um {order}.',
      'mein Arbeitgeber hat mir einen Brillengutschein gegeben, den ich für die {product} nutzen möchte.',
    ],
    asks: [
      'Können Sie das ausfüllen, und brauchen Sie das Original?',
      'Wie geht das bei einem Preis von {amount}?',
    ],
    replies: [
      'gern. Bringen Sie das Formular mit oder schicken Sie ein Foto: Unser Optiker in {place} unterschreibt es {on}, dann holen Sie es ab oder wir schicken es Ihnen. Die Werte legen wir bei, danach fragen die Kassen meist.',
      'das geht. Den Gutschein ziehen wir an der Kasse ab, von den {amount} zahlen Sie nur den Rest. Bringen Sie das Original nach {place}, gern {on} {at}, dann füllen wir das Formular zusammen aus.',
    ],
    followUps: ['sehr schön. Kann das Datum des Sehtests noch dazu?'],
    answers: [
      'ist ergänzt, samt Stempel. Das Formular liegt ab {day} in {place} bereit, eine Kopie bekommen Sie per E-Mail.',
    ],
    notes: ['Kassenformular von {name}: Datum des Sehtests fehlt. @{colleague} bitte {by} unterschreiben.'],
  },
  'gift-card': {
    subjects: ['Frage zur Gutscheinkarte', 'Gutscheinkarte funktioniert nicht', 'Gutschein verschenken'],
    openings: [
      'ich habe eine Gutscheinkarte über {amount} bekommen, und die Seite sagt, der Code sei ungültig.',
      'ich möchte meiner Mutter eine Karte über {amount} schenken, sie wohnt in der Nähe der Filiale {place}.',
    ],
    asks: ['Können Sie das prüfen?', 'Gilt sie in allen Filialen, und läuft sie ab?'],
    replies: [
      'ich habe nachgesehen: Die Karte ist echt und enthält {amount}, sie wurde nur an der Kasse nie freigeschaltet. Das habe ich eben nachgeholt, der Code geht {soon}.',
      'ein schönes Geschenk. Die Karte gilt fünf Jahre in allen Filialen. Sie kann {on} im Umschlag in {place} liegen oder kommt {by} mit der Post, wie es Ihnen lieber ist.',
    ],
    followUps: ['wunderbar. Lässt sich der Rest später nutzen, wenn die Brille weniger kostet?'],
    answers: [
      'ja, der Rest bleibt auf der Karte und steht auf jedem Bon. {On} prüfe ich, ob auf Ihrer der richtige Betrag ist.',
    ],
    notes: [
      'Gutscheinkarte über {amount}: @{colleague} bitte {by} prüfen, ob sie an der Kasse freigeschaltet wurde.',
    ],
  },
}
