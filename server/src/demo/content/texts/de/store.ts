import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const store: Texts<TopicKeyOf<'store'>> = {
  'opening-hours': {
    subjects: [
      'Haben Sie am Samstag geöffnet?',
      'Öffnungszeiten {place}',
      'Kurze Frage zu den Öffnungszeiten',
    ],
    openings: [
      'diese Woche bin ich in der Nähe, aber auf der Karte stehen andere Zeiten als an der Tür.',
      'ich würde gern nach der Arbeit in {place} vorbeikommen, schaffe es aber selten vor halb sieben.',
    ],
    asks: [
      'Wie lange haben Sie samstags geöffnet?',
      'Wäre der Samstag besser, und bis wann ist jemand da, der eine Brille anpassen kann?',
    ],
    replies: [
      'das Schild an der Tür stimmt: Samstags sind wir {saturday} für Sie da. Den falschen Eintrag auf der Karte habe ich eben gemeldet und sehe {on} nach, ob er berichtigt ist.',
      'gut, dass Sie vorher fragen. Samstags haben wir {saturday} geöffnet, {street}, und die Werkstatt ist besetzt. Wenn Sie mir sagen, wann Sie kommen, halte ich einen Platz frei; {on} {at} ist es ruhig.',
    ],
    followUps: ['super. Und kann man in der Nähe ({street}) parken?'],
    answers: ['zwei Straßen weiter ist ein Parkhaus, vor der Tür stehen vier Fahrradbügel. Dann bis {day}.'],
    notes: ['Auf der Karte stehen für {place} wieder falsche Zeiten. @{colleague} bitte {by} berichtigen.'],
  },
  'stock-check': {
    subjects: [
      'Ist die {product} in {place} vorrätig?',
      '{product} in {colour}',
      'Haben Sie diese Fassung da?',
    ],
    openings: [
      'auf Ihrer Seite habe ich die {product} in {colour} gesehen und würde sie vor dem Kauf gern aufsetzen.',
      'eine Freundin trägt die {product}, und ich suche sie [seit Wochen|seit dem {date}] in {colour}.',
    ],
    asks: ['Haben Sie sie in {place}?', 'Falls es sie in {place} nicht gibt, können Sie sie kommen lassen?'],
    replies: [
      'eine gute Wahl. Wir haben in {place} eine {product} in {colour}, ich habe sie hinter der Theke auf Ihren Namen zurückgelegt, und zwar bis {day}. Kommen Sie, wann es Ihnen passt.',
      'die {product} in {colour} ist gerade ausverkauft, aber ich habe eine in einer anderen Filiale gefunden und angefordert. {By} ist sie in {place}; ich schreibe Ihnen, sobald ich sie in der Hand habe.',
    ],
    followUps: ['wie schön, danke! Gibt es sie auch kleiner? Mein Gesicht ist eher schmal.'],
    answers: [
      'gibt es: Die {product} kommt auch in Größe 47. Ich lege Ihnen beide zurück, sie sind {by} hier.',
    ],
    notes: ['@{colleague} bitte eine {product} in {colour} {by} nach {place} schicken.'],
  },
  'hold-frame': {
    subjects: [
      'Können Sie mir eine Fassung zurücklegen?',
      'Reservierung {product}',
      'Die Fassung vom {date}',
    ],
    openings: [
      'am {date} habe ich in {place} die {product} in {colour} aufgehabt und denke seitdem natürlich an nichts anderes.',
      'bevor wir uns entscheiden, soll {w:mein Mann/meine Frau} mich mit der {product} sehen. Wir könnten [am Wochenende|nächste Woche] zusammen nach {place} kommen.',
    ],
    asks: [
      'Können Sie sie ein paar Tage zurücklegen?',
      'Legen Sie sie zurück, und sind im Preis von {amount} die Gläser enthalten?',
    ],
    replies: [
      'schon geschehen: Die {product} in {colour} liegt bis {day} mit Ihrem Namen in der Schublade. Im Preis von {amount} sind Einstärkengläser mit guter Beschichtung enthalten.',
      'gern. Ich habe sie in {place} zurückgelegt und Sie {on} {at} eingetragen, damit Sie nicht warten müssen; Einstärkengläser sind im Preis enthalten. Und wenn sie nicht beide überzeugt, ist das völlig in Ordnung.',
    ],
    followUps: ['an dem Tag klappt es nun doch nicht. Können Sie sie etwas länger liegen lassen?'],
    answers: [
      'sehr gern, ich habe verlängert: Sie bleibt {laterUntil}, Ladenschluss, in der Schublade. Ganz in Ruhe.',
    ],
    notes: [
      '{product} in {colour} liegt für {name} in Schublade 3. @{colleague} bitte nicht vor {day} verkaufen.',
    ],
  },
  'left-behind': {
    subjects: [
      'Habe ich [meinen Schirm|meinen Schal|meine Sonnenbrille] bei Ihnen vergessen?',
      'Fundsache in {place}',
      'Etwas liegen gelassen',
    ],
    openings: [
      'am {date} war ich in {place} und habe vermutlich bei den Spiegeln [meinen Schirm|meinen blauen Schal|meine Sonnenbrille samt Etui] liegen lassen.',
      'wie schusselig von mir: Seit dem Besuch in {place} am {date} finde ich [meine Lesebrille|meine Schlüssel|meine Handschuhe] nicht mehr.',
    ],
    asks: [
      'Wurde bei Ihnen etwas abgegeben?',
      'Könnten Sie einmal nachsehen? Mir fiele ein Stein vom Herzen.',
    ],
    replies: [
      'gute Nachricht: Ihr Fundstück ist da und wartet in {place} hinter der Theke, im Umschlag mit Ihrem Namen. Wenn Sie es {until} nicht schaffen, schicke ich es Ihnen gern.',
      'ich habe eben alles abgesucht und das Team gefragt: Unter den Fundsachen vom {date} ist ein Stück, auf das die Beschreibung passt. Mögen Sie es {on} {at} abholen, oder soll ich es schicken?',
    ],
    followUps: ['Sie sind großartig. Könnten Sie es schicken? Das Porto übernehme ich.'],
    answers: [
      'das Porto geht auf uns. Das Päckchen ist heute hinausgegangen und sollte {by} bei Ihnen sein.',
    ],
    notes: ['Lag hinter Spiegel 2, jetzt im Fundkarton. @{colleague} bitte nur an {name} herausgeben.'],
  },
  access: {
    subjects: ['Stufenloser Zugang in {place}?', 'Besuch im Rollstuhl', 'Wir kommen mit dem Kinderwagen'],
    openings: [
      'meine Mutter sitzt im Rollstuhl und möchte sich ihre neue Brille in {place} selbst aussuchen.',
      'ich käme mit einem Zwillingswagen und erinnere mich an eine Stufe am Eingang ({street}).',
    ],
    asks: [
      'Ist der Eingang stufenlos, und der Prüfraum auch?',
      'Gibt es eine Rampe, und wann ist es bei Ihnen ruhig?',
    ],
    replies: [
      'danke, dass Sie vorher fragen. Der Eingang ist ebenerdig, und im Prüfraum lässt sich der Stuhl wegrollen. Am ruhigsten ist es {on} {at}; soll ich Ihnen die Zeit frei halten?',
      'Sie sind herzlich willkommen. Am Eingang ({street}) gibt es eine niedrige Stufe, dort legen wir eine Rampe an; der Prüfraum liegt im Erdgeschoss und ist breit genug zum Wenden. Ich habe Sie {on} {at} eingetragen, jemand wartet dann an der Tür.',
    ],
    followUps: ['das ist sehr aufmerksam. Ja, halten Sie uns die Zeit bitte frei.'],
    answers: [
      'ist notiert: {on} {at}. Rufen Sie an, wenn Sie da sind ({phone}), dann kommt Ihnen jemand entgegen.',
    ],
    notes: [
      '{name} braucht {on} den stufenlosen Zugang. @{colleague} bitte Rampe bereitlegen und Raum 1 frei halten.',
    ],
  },
  pickup: {
    subjects: ['Abholung {order}', 'Kann jemand anderes meine Brille abholen?', 'Ist meine Brille fertig?'],
    openings: [
      'Sie haben mir geschrieben, dass {order} in {place} bereitliegt, aber ich [bin bis nächste Woche verreist|habe diese Woche Spätschicht].',
      'meine Brille, Bestellung {order}, sollte am {date} fertig sein, und ich habe noch nichts gehört.',
    ],
    asks: [
      'Darf [meine Schwester|mein Bruder|meine Nachbarin] sie abholen, und was wird gebraucht?',
      'Kann ich vorbeikommen, oder ist sie noch in der Werkstatt?',
    ],
    replies: [
      'Ihre Brille ist da, geprüft und poliert. Abholen darf sie jeder, der die Nummer {order} und Ihren Namen nennt; in der Schale liegt ein Zettel dafür. Zum Anpassen wäre {on} {at} ein guter Moment.',
      'ich habe gerade in der Werkstatt gefragt: {order} ist in der Endkontrolle und liegt {soon} an der Theke. Sobald sie da ist, schreibe ich Ihnen kurz.',
    ],
    followUps: ['prima, danke. Brauche ich zum Anpassen einen Termin?'],
    answers: [
      'nein, kommen Sie einfach. {On} {at} ist es ruhig, und es dauert fünf Minuten: Am besten passt man eine Brille auf der eigenen Nase an.',
    ],
    notes: [
      '{order}: {name} fragt nach der Abholung. @{colleague} bitte Zettel in die Schale und Sitz noch einmal prüfen.',
    ],
  },
}
