import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const orders: Texts<TopicKeyOf<'orders'>> = {
  'where-is-order': {
    subjects: [
      'Wo ist meine Bestellung {order}?',
      'Bestellung {order} [noch nicht da|verspätet?]',
      'Lieferung meiner {product}',
    ],
    openings: [
      'am {date} habe ich die {product} in {colour} bestellt (Bestellung {order}), und auf der Seite steht noch immer „in Fertigung“.',
      'Bestellung {order} sollte am {date} kommen. Die Sendungsnummer {tracking} rührt sich [seit drei Tagen|seit Montag] nicht.',
      'ich warte auf Bestellung {order}. [Gestern bin ich extra zu Hause geblieben|Ich habe mir dafür einen halben Tag freigenommen], und niemand hat geklingelt.',
    ],
    asks: [
      'Stimmt etwas mit den Gläsern nicht?',
      'Wissen Sie, wo sie steckt?',
      'Wann kann ich wirklich damit rechnen?',
    ],
    replies: [
      'das verstehe ich gut, Warten ohne Nachricht ist das Schlimmste. Ich habe in der Werkstatt angerufen: Die Gläser zu {order} sind durch die Endkontrolle gefallen und wurden neu geschliffen. Sie werden gerade eingesetzt und gehen heute hinaus, Ihr Paket ist also {by} bei Ihnen. Die neue Sendungsnummer lautet {tracking}.',
      'danke für Ihre Geduld. Das Paket zu {order} liegt wegen einer unvollständigen Hausnummer im Depot. Ich habe das soeben mit dem Zusteller berichtigt, geliefert wird {on}. An dem Morgen sehe ich selbst nach, ob es im Wagen ist.',
      'das ist ärgerlich, und Ihre verlorene Zeit tut mir leid. Der Zusteller schreibt, es habe niemand geöffnet; ich glaube Ihnen und nicht ihm. Die neue Zustellung ist {on} {at}. Klingelt bis dahin niemand, rufen Sie mich an ({phone}), dann spreche ich mit dem Depot.',
    ],
    followUps: [
      'danke für die schnelle Antwort. An dem Tag bin ich nicht da: Kann das Paket in die Filiale {place} gehen?',
      'danke, aber der Zusteller meldet jetzt schon wieder „verzögert“.',
    ],
    answers: [
      'natürlich. Ich habe es in unsere Filiale {place} umgeleitet, dort liegt es {by} bereit. Nennen Sie einfach die Nummer {order}.',
      'das tut mir leid, so hatte ich es nicht versprochen. Heute geht eine zweite {product} per Express hinaus und ist {laterOn} bei Ihnen. Behalten Sie die, die zuerst kommt, und schicken Sie die andere auf unsere Kosten zurück.',
    ],
    notes: [
      'Laut Zusteller war die Adresse zu {order} unvollständig. @{colleague} bitte die neue Zustellung {by} bestätigen.',
      '@{colleague} das dritte verspätete Paket aus diesem Depot in einer Woche. {name} habe ich {by} eine Antwort versprochen.',
    ],
  },
  'wrong-item': {
    subjects: [
      'Falsche Fassung in {order}',
      'Ich habe eine fremde Brille bekommen',
      'Bestellung {order} stimmt nicht',
    ],
    openings: [
      'heute kam mein Paket, aber statt der {product} in {colour} lag ein anderes Modell darin. Bestellung {order}.',
      'bei Bestellung {order} stimmt die Fassung, aber nicht die Farbe: Bestellt hatte ich sie in {colour}.',
    ],
    asks: ['Wie lösen wir das? Ein Foto hängt an.', 'Was mache ich nun mit dieser? Foto anbei.'],
    replies: [
      'danke für das Foto, das war unser Fehler. Die richtige {product} in {colour} fertigen wir vorrangig, sie geht {on} hinaus. Die andere behalten Sie bitte vorerst: Das Rücksendeetikett kommt {soon} per E-Mail.',
      'bitte entschuldigen Sie die Verwechslung. Ich habe das Bild mit {order} verglichen, zwei Schalen waren vertauscht. Ihre Brille kommt per Express und ist {by} bei Ihnen; die falsche geben Sie einfach dem Zusteller mit.',
    ],
    followUps: ['danke. Den Karton habe ich schon weggeworfen, ist das schlimm?'],
    answers: [
      'gar nicht, ein gepolsterter Umschlag mit dem Etikett genügt. Ihre eigene Brille ist unterwegs und kommt {by} an.',
    ],
    notes: [
      'Schalen von {order} und der Bestellung danach vertauscht. @{colleague} weiß die andere Seite schon Bescheid?',
    ],
  },
  'change-address': {
    subjects: [
      'Andere Lieferadresse für {order}',
      'Bitte Adresse ändern',
      'Bestellung {order}: Lieferung nach {place}?',
    ],
    openings: [
      'am {date} habe ich {order} bestellt und sehe erst jetzt, dass das Paket an meine alte Adresse geht.',
      'in den nächsten Tagen bin ich nicht zu Hause. Bestellung {order} sollte besser [ins Büro|in Ihre Filiale {place}] gehen.',
    ],
    asks: ['Lässt sich das noch ändern?', 'Ist es dafür schon zu spät?'],
    replies: [
      'Sie haben gerade rechtzeitig geschrieben: Das Paket zu {order} war noch offen. Zur Sicherheit habe ich es in unsere Filiale {place} gelenkt, dort ist es {by}. Soll es woandershin, schreiben Sie mir bitte morgen bis zum Mittag.',
      'erledigt. {order} kommt nun in unsere Filiale {place}, da ist immer jemand. Abholen können Sie das Paket ab {day}, und ich melde mich, wenn es da ist.',
    ],
    followUps: ['die Filiale ist perfekt, danke. Wie lange heben Sie es auf?'],
    answers: ['vier Wochen, also ganz in Ruhe. Ab {day} liegt es an der Theke; die Nummer {order} genügt.'],
    notes: ['Adresse von {order} auf {place} geändert. @{colleague} bitte {on} auf das Paket achten.'],
  },
  'cancel-order': {
    subjects: ['Stornierung von {order}', 'Versehentlich doppelt bestellt', 'Bitte Bestellung stornieren'],
    openings: [
      'am {date} habe ich die {product} wohl zweimal bestellt. {order} ist eine zu viel.',
      'bitte stornieren Sie Bestellung {order}. Meine Werte ändern sich gerade, neue Gläser hätten im Moment keinen Sinn.',
    ],
    asks: [
      'Lässt sie sich noch stoppen, und wann bekomme ich die {amount} zurück?',
      'Können Sie mir das schriftlich bestätigen?',
    ],
    replies: [
      'ich habe {order} noch vor dem Schleifen gestoppt, es entstehen also keine Kosten. Die {amount} sind auf dem Weg zu Ihrer Karte und {by} zu sehen.',
      'hiermit bestätige ich: Bestellung {order} ist ab heute storniert. Die Buchhaltung überweist die {amount} {on} zurück, Ihre Bank braucht danach meist zwei Tage.',
    ],
    followUps: ['das ging schnell, danke. Muss ich noch etwas tun?'],
    answers: [
      'gar nichts. Sollten die {amount} nicht {until} da sein, antworten Sie einfach auf diese Nachricht, dann gehe ich dem nach.',
    ],
    notes: ['{order} vor dem Schleifen storniert. @{colleague} bitte {amount} {by} erstatten.'],
  },
  return: {
    subjects: ['Rückgabe der {product}', 'Umtausch statt Erstattung?', 'Rücksendung {order}'],
    openings: [
      'die {product} aus {order} ist wunderschön, nur auf meiner Nase wirkt sie [zu breit|zu schwer|viel zu streng].',
      'ich möchte {order} zurückgeben. Nach einem Abend [drückt sie hinter den Ohren|rutscht sie ständig].',
    ],
    asks: [
      'Wie geht das, und könnte ich stattdessen die {other} in {colour} haben?',
      'Muss ich das Porto zahlen?',
    ],
    replies: [
      'genau dafür sind die dreißig Tage da. Das kostenlose Etikett bekommen Sie {soon}, und der Umtausch geht am selben Tag hinaus, an dem die Brille bei uns ist. Möchten Sie lieber andere aufsetzen, ist {on} {at} in {place} ein Platz für Sie frei.',
      'Sie müssen nichts erklären und nichts bezahlen. Geben Sie sie in {place} ab oder nehmen Sie das Etikett, das ich {soon} schicke. Manchmal hilft schon ein kleiner Handgriff: Wie wäre es vorher mit fünf Minuten bei unserem Optiker, {on} {at}?',
    ],
    followUps: ['das Angebot nehme ich vielleicht an. Brauche ich einen Termin?'],
    answers: [
      'nicht unbedingt, aber ich habe Sie {on} {at} eingetragen, dann warten Sie nicht. Passt sie dann immer noch nicht, nehmen wir sie sofort zurück.',
    ],
    notes: [
      'Rückgabe {order} vereinbart, Etikett verschickt. @{colleague} bitte zuerst eine Anpassung anbieten.',
    ],
  },
  subscription: {
    subjects: ['Lieferung der Kontaktlinsen', 'Linsen-Abo pausieren', 'Änderung an meinem Abo'],
    openings: [
      'ich habe noch [zwei|drei] Packungen Linsen zu Hause, und die nächste Lieferung steht an. Das Abo läuft unter {order}.',
      'seit dem Test am {date} hat mein rechtes Auge einen neuen Wert, in der letzten Packung war aber noch der alte.',
    ],
    asks: ['Könnten Sie es zwei Monate aussetzen?', 'Können Sie das ändern und mir die Packung tauschen?'],
    replies: [
      'alles erledigt: Die nächste Lieferung kommt zwei Monate später, bis dahin wird nichts abgebucht. Wollen Sie früher starten, genügt eine Zeile an uns. Die Bestätigung bekommen Sie {soon}.',
      'danke, dass Sie es bemerkt haben, diese Packung hätte nicht hinausgehen dürfen. Der neue Wert ist eingetragen, die richtigen Linsen gehen heute hinaus und sind {by} bei Ihnen. Die alte Packung nimmt der Zusteller mit.',
    ],
    followUps: ['super. Bleibt mein Rabatt gleich?'],
    answers: [
      'ja, solange das Abo läuft. Ich habe es in Ihrer Kartei vermerkt, die Übersicht dazu bekommen Sie {on}.',
    ],
    notes: [
      'Abo {order} von Hand geändert. @{colleague} bitte das nächste Paket prüfen, bevor es {on} hinausgeht.',
    ],
  },
  prescription: {
    subjects: ['Mein Rezept zu {order}', 'Brillenrezept im Anhang', 'Können Sie dieses Rezept lesen?'],
    openings: [
      'wie gewünscht das Rezept zu Bestellung {order}. Das Foto ist mit dem Handy gemacht.',
      'der Augenarzt hat mir am {date} dieses Rezept gegeben, und ich hätte die {product} gern danach.',
    ],
    asks: [
      'Ist alles lesbar, und fehlt etwas?',
      'Der Augenabstand steht nicht darauf. Muss ich dafür vorbeikommen?',
    ],
    replies: [
      'das Foto ist gestochen scharf, danke. Es fehlt nur der Augenabstand; in {place} messen wir ihn in zwei Minuten, zum Beispiel {on} {at}. {order} geht noch am selben Tag in die Werkstatt.',
      'ich konnte alles lesen und habe es eingetragen. Ein Wert weicht von Ihrer letzten Brille ab, deshalb möchte unser Optiker ihn mit Ihnen ansehen und den Augenabstand messen, {on} {at} in {place}.',
    ],
    followUps: ['ich komme zum Messen vorbei. Wie lange dauert es dann noch?'],
    answers: [
      'eine Woche ab der Messung. Wenn Sie {on} kommen, liegt die Fassung bereit, dann zeichnen wir gleich die Höhe an.',
    ],
    notes: [
      'Achse in {order} weicht um 40 Grad von der alten Brille ab. @{colleague} bitte {by} in der Praxis anrufen.',
    ],
  },
}
