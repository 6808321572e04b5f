import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const repairs: Texts<TopicKeyOf<'repairs'>> = {
  'broken-hinge': {
    subjects: ['Meine {product} ist kaputt', 'Ein Bügel ist ab', 'Lässt sich meine {product} reparieren?'],
    openings: [
      'heute Morgen hatte ich den [linken|rechten] Bügel meiner {product} in der Hand. Gekauft habe ich sie am {date} in {place}.',
      '[mein Sohn|meine Tochter|unser Hund] hat sich auf meine {product} gesetzt, und das Scharnier ist verbogen. Siehe Foto.',
    ],
    asks: [
      'Fällt das unter die Garantie? Sie ist noch keine zwei Jahre alt.',
      'Lässt sie sich reparieren, und wie lange würde es dauern?',
    ],
    replies: [
      'wie ärgerlich. Auf dem Foto sieht es nach Schraube und Feder aus, beides haben wir da. Kommen Sie {on} {at} nach {place}, dann reparieren wir sie, während Sie warten; das fällt unter die zwei Jahre Garantie.',
      'danke für das Foto. Das Scharnier ist gebrochen, wir tauschen also den ganzen Bügel, kostenlos. Ich habe ihn soeben bestellt, und in {place} können wir ihn {on} einsetzen. Bis dahin leiht Ihnen die Filiale eine Fassung.',
    ],
    followUps: [
      'an dem Tag schaffe ich es nicht. Ginge auch Samstag?',
      'danke! Soll ich Etui und Kassenbon mitbringen?',
    ],
    answers: [
      'Samstag geht gut: Wir haben {saturday} geöffnet, und die Werkstatt ist besetzt. Ich habe es notiert, das Teil liegt mit Ihrem Namen in der Schublade.',
      'beides nicht nötig, Ihr Kauf steht bei uns im System. Nur die Brille, {on} {at}, und zehn Minuten Zeit.',
    ],
    notes: [
      'Bügel für {product} in {colour} bestellt, Reparatur {repair}. @{colleague} bitte eine Leihfassung zurücklegen.',
    ],
  },
  'scratched-lens': {
    subjects: ['Gläser aus {order}', 'Beschichtung löst sich', 'Kratzer nach wenigen Wochen'],
    openings: [
      'die Beschichtung der Gläser aus {order} löst sich an einer Stelle. Ich benutze nur das Tuch, das ich von Ihnen habe.',
      'nach [sechs|acht] Wochen hat meine {product} einen feinen Kratzer mitten im [linken|rechten] Glas. Ein Foto hängt an.',
    ],
    asks: ['Ist das ein Fehler, und tauschen Sie das Glas?', 'Was würde ein neues Glas kosten?'],
    replies: [
      'nach dem Foto ist es die Beschichtung und nicht Ihre Schuld. Wir tauschen das Glas aus {order} kostenlos, das dauert etwa eine Woche. Bringen Sie die Brille nach {place}, zum Beispiel {on} {at}, dann zeige ich Ihnen die Stelle unter dem Mikroskop.',
      'das tut mir leid. Auf die Beschichtung geben wir zwei Jahre Garantie, Sie zahlen also nichts. Das Glas ist schon nachbestellt und {by} in {place}; der Einbau dauert eine Viertelstunde.',
    ],
    followUps: ['sehr kulant, danke. Kann ich sie so lange weiter tragen?'],
    answers: [
      'ja, den Augen schadet das nicht. Ich schreibe Ihnen, sobald das Glas da ist, voraussichtlich {on}.',
    ],
    notes: [
      'Dritte Meldung zu Gläsern aus dieser Charge. @{colleague} bitte {repair} {by} mit dem Hersteller klären.',
    ],
  },
  adjustment: {
    subjects: ['Anpassen meiner {product}', 'Brille rutscht', 'Druckstelle hinter dem Ohr'],
    openings: [
      'meine {product} rutscht ständig, vor allem [beim Kochen|am Schreibtisch|auf dem Fahrrad].',
      'nach einer Stunde mit der neuen {product} tut es hinter dem [linken|rechten] Ohr weh. Abgeholt habe ich sie am {date}.',
    ],
    asks: ['Können Sie sie nachstellen, und kostet das etwas?', 'Kann ich einfach in {place} vorbeikommen?'],
    replies: [
      'das ist schnell behoben und immer kostenlos. Kommen Sie in {place} vorbei, wann Sie mögen; {on} {at} ist ein Stuhl für Sie reserviert, fünf Minuten reichen.',
      'gut, dass Sie sich melden, damit muss man nicht leben. Meist genügen zwei Handgriffe an den Bügeln. Ich habe Sie {on} {at} in {place} eingetragen, dann müssen Sie nicht warten.',
    ],
    followUps: ['danke, ich war da, und es ist viel besser. Nur die Nasenpads hinterlassen noch Abdrücke.'],
    answers: [
      'dann versuchen wir weichere Pads. Ich lege in {place} ein Paar zurück: Kommen Sie {on} {at}, wir wechseln sie gleich vor Ort.',
    ],
    notes: [
      'Breiter Steg, schmale Schläfen. @{colleague} bitte die Silikonpads probieren, wenn {name} kommt.',
    ],
  },
  'blurred-vision': {
    subjects: [
      'Probleme mit der neuen Brille',
      'Ich gewöhne mich nicht an die Gleitsichtbrille',
      'Kopfschmerzen mit der neuen Brille',
    ],
    openings: [
      'die neue Gleitsichtbrille aus {order} habe ich seit dem {date}, und auf Treppen wird mir noch immer schwindlig.',
      'mit der neuen {product} sehe ich links gut, rechts aber unscharf, und abends habe ich Kopfschmerzen.',
    ],
    asks: ['Wie lange dauert die Gewöhnung?', 'Da stimmt etwas nicht. Können Sie die Gläser prüfen?'],
    replies: [
      'bitte quälen Sie sich nicht. Ich habe mir {order} angesehen und möchte die Gläser nachmessen und Ihre Augen noch einmal prüfen, {on} {at} in {place}. Stimmen die Werte nicht, fertigen wir neue Gläser auf unsere Kosten.',
      'danke, dass Sie nicht abgewartet haben, Kopfschmerzen sind nicht normal. Ich habe Sie {on} {at} bei unserer Optikerin in {place} eingetragen; zum Autofahren nehmen Sie bis dahin bitte die alte Brille.',
    ],
    followUps: [
      'ich war beim Messen, und Sie hatten recht: Die Höhe weicht um drei Millimeter ab. Wie geht es weiter?',
    ],
    answers: [
      'danke für Ihre Geduld. Die neuen Gläser sind mit der richtigen Höhe bestellt und {by} in {place}; auf Wunsch passe ich sie selbst an.',
    ],
    notes: [
      'Höhe bei {order} ohne angepasste Fassung gemessen. @{colleague} bitte kostenlos neu, fertig {by}.',
    ],
  },
  'nose-pads': {
    subjects: ['Kleine Reparatur an meiner {product}', 'Schraube verloren', 'Nasenpad abgefallen'],
    openings: [
      'aus meiner {product} ist eine winzige Schraube gefallen, das Glas halten nur noch Klebeband und Zuversicht.',
      'ein Nasenpad meiner {product} ist weg. Ich habe überall gesucht, auch unter dem Sofa.',
    ],
    asks: ['Haben Sie in {place} Ersatz?', 'Kann ich in der Mittagspause kommen?'],
    replies: [
      'das übernehmen wir. Schrauben und Pads für die {product} haben wir in {place}, es dauert fünf Minuten und kostet nichts. {On} {at} ist die Werkstatt frei, Sie können aber jederzeit hereinkommen.',
      'so ein Sofa habe ich auch. Ein Satz Pads für die {product} liegt im Umschlag hinter der Theke: Kommen Sie {on}, am besten {at}, wir setzen sie ein, während Sie einen Kaffee trinken.',
    ],
    followUps: ['in drei Minuten erledigt, danke! Könnte ich für den Urlaub eine Ersatzschraube bekommen?'],
    answers: [
      'natürlich, sie ist samt kleinem Schraubendreher in der Post und {by} bei Ihnen. Schönen Urlaub!',
    ],
    notes: ['Schrauben 1,4 mm für die {product} gehen zur Neige. @{colleague} bitte {by} nachbestellen.'],
  },
  'repair-status': {
    subjects: [
      'Reparatur {repair}: Gibt es Neues?',
      'Wie lange dauert meine Reparatur?',
      'Reparatur {repair}',
    ],
    openings: [
      'am {date} habe ich meine {product} in {place} abgegeben, Reparatur {repair}, und es hieß, eine Woche.',
      'gibt es Neues zu Reparatur {repair}? Ich behelfe mir mit einer Brille von 2015.',
    ],
    asks: ['Wann kann ich sie abholen?', 'Soll ich mir inzwischen etwas anderes suchen?'],
    replies: [
      'ich komme gerade aus der Werkstatt. Ihre {product} ist gelötet und braucht noch einen Tag zum Polieren: {By} liegt sie in {place} an der Theke. Wenn Sie bis dahin eine Leihbrille brauchen, sagen Sie Bescheid.',
      'bitte entschuldigen Sie die Funkstille. Das Teil für {repair} kam in der falschen Farbe, ich habe es per Express neu bestellt. Fertig ist Ihre Brille {on}; in {place} liegt für Sie eine Leihbrille mit Ihren Werten.',
    ],
    followUps: ['danke für die ehrliche Auskunft. Eine Leihbrille würde mir wirklich helfen.'],
    answers: ['sie liegt mit Ihren Werten an der Theke bereit. Ihre eigene folgt {by}, wie versprochen.'],
    notes: [
      '{repair} wartet seit dem {date} auf ein Teil. @{colleague} können wir eines aus dem Lager nehmen?',
    ],
  },
}
