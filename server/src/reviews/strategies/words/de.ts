import { both, type LanguageWords } from './words.ts'

const sorry = {
  private: [
    both(
      'Das möchten wir gern direkt mit Ihnen klären: {phone}.',
      'Ruf uns an, dann finden wir zusammen eine Lösung: {phone}.',
    ),
    both(
      'Dürfen wir Sie um einen Anruf bitten? Eine Person kümmert sich darum, bis es erledigt ist: {phone}.',
      'Rufst du uns an? Eine Person bleibt dran, bis es erledigt ist: {phone}.',
    ),
  ],
  offer: [
    both('Wir möchten das wiedergutmachen.', 'Das möchten wir wiedergutmachen.'),
    both(
      'Lassen Sie uns in Ordnung bringen, was schiefging.',
      'Lass uns in Ordnung bringen, was schiefging.',
    ),
  ],
}

/** German: Sie and du. */
export const de: LanguageWords = {
  shared: {
    greeting: [both('Guten Tag {name},', 'Hallo {name},'), both('Guten Tag,', 'Hallo,')],
    signature: ['{manager}, {location}', 'Das Team von {location}'],
    staff: [
      both('{staff} bekommt Ihre Worte zu lesen.', '{staff} bekommt deine Worte zu lesen.'),
      both('Wir geben jedes Wort an {staff} weiter.', 'Jedes Wort davon geht an {staff}.'),
    ],
    hours: [
      'Das nächste Mal ist geöffnet: {hours}.',
      'Damit es ab jetzt klar ist, die nächste Öffnung: {hours}.',
    ],
    invite: ['Privat darüber sprechen, wo nur wir mitlesen: {way}'],
  },
  tones: {
    glowing: {
      opening: [
        both(
          'Vielen Dank, dass Sie sich dafür Zeit genommen haben.',
          'Danke, dass du dir dafür Zeit genommen hast!',
        ),
        both('Ihre Worte haben uns den Tag verschönert.', 'Du hast uns den Tag gerettet!'),
        both('Was für eine Freude, das zu lesen.', 'Das zu lesen ist eine Freude!'),
      ],
      acknowledge: [
        both(
          'Für Besuche wie Ihren schließen wir jeden Morgen auf.',
          'Für Besuche wie deinen schließen wir jeden Morgen auf.',
        ),
        'Das wird das ganze Team lesen.',
      ],
      closing: [
        both('Wir freuen uns auf das nächste Mal mit Ihnen.', 'Bis bald!'),
        both('Sie sind uns jederzeit willkommen.', 'Komm jederzeit wieder!'),
        both('Auf Wiedersehen und herzlichen Dank.', 'Bis zum nächsten Mal, und nochmals danke!'),
      ],
    },
    pleased: {
      opening: [
        both('Vielen Dank für Ihre freundlichen Worte.', 'Danke für die netten Worte!'),
        both('Es freut uns, dass Ihnen der Besuch gefallen hat.', 'Schön, dass es dir gefallen hat.'),
        both('Gut zu hören, dass Sie zufrieden waren.', 'Gut zu hören, dass du zufrieden warst.'),
      ],
      acknowledge: [
        both(
          'Wenn wir etwas noch besser machen können, sagen Sie es uns bitte.',
          'Wenn wir etwas noch besser machen können, sag es uns.',
        ),
        'Ein wenig mehr geht immer, und daran arbeiten wir.',
      ],
      closing: [
        both('Wir hoffen, Sie bald wieder zu begrüßen.', 'Hoffentlich sehen wir uns bald wieder.'),
        both('Haben Sie Dank, und bis bald.', 'Danke dir, und bis bald.'),
        both('Wir sind gespannt auf Ihren nächsten Besuch.', 'Wir sind gespannt aufs nächste Mal.'),
      ],
    },
    mixed: {
      opening: [
        both('Danke, dass Sie beide Seiten schildern.', 'Danke, dass du beide Seiten erzählst.'),
        both('Vielen Dank für einen so fairen Bericht.', 'Danke für den fairen Bericht.'),
        both(
          'Wir haben das aufmerksam gelesen, das Gute wie das weniger Gute.',
          'Wir haben alles genau gelesen, das Gute wie das nicht so Gute.',
        ),
      ],
      acknowledge: [
        'Was nicht gelungen ist, lässt uns nicht los, und wir gehen dem nach.',
        'Wir nehmen mit, was wir noch richtig machen müssen.',
      ],
      closing: [
        both(
          'Beim nächsten Mal möchten wir Ihnen einen besseren Tag zeigen.',
          'Gib uns noch eine Chance, wir können es besser.',
        ),
        both(
          'Kommen Sie gern wieder und sehen Sie, was sich geändert hat.',
          'Komm wieder und sieh, was sich geändert hat.',
        ),
        both(
          'Ihre Hinweise helfen uns mehr als bloßes Lob.',
          'Ehrliche Worte wie deine helfen uns mehr als bloßes Lob.',
        ),
      ],
    },
    disappointed: {
      opening: [
        both(
          'Es tut uns leid, dass Ihr Besuch nicht so war, wie Sie ihn sich gewünscht haben.',
          'Es tut uns leid, dass dein Besuch nicht so war, wie du ihn dir gewünscht hast.',
        ),
        both(
          'Danke für die offenen Worte; wir bitten um Entschuldigung.',
          'Danke für die offenen Worte. Das tut uns leid.',
        ),
        both(
          'Wir haben Sie enttäuscht, und das bedauern wir.',
          'Wir haben dich enttäuscht, und das bedauern wir.',
        ),
      ],
      acknowledge: [
        'Was an dem Tag geschah, gehen wir mit dem Team durch.',
        both(
          'Sie beschreiben etwas, das hier nicht vorkommen darf.',
          'Du beschreibst etwas, das hier nicht vorkommen darf.',
        ),
      ],
      ...sorry,
      closing: [
        both(
          'Für eine Gelegenheit, es besser zu machen, wären wir dankbar.',
          'Gib uns bitte Gelegenheit, es besser zu machen.',
        ),
        both('Wir hoffen, Ihr Vertrauen zurückzugewinnen.', 'Wir hoffen, dein Vertrauen zurückzugewinnen.'),
        both('Ihre Worte bewirken hier etwas.', 'Deine Worte bewirken hier etwas.'),
      ],
    },
    furious: {
      opening: [
        both(
          'Sie haben allen Grund, verärgert zu sein, und wir bitten um Entschuldigung.',
          'Du hast allen Grund, sauer zu sein. Entschuldige bitte.',
        ),
        both(
          'Das hätte nie geschehen dürfen. Wir entschuldigen uns.',
          'Das hätte nie passieren dürfen. Es tut uns wirklich leid.',
        ),
        both(
          'Wir verstehen Ihren Ärger, und es tut uns aufrichtig leid.',
          'Wir verstehen deinen Ärger, und es tut uns ehrlich leid.',
        ),
      ],
      acknowledge: [
        'Daran gibt es nichts schönzureden.',
        'Noch heute klären wir, wie es so weit kommen konnte.',
      ],
      ...sorry,
      closing: [
        both(
          'Statt mit Worten an dieser Stelle möchten wir Ihnen persönlich antworten.',
          'Statt mit Worten an dieser Stelle möchten wir dir persönlich antworten.',
        ),
        both(
          'Danke, dass Sie es uns trotz allem gesagt haben.',
          'Danke, dass du es uns trotz allem gesagt hast.',
        ),
        both(
          'Bei dieser Entschuldigung belassen wir es nicht.',
          'Mit einer Entschuldigung ist es für uns nicht getan.',
        ),
      ],
    },
  },
  themes: {
    openingHours: {
      acknowledge: [
        'Vor verschlossener Tür zu stehen ärgert jeden; unsere Zeiten müssen überall stimmen, wo man nachsieht.',
        'Wir prüfen, ob unsere Öffnungszeiten überall richtig angegeben sind.',
      ],
      praised: ['Gut zu wissen, dass unsere Öffnungszeiten passen.'],
    },
    website: {
      acknowledge: [
        'Unsere Website soll helfen und nicht im Weg stehen; den Fehler geben wir weiter.',
        'Wir probieren auf der Website genau aus, was hier beschrieben ist.',
      ],
      praised: ['Schön, dass die Website ihren Dienst getan hat.'],
    },
    account: {
      acknowledge: [
        'Ein Konto, das einen aussperrt, nützt niemandem; wir sehen nach, woran es lag.',
        'Was mit dem Konto geschah, geben wir weiter.',
      ],
      praised: ['Schön, dass mit dem Konto alles glattging.'],
    },
    reachability: {
      acknowledge: [
        'Wer uns anruft, soll einen Menschen erreichen; wir klären, warum niemand abnahm.',
        'Keine Antwort ist die schlechteste Antwort; wir sehen nach, wer wann am Telefon ist.',
      ],
      praised: ['Es freut uns, dass beim Anruf gleich jemand da war.'],
    },
    privacy: {
      acknowledge: [
        'Was man uns anvertraut, muss sicher sein; die dafür Zuständigen gehen dem nach.',
        'Sorgen um die eigenen Daten nehmen wir ernst.',
      ],
      praised: ['Mit dem, was man uns sagt, sorgsam umzugehen ist für uns selbstverständlich.'],
    },
    booking: {
      acknowledge: [
        'Eine Buchung ist ein Versprechen; wir verfolgen, wo sie verloren ging.',
        'Wir sehen uns an, wie Termine eingetragen werden, damit keiner untergeht.',
      ],
      praised: ['Schön, dass das Buchen einfach war.'],
    },
    access: {
      acknowledge: [
        'Hereinkommen und Parken sollten das Leichteste sein; wir sehen, was sich ändern lässt.',
        'Danke für den Hinweis, wie mühsam der Weg zu uns war.',
      ],
      praised: ['Gut, dass der Weg zu uns leicht war.'],
    },
    selection: {
      acknowledge: [
        'Weswegen man kommt, das sollte auch da sein; wir sagen es denen, die bestellen.',
        'Ein leeres Regal hilft niemandem; wie wir bestellen, überdenken wir noch einmal.',
      ],
      praised: ['In unser Angebot stecken wir viel Überlegung, deshalb freut uns das.'],
    },
    price: {
      acknowledge: [
        'Was etwas kostet, muss vorher klar und seinen Preis wert sein.',
        'Diesen Preis und seine Auszeichnung gehen wir durch.',
      ],
      praised: ['Faire Preise sind uns wichtig; gut, dass man es merkt.'],
    },
    waiting: {
      acknowledge: [
        'So lange sollte niemand warten müssen.',
        'Das war zu lang; wir sehen uns an, wie viele von uns um diese Zeit da sind.',
        'Eine solche Wartezeit darf nicht sein, denn jede Minute davon ist verloren.',
      ],
      praised: [
        'Schön zu hören, dass es schnell ging.',
        'Dass niemand wartet, daran arbeiten wir jeden Tag.',
      ],
    },
    staff: {
      acknowledge: [
        'Ein guter Umgangston ist das Mindeste, und darüber sprechen wir mit dem Team.',
        'Niemand soll von hier mit dem Gefühl gehen, abgewimmelt worden zu sein.',
        'So möchten wir in unserem Haus mit niemandem reden hören.',
      ],
      praised: [
        'Ein gutes Wort bedeutet dem Team viel.',
        'Die Kolleginnen und Kollegen werden es lesen, und es wird ihnen guttun.',
      ],
    },
    advice: {
      acknowledge: [
        'Gute Beratung braucht Zeit und Wissen; wir sorgen für beides.',
        'Falsche Auskunft kostet Vertrauen; das besprechen wir im Team.',
      ],
      praised: ['Gut zu erklären ist das, was wir am liebsten tun.'],
    },
    cleanliness: {
      acknowledge: [
        'Sauber muss es hier immer sein; wir sehen öfter nach.',
        'So hätte es nicht aussehen dürfen, und wir kümmern uns darum.',
      ],
      praised: ['Wer hier sauber macht, wird sich freuen, dass es auffällt.'],
    },
    atmosphere: {
      acknowledge: [
        'Man soll sich hier wohlfühlen; wir sehen nach, was gestört hat.',
        'Lärm und Gedränge verderben den schönsten Besuch; der Hinweis ist angekommen.',
      ],
      praised: ['Dass man sich hier wohlfühlt, ist das Schönste, was wir hören können.'],
    },
    payment: {
      acknowledge: [
        'Bezahlen sollte der einfachste Augenblick sein; wir prüfen das Gerät und die Belege.',
        'Was beim Bezahlen schiefging, verfolgen wir.',
      ],
      praised: ['Gut, dass das Bezahlen schnell ging.'],
    },
    promotion: {
      acknowledge: [
        'Ein Angebot muss halten, was es verspricht; wir prüfen, wie es beworben wurde.',
        'Was angekündigt ist, muss auch an der Kasse gelten.',
      ],
      praised: ['Gut, dass sich das Angebot gelohnt hat.'],
    },
    delivery: {
      acknowledge: [
        'Eine Lieferung, die nicht kommt, wann sie soll, ist ein gebrochenes Wort; wir sprechen mit dem Zusteller.',
        'Wir finden heraus, wo die Sendung hängen blieb.',
      ],
      praised: ['Schön, dass alles wie versprochen ankam.'],
    },
    order: {
      acknowledge: [
        'Man soll genau das bekommen, was man bestellt hat; wir verfolgen, wie es dazu kam.',
        'Wie Bestellungen vor dem Versand geprüft werden, gehen wir durch.',
      ],
      praised: ['Gut, dass alles genau wie bestellt war.'],
    },
    quality: {
      acknowledge: [
        'Für solche Qualität stehen wir nicht; wir klären, wie das durchging.',
        'Etwas, das nicht hält, möchten wir nicht verkaufen.',
      ],
      praised: ['Dass die Qualität überzeugt, freut alle, die sich darum kümmern.'],
    },
    food: {
      acknowledge: [
        'Wegen des Essens kommt man, deshalb geht das geradewegs in die Küche.',
        'Die Küche liest diese Zeilen Wort für Wort.',
      ],
      praised: ['Die Küche wird sich sehr darüber freuen.', 'Diese Worte gehören an die Küchenwand.'],
    },
    repair: {
      acknowledge: [
        'Was repariert wurde, muss funktionieren; wir möchten es uns noch einmal ansehen.',
        'Diese Reparatur gehen wir mit denen durch, die sie gemacht haben.',
      ],
      praised: ['Gut, dass es wieder läuft, wie es soll.'],
    },
    returns: {
      acknowledge: [
        'Etwas zurückzugeben darf kein Kampf sein; wir gehen durch, wie das gelaufen ist.',
        'Wir sehen nach, warum die Rückgabe so schwer gemacht wurde.',
      ],
      praised: ['Gut, dass die Rückgabe einfach war.'],
    },
    refund: {
      acknowledge: [
        'Geld, das einem zusteht, soll man nicht einfordern müssen; wir sehen nach, wo es bleibt.',
        'Wir klären, was die Zahlung aufhält.',
      ],
      praised: ['Gut, dass das Geld schnell zurück war.'],
    },
  },
}
