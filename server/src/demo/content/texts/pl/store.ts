import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const store: Texts<TopicKeyOf<'store'>> = {
  'opening-hours': {
    subjects: ['Czy w sobotę jest otwarte?', 'Godziny otwarcia: {place}', 'Krótkie pytanie o godziny'],
    openings: [
      'w tym tygodniu będę w pobliżu, ale godziny na mapie są inne niż na drzwiach.',
      'chcia{w:łabym/łbym} zajrzeć do salonu {place} po pracy, tylko rzadko wychodzę przed wpół do siódmej.',
    ],
    asks: [
      'Do której jest otwarte w sobotę?',
      'Może lepsza byłaby sobota: do której jest ktoś, kto dopasuje okulary?',
    ],
    replies: [
      'prawdziwa jest kartka na drzwiach: w soboty jesteśmy {saturday}. Błąd na mapie już zgłosi{w:łam/łem} i {on} sprawdzę, czy go poprawiono.',
      'dobrze, że {r:Pani pyta/Pan pyta} przed wyjściem. W soboty jesteśmy {saturday}, {street}, warsztat też pracuje. Jeśli napisze mi {r:Pani/Pan}, kiedy się spodziewać, przygotuję miejsce; {on} {at} jest spokojnie.',
    ],
    followUps: ['super. A czy w okolicy ({street}) da się zaparkować?'],
    answers: [
      'dwie przecznice dalej jest parking, a przed drzwiami cztery stojaki na rowery. W takim razie do zobaczenia {on}.',
    ],
    notes: ['Na mapie znowu złe godziny: {place}. @{colleague} popraw je, proszę, {by}.'],
  },
  'stock-check': {
    subjects: [
      'Czy {product} jest w salonie {place}?',
      '{product} w kolorze {colour}',
      'Czy mają Państwo tę oprawkę?',
    ],
    openings: [
      'na stronie wpadła mi w oko oprawka {product} w kolorze {colour} i chcia{w:łabym/łbym} ją przymierzyć przed zakupem.',
      'moja znajoma nosi model {product}, a ja szukam go w kolorze {colour} [od tygodni|od {date}].',
    ],
    asks: ['Czy jest w salonie {place}?', 'Jeśli nie ma go w salonie {place}, czy można go sprowadzić?'],
    replies: [
      'świetny wybór. W salonie {place} mamy jedną oprawkę {product} w kolorze {colour}; odłoży{w:łam/łem} ją za ladę na {r:Pani/Pana} nazwisko i poczeka {until}. Zapraszam o dowolnej porze.',
      'model {product} w kolorze {colour} właśnie się u nas skończył, ale znalaz{w:łam/łem} go w innym salonie i poprosi{w:łam/łem} o przesłanie. Dotrze do salonu {place} {by}, napiszę od razu.',
    ],
    followUps: ['wspaniale, dziękuję! Czy jest też mniejszy rozmiar? Mam dość wąską twarz.'],
    answers: [
      'jest: model {product} występuje też w rozmiarze 47. Odkładam dla {r:Pani/Pana} oba, będą u nas {by}.',
    ],
    notes: ['@{colleague} prześlij, proszę, {product} w kolorze {colour} do salonu {place} {by}.'],
  },
  'hold-frame': {
    subjects: [
      'Czy można odłożyć oprawkę?',
      'Rezerwacja: {product}',
      'Oprawka, którą mierzy{w:łam/łem} {date}',
    ],
    openings: [
      '{date} w salonie {place} mierzy{w:łam/łem} model {product} w kolorze {colour} i, rzecz jasna, nie mogę przestać o nim myśleć.',
      'chcia{w:łabym, żeby mąż zobaczył/łbym, żeby żona zobaczyła} mnie w modelu {product}, zanim się zdecydujemy. Możemy przyjść razem do salonu {place} [w weekend|w przyszłym tygodniu].',
    ],
    asks: [
      'Czy mogą go Państwo odłożyć na kilka dni?',
      'Czy można go odłożyć i czy cena {amount} obejmuje soczewki?',
    ],
    replies: [
      'już czeka: {product} w kolorze {colour} leży w szufladzie z {r:Pani/Pana} nazwiskiem {until}. Cena {amount} obejmuje soczewki jednoogniskowe z dobrą powłoką.',
      'oczywiście. Odłoży{w:łam/łem} go w salonie {place} i zapisa{w:łam/łem} Państwa {on} {at}, żeby nie trzeba było czekać; soczewki jednoogniskowe są w cenie. Jeśli nie przekona Was obojga, nic nie szkodzi.',
    ],
    followUps: ['tego dnia jednak nie damy rady. Czy może poczekać trochę dłużej?'],
    answers: [
      'jasne, przedłuży{w:łam/łem} rezerwację: oprawka zostaje w szufladzie {laterUntil}, do zamknięcia salonu. Bez pośpiechu.',
    ],
    notes: [
      '{product} w kolorze {colour} jest w szufladzie 3, {name}. @{colleague} trzymamy {until}, nie sprzedawać.',
    ],
  },
  'left-behind': {
    subjects: [
      'Czy zostawi{w:łam/łem} u Państwa [parasol|szalik|okulary przeciwsłoneczne]?',
      'Rzecz zgubiona w salonie {place}',
      'Zapomniana rzecz',
    ],
    openings: [
      '{date} by{w:łam/łem} w salonie {place} i chyba zostawi{w:łam/łem} przy lustrach [parasol|niebieski szalik|okulary przeciwsłoneczne w etui].',
      'ależ ze mnie gapa: od wizyty w salonie {place} {date} nie mogę znaleźć [okularów do czytania|kluczy|rękawiczek].',
    ],
    asks: ['Czy ktoś może coś oddał?', 'Czy mogliby Państwo się rozejrzeć? Kamień spadłby mi z serca.'],
    replies: [
      'dobra wiadomość: zguba się znalazła i czeka za ladą w salonie {place}, w kopercie z {r:Pani/Pana} nazwiskiem. Gdyby nie uda{r:ło się Pani/ło się Panu} zajrzeć {until}, chętnie wyślę ją pocztą.',
      'właśnie przeszuka{w:łam/łem} salon i zapyta{w:łam/łem} zespół: wśród rzeczy znalezionych {date} jest jedna, która pasuje do opisu. Czy odpowiada {r:Pani/Panu} odbiór {on} {at}, czy mam ją wysłać?',
    ],
    followUps: ['są Państwo niezastąpieni. Czy można wysłać? Pokryję koszt przesyłki.'],
    answers: ['nic nie trzeba płacić. Paczuszka wyszła dzisiaj i powinna dotrzeć {by}.'],
    notes: [
      'Znalezione za lustrem nr 2, teraz w pudełku rzeczy zgubionych. @{colleague} wydać tylko właścicielowi: {name}.',
    ],
  },
  access: {
    subjects: ['Wejście bez schodów: {place}?', 'Wizyta na wózku', 'Przyjdziemy z wózkiem'],
    openings: [
      'moja mama porusza się na wózku i chciałaby sama wybrać nowe okulary w salonie {place}.',
      'przyjdę z podwójnym wózkiem dziecięcym, a pamiętam stopień przy wejściu ({street}).',
    ],
    asks: [
      'Czy wejście jest bez progu? A gabinet?',
      'Czy jest podjazd i spokojniejsza pora, którą by Państwo polecili?',
    ],
    replies: [
      'dziękuję, że {r:Pani pyta/Pan pyta} wcześniej. Wejście jest bez progu, a fotel w gabinecie można odsunąć. Najspokojniej jest {on} {at}; czy mam trzymać ten termin?',
      'serdecznie zapraszamy. Przy wejściu ({street}) jest jeden niski stopień i kładziemy podjazd, a gabinet na parterze jest na tyle szeroki, że można swobodnie zawrócić. Zapisa{w:łam/łem} Państwa {on} {at}, ktoś będzie czekał przy drzwiach.',
    ],
    followUps: ['to bardzo miłe. Tak, proszę zachować dla nas ten termin.'],
    answers: ['termin jest Państwa: {on} {at}. Po przyjeździe proszę zadzwonić: {phone}, a wyjdziemy pomóc.'],
    notes: [
      '{name}: {on} potrzebne wejście bez progu. @{colleague} przygotuj podjazd i zostaw wolny gabinet nr 1.',
    ],
  },
  pickup: {
    subjects: [
      'Odbiór zamówienia {order}',
      'Czy ktoś inny może odebrać okulary?',
      'Czy moje okulary są gotowe?',
    ],
    openings: [
      'dosta{w:łam/łem} wiadomość, że zamówienie {order} czeka w salonie {place}, ale [wracam dopiero w przyszłym tygodniu|w tym tygodniu pracuję na zmiany].',
      'okulary z zamówienia {order} miały być gotowe {date}, a do dziś nic nie wiem.',
    ],
    asks: [
      'Czy może je odebrać [siostra|brat|sąsiadka] i co trzeba mieć ze sobą?',
      'Czy mogę przyjść, czy są jeszcze w warsztacie?',
    ],
    replies: [
      'okulary są u nas, sprawdzone i wypolerowane. Może je odebrać każdy, kto poda numer {order} i {r:Pani/Pana} nazwisko; zostawi{w:łam/łem} karteczkę w tacce. Na dopasowanie polecam chwilę {on} {at}.',
      'właśnie zapyta{w:łam/łem} warsztat: zamówienie {order} przechodzi ostatnią kontrolę i będzie przy ladzie {soon}. Dam znać, gdy tylko tam trafi.',
    ],
    followUps: ['świetnie, dziękuję. Czy na dopasowanie trzeba się umówić?'],
    answers: [
      'nie trzeba. {On} {at} jest spokojnie i wystarczy pięć minut: okulary najlepiej reguluje się na własnym nosie.',
    ],
    notes: ['{order}: {name} pyta o odbiór. @{colleague} zostaw karteczkę w tacce i sprawdź ustawienie.'],
  },
}
