import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const care: Texts<TopicKeyOf<'care'>> = {
  'eye-test': {
    subjects: ['Termin für einen Sehtest', 'Sehtest in {place}', 'Augen prüfen lassen'],
    openings: [
      'ich möchte gern einen Sehtest in Ihrer Filiale {place} machen. Der letzte ist [zwei|drei|fast vier] Jahre her und mein Arm wird beim Lesen langsam zu kurz.',
      'mein Optiker ist in den Ruhestand gegangen und ich suche ein neues Geschäft; {place} liegt [gleich um die Ecke|direkt auf meinem Arbeitsweg].',
      'seit einiger Zeit ist Autofahren bei Nacht [sehr anstrengend|richtig mühsam], und ich vermute, dass sich meine Werte geändert haben. Die letzte Brille war von Ihnen, Bestellung {order}.',
    ],
    asks: [
      'Haben Sie in den nächsten Tagen [etwas frei|einen Termin frei]?',
      'Wie lange dauert der Test, und soll ich meine alte Brille mitbringen?',
      'Wann könnte ich kommen?',
    ],
    replies: [
      'vielen Dank für Ihre Nachricht. Ich habe Sie {on} {at} für einen Sehtest in {place} eingetragen, er dauert etwa fünfunddreißig Minuten. Bitte bringen Sie Ihre jetzige Brille mit und, falls Sie welche nehmen, Ihre Augentropfen. Passt die Zeit nicht, antworten Sie einfach, dann lege ich sie um.',
      'sehr gern. Der nächste freie Termin in {place} ist {on} {at}, und ich halte ihn bis morgen Abend für Sie frei. Wenn möglich, bringen Sie Ihre Brille mit, wir messen sie vorab aus.',
    ],
    followUps: [
      'die Uhrzeit ist für mich leider etwas knapp. Gibt es etwas [eine Stunde später|später in der Woche]?',
      'wunderbar, das passt. Darf ich danach gleich Auto fahren?',
    ],
    answers: [
      'kein Problem. Ich habe Sie umgetragen, wir erwarten Sie {laterOn} {laterAt}; der alte Termin ist gelöscht. Am Tag davor bekommen Sie eine Erinnerung.',
      'ja, das dürfen Sie: Tropfen nehmen wir nur, wenn wir etwas genauer ansehen müssen, und dann fragen wir Sie vorher. Bis dahin, {on} {at}.',
    ],
    notes: [
      '@{colleague} {name} möchte einen Sehtest in {place}. Können wir {on} noch einen Termin öffnen?',
      'Treue Kundschaft, letztes Mal wurde es knapp. Bitte fünfundvierzig Minuten einplanen. @{colleague}',
    ],
  },
  'lens-advice': {
    subjects: ['Frage zu Kontaktlinsen', 'Zum ersten Mal Kontaktlinsen', 'Trockene Augen mit Linsen'],
    openings: [
      'ich trage seit [zehn|fünfzehn|zwanzig] Jahren Brille und denke für [das Laufen|das Schwimmen|das Theater] über Kontaktlinsen nach. Meine Augen sind eher trocken, und ich sitze den ganzen Tag am Bildschirm.',
      'seit ich am {date} auf die neuen Linsen umgestiegen bin, fühlen sich meine Augen ab nachmittags um vier wie voller Sand an.',
    ],
    asks: [
      'Welche würden Sie empfehlen, und kann ich erst ein Paar ausprobieren?',
      'Ist das in den ersten Wochen normal, oder sollte jemand daraufschauen?',
    ],
    replies: [
      'bei trockenen Augen würde ich mit einer feuchten Tageslinse anfangen. Ein Probepaar können wir {on} {at} in {place} anpassen, und Sie tragen es eine Woche, bevor Sie irgendetwas entscheiden. Bis dahin bleiben Sie bitte bei der Brille, wenn die Augen brennen.',
      'danke für die genaue Beschreibung. Ich habe mit unserer Kontaktlinsen-Optikerin in {place} gesprochen, sie würde Sie gern {on} {at} sehen, kostenlos. Sollten die Augen vorher rot werden oder schmerzen, nehmen Sie die Linsen bitte heraus und rufen Sie an: {phone}.',
    ],
    followUps: ['das klingt vernünftig, danke. Soll ich mit oder ohne Linsen kommen?'],
    answers: [
      'tragen Sie die Linsen bitte mindestens zwei Stunden vorher, damit wir sehen, wie sie sitzen, und bringen Sie die Brille für den Heimweg mit. Wir freuen uns auf Sie.',
    ],
    notes: [
      '@{colleague} vermutlich trockenes Auge. Bitte {on} Tropfen ohne Konservierung und drei Probepaare bereitlegen.',
    ],
  },
  'long-wait': {
    subjects: [
      'Enttäuscht vom Besuch am {date}',
      'Lange gewartet, trotz Termin',
      'Niemand an der Theke in {place}',
    ],
    openings: [
      'am {date} hatte ich in {place} einen Termin und habe trotzdem [vierzig|fünfzig] Minuten gewartet, bis mich jemand angesprochen hat.',
      'ich komme sonst immer gern nach {place}, aber der {date} war kein guter Tag: niemand an der Theke, und nach [einer halben Stunde|vierzig Minuten] bin ich unverrichteter Dinge gegangen.',
    ],
    asks: [
      'Ich musste zurück zur Arbeit und bin ohne meine Brille gegangen. Ich wüsste gern, was da los war.',
      'Mir geht es nicht um Rabatt, ich möchte nur, dass das jemand ernst nimmt.',
    ],
    replies: [
      'das hätte nicht passieren dürfen, und es tut mir leid, dass Ihre Mittagspause dabei verloren ging. Ich bin den Tag mit dem Team durchgegangen: Zwei Kollegen waren krank, und niemand hat den Wartenden Bescheid gesagt. {On} {at} ist ein Platz für Sie frei, dann kommen Sie sofort an die Reihe.',
      'danke für die offenen Worte, und bitte entschuldigen Sie. Ich habe mit der Filiale gesprochen: Am {date} waren Termine doppelt vergeben. Der Kalender ist jetzt umgestellt, damit das nicht wieder vorkommt, und {by} schreibe ich Ihnen, was das Team noch beschlossen hat.',
    ],
    followUps: ['danke, mit einer so ehrlichen Antwort hatte ich nicht gerechnet. Ich komme wieder.'],
    answers: [
      'das freut mich sehr. Fragen Sie gern nach mir, der Kaffee geht auf uns. {On} bin ich selbst in der Filiale und sehe nach, ob der neue Kalender hält.',
    ],
    notes: [
      '@{colleague} zweite Beschwerde über Wartezeiten in {place} in diesem Monat. Lass uns {on} die Besetzung über Mittag ansehen.',
    ],
  },
  praise: {
    subjects: ['Danke!', 'Großes Lob an das Team {place}', 'Toller Service'],
    openings: [
      'ich möchte einfach einmal Danke sagen. Am {date} habe ich meine neue {product} abgeholt, und Ihre Kollegin hat sich beim Anpassen alle Zeit der Welt genommen.',
      'mein Vater ist einundachtzig und nicht der Geduldigste, aber in {place} wurde er behandelt wie ein König.',
    ],
    asks: [
      'Geben Sie das bitte weiter, meist schreibt man ja nur, wenn etwas schiefgeht.',
      'Seitdem legt er die Zeitung nicht mehr aus der Hand.',
    ],
    replies: [
      'Sie haben uns den Morgen gerettet. Ich habe Ihre Nachricht im Laden vorgelesen, jetzt hängt sie hinter der Theke. Kommen Sie jederzeit zum kostenlosen Reinigen und Nachsehen vorbei, {on} ist es zum Beispiel ruhig.',
      'danke, dass Sie sich die Zeit genommen haben. Ich habe Ihre Worte gleich an die Kollegen in {place} weitergegeben und Ihnen eine kostenlose Anpassung notiert, wann immer Sie mögen; {on} {at} wäre eine ruhige Stunde.',
    ],
    followUps: ['wie nett! Ich komme bestimmt wieder.'],
    answers: [
      'wir freuen uns darauf. Am ruhigsten ist es in der Werkstatt {on} {at}, und Kaffee gibt es auch.',
    ],
    notes: ['Zu schön, um es für uns zu behalten: @{colleague} liest du das {on} dem Team vor?'],
  },
  children: {
    subjects: [
      'Brille für [meine Tochter|meinen Sohn]',
      'Sehtest für Kinder',
      'Gläser gegen Kurzsichtigkeit bei Kindern?',
    ],
    openings: [
      'die Schule hat uns für unseren [sechsjährigen|siebenjährigen] Sohn einen Sehtest empfohlen. Es wäre sein erster, und er ist ein wenig aufgeregt.',
      'unsere [achtjährige|neunjährige] Tochter ist [zum zweiten Mal in diesem Jahr|seit dem Test am {date} wieder] kurzsichtiger geworden.',
    ],
    asks: [
      'Haben Sie in {place} jemanden mit einem Händchen für Kinder, und gibt es kleine Fassungen?',
      'Ich habe von Gläsern gelesen, die das bremsen. Bieten Sie die an, und was kosten sie?',
    ],
    replies: [
      'wir freuen uns auf Sie beide. Unsere Kinderoptikerin ist {on} in {place}, und ich habe {at} einen ersten Test eingetragen: mit Bildern, ohne Luftstoß und mit viel Zeit. Kleine Fassungen haben wir rund sechzig.',
      'ja, wir passen Gläser zur Myopiekontrolle an und prüfen die Augen alle sechs Monate. Los geht es bei {amount}, beide Kontrollen inbegriffen. Ich habe {on} {at} in {place} eine Messung für Sie frei gehalten, dann entscheiden Sie mit echten Zahlen.',
    ],
    followUps: ['prima, wir sind da. Sollen wir etwas mitbringen?'],
    answers: [
      'nur das Lieblingskuscheltier und, falls vorhanden, den Brief der Schule oder des Kinderarztes. Kommt etwas dazwischen, rufen Sie an: {phone}, dann finden wir einen anderen Termin.',
    ],
    notes: [
      'Kind, etwas aufgeregt. @{colleague} übernimmst du den Termin {on}? Bitte eine Viertelstunde Luft lassen.',
    ],
  },
  'personal-data': {
    subjects: ['Adressänderung', 'Neue E-Mail-Adresse', 'Bitte Daten ändern'],
    openings: [
      'wir sind umgezogen. Bitte ändern Sie meine Adresse, bevor die nächste Erinnerung hinausgeht.',
      'ich bekomme Ihre Erinnerungen doppelt, einmal an die alte Adresse. Ich komme seit dem {date} zu Ihnen nach {place}.',
    ],
    asks: [
      'Können Sie mir auch mitteilen, welche Daten Sie von mir speichern?',
      'Bitte behalten Sie nur diese E-Mail-Adresse und löschen Sie die andere.',
    ],
    replies: [
      'erledigt: In Ihrer Kartei steht nur noch diese Adresse, die alte ist gelöscht. Die Übersicht über alles, was wir speichern, bekommen Sie {by}. Stimmt eine Zeile nicht, sagen Sie mir bitte Bescheid.',
      'danke für den Hinweis. Ich habe die beiden Einträge zusammengelegt, Erinnerungen kommen ab jetzt nur noch einmal. {On} prüfe ich nach, ob die alte Adresse wirklich verschwunden ist.',
    ],
    followUps: ['danke. Gilt das auch für SMS?'],
    answers: [
      'ja, auch die SMS habe ich abgeschaltet. Die Änderung ist {by} überall angekommen, und in der Filiale können Sie sie jederzeit wieder einschalten.',
    ],
    notes: [
      '@{colleague} zwei Einträge für {name} zusammengelegt. Die Auskunft zu den Daten bitte {by} beantworten.',
    ],
  },
}
