import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const repairs: Texts<TopicKeyOf<'repairs'>> = {
  'broken-hinge': {
    subjects: ['Zepsute okulary {product}', 'Odpadł zausznik', 'Czy {product} da się naprawić?'],
    openings: [
      'dziś rano [prawy|lewy] zausznik okularów {product} został mi w ręce. Kupi{w:łam/łem} je w salonie {place} {date}.',
      '[syn usiadł|córka usiadła|pies usiadł] na moich okularach {product} i zawias jest wygięty. Widać to na zdjęciu.',
    ],
    asks: [
      'Czy obejmuje to gwarancja? Nie mają jeszcze dwóch lat.',
      'Czy da się to naprawić i ile by to trwało?',
    ],
    replies: [
      'to prawdziwy pech. Na zdjęciu wygląda to na śrubkę i sprężynę, a jedno i drugie mamy na miejscu. Zapraszam do salonu {place} {on} {at}: naprawimy od ręki, w ramach dwuletniej gwarancji.',
      'dziękuję za zdjęcie. Zawias jest pęknięty, więc wymienimy cały zausznik, bez opłat. Właśnie go zamówi{w:łam/łem} i w salonie {place} założymy go {on}. Do tego czasu salon wypożyczy {r:Pani/Panu} oprawkę.',
    ],
    followUps: ['tego dnia nie dam rady. Czy może być sobota?', 'dziękuję! Czy zabrać etui i paragon?'],
    answers: [
      'sobota jest w porządku: jesteśmy {saturday} i warsztat pracuje. Zapisa{w:łam/łem}, a część leży w szufladzie z {r:Pani/Pana} nazwiskiem.',
      'nie trzeba, zakup jest w systemie. Wystarczą okulary, {on} {at}, i dziesięć minut.',
    ],
    notes: [
      'Zausznik do {product} w kolorze {colour} zamówiony, naprawa {repair}. @{colleague} odłóż oprawkę zastępczą.',
    ],
  },
  'scratched-lens': {
    subjects: ['Soczewki z zamówienia {order}', 'Schodzi powłoka z soczewki', 'Rysa po kilku tygodniach'],
    openings: [
      'powłoka na soczewkach z zamówienia {order} odchodzi w jednym miejscu. Używam wyłącznie ściereczki od Państwa.',
      'po [sześciu|ośmiu] tygodniach okulary {product} mają drobną rysę na samym środku [prawej|lewej] soczewki. Załączam zdjęcie.',
    ],
    asks: ['Czy to wada i czy wymienią Państwo soczewkę?', 'Ile kosztowałaby nowa soczewka?'],
    replies: [
      'na zdjęciu widać, że to powłoka, nie {r:Pani/Pana} wina. Soczewkę z zamówienia {order} wymienimy bezpłatnie, zajmie to około tygodnia. Okulary można zostawić w salonie {place}, na przykład {on} {at}, a pokażę, o co chodzi, pod mikroskopem.',
      'przykro mi to widzieć. Na powłokę jest dwuletnia gwarancja, więc nic {r:Pani/Pan} nie płaci. Nową soczewkę już zamówi{w:łam/łem}, w salonie {place} będzie {by}; montaż trwa kwadrans.',
    ],
    followUps: ['bardzo dziękuję. Czy do tego czasu mogę je nosić?'],
    answers: ['tak, oczom to nie szkodzi. Napiszę, gdy tylko soczewka dotrze, czyli {on}.'],
    notes: [
      'Trzecie zgłoszenie z tej partii soczewek. @{colleague} wyjaśnij, proszę, {repair} z dostawcą {by}.',
    ],
  },
  adjustment: {
    subjects: ['Regulacja okularów {product}', 'Okulary się zsuwają', 'Ucisk za uchem'],
    openings: [
      'okulary {product} ciągle zsuwają mi się z nosa, zwłaszcza [przy gotowaniu|przy biurku|na rowerze].',
      'po godzinie w nowych okularach {product} boli mnie za [prawym|lewym] uchem. Odebra{w:łam/łem} je {date}.',
    ],
    asks: [
      'Czy mogą je Państwo wyregulować i czy to kosztuje?',
      'Czy mogę po prostu zajrzeć do salonu {place}?',
    ],
    replies: [
      'to szybka sprawa i zawsze bezpłatna. Zapraszam do salonu {place} o dowolnej porze; {on} {at} czeka fotel z {r:Pani/Pana} nazwiskiem, wystarczy pięć minut.',
      'dobrze, że {r:Pani pisze/Pan pisze}, nie trzeba się z tym męczyć. Zwykle wystarczy lekko dogiąć zauszniki. Zapisa{w:łam/łem} {r:Panią/Pana} {on} {at} w salonie {place}, bez kolejki.',
    ],
    followUps: ['dziękuję, by{w:łam/łem} i jest dużo lepiej, tylko noski nadal zostawiają ślady.'],
    answers: [
      'to spróbujmy miększych nosków. Odkładam parę w salonie {place}: zapraszam {on} {at}, wymienimy od ręki.',
    ],
    notes: ['Szeroki nos, wąskie skronie. @{colleague} wypróbuj silikonowe noski, gdy przyjdzie {name}.'],
  },
  'blurred-vision': {
    subjects: [
      'Kłopot z nowymi okularami',
      'Nie mogę się przyzwyczaić do progresów',
      'Ból głowy w nowych okularach',
    ],
    openings: [
      'nowe progresy z zamówienia {order} mam od {date} i na schodach nadal kręci mi się w głowie.',
      'w nowych okularach {product} lewym okiem widzę dobrze, ale prawym nieostro, a wieczorem boli mnie głowa.',
    ],
    asks: [
      'Ile czasu trzeba, żeby się przyzwyczaić?',
      'Coś tu się nie zgadza. Czy mogą Państwo sprawdzić soczewki?',
    ],
    replies: [
      'proszę się z tym nie męczyć. Obejrza{w:łam/łem} zamówienie {order} i chcia{w:łabym/łbym} zmierzyć soczewki oraz powtórzyć badanie, {on} {at} w salonie {place}. Jeśli wartości się nie zgadzają, zrobimy nowe na nasz koszt.',
      'dziękuję, że {r:Pani pisze/Pan pisze}, zamiast czekać. Ból głowy nie jest normalny. Zapisa{w:łam/łem} {r:Panią/Pana} do naszego optometrysty w salonie {place} {on} {at}; do tego czasu proszę prowadzić w starych okularach.',
    ],
    followUps: [
      'by{w:łam/łem} na pomiarze i mieli Państwo rację: wysokość różni się o trzy milimetry. Co dalej?',
    ],
    answers: [
      'dziękuję za cierpliwość. Nowe soczewki są zamówione na poprawioną wysokość i będą w salonie {place} {by}. Chętnie dopasuję je {w:sama/sam}.',
    ],
    notes: [
      'W {order} wysokość zmierzono bez regulacji oprawki. @{colleague} robimy na nowo bez opłat, gotowe {by}.',
    ],
  },
  'nose-pads': {
    subjects: ['Drobna naprawa okularów {product}', 'Zgubiona śrubka', 'Odpadł nosek'],
    openings: [
      'z okularów {product} wypadła malutka śrubka i soczewka trzyma się na taśmie i dobrych chęciach.',
      'zniknął jeden nosek od okularów {product}. Szuka{w:łam/łem} wszędzie, nawet pod kanapą.',
    ],
    asks: ['Czy w salonie {place} są części zamienne?', 'Czy mogę podejść w przerwie na lunch?'],
    replies: [
      'proszę zostawić to nam. W salonie {place} mamy śrubki i noski do modelu {product}, zajmie to pięć minut i nic nie kosztuje. {On} {at} warsztat jest wolny, ale można wejść o każdej porze.',
      'znam takie kanapy. Komplet nosków do modelu {product} czeka w kopercie za ladą: zapraszam {on}, najlepiej {at}, założymy je przy kawie.',
    ],
    followUps: ['trzy minuty i po sprawie! Czy mogę dostać śrubkę na zapas, na wakacje?'],
    answers: ['oczywiście, jest już w poczcie razem z małym śrubokrętem i dotrze {by}. Udanego wyjazdu!'],
    notes: ['Kończą się śrubki 1,4 mm do {product}. @{colleague} zamów, proszę, {by}.'],
  },
  'repair-status': {
    subjects: ['Naprawa {repair}: czy coś wiadomo?', 'Jak długo potrwa naprawa?', 'Naprawa {repair}'],
    openings: [
      '{date} zostawi{w:łam/łem} w salonie {place} okulary {product}, naprawa {repair}, i była mowa o tygodniu.',
      'czy wiadomo coś w sprawie naprawy {repair}? Ratuję się okularami z 2015 roku.',
    ],
    asks: ['Kiedy mogę je odebrać?', 'Czy mam tymczasem szukać czegoś innego?'],
    replies: [
      'wracam właśnie z warsztatu. Okulary {product} są już zlutowane i potrzebują jeszcze dnia na polerowanie: w salonie {place} będą {by}. Jeśli do tego czasu przyda się para zastępcza, proszę dać znać.',
      'przepraszam za ciszę. Część do {repair} przyszła w złym kolorze i zamówi{w:łam/łem} ją ponownie ekspresem. Okulary będą gotowe {on}, a w salonie {place} czeka para zastępcza z {r:Pani/Pana} mocami.',
    ],
    followUps: ['dziękuję za szczerość. Para zastępcza naprawdę by mi pomogła.'],
    answers: [
      'jest gotowa przy ladzie, z {r:Pani/Pana} mocami. Własne okulary oddaję {by}, zgodnie z obietnicą.',
    ],
    notes: ['{repair} czeka na część od {date}. @{colleague} czy możemy wziąć ją z magazynu?'],
  },
}
