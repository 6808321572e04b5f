import { both, type LanguageWords } from './words.ts'

const sorry = {
  private: [
    both(
      'Chcielibyśmy wyjaśnić to z Państwem bezpośrednio: {phone}.',
      'Zadzwoń do nas, wyjaśnimy to razem: {phone}.',
    ),
    both(
      'Prosimy o telefon: {phone}. Jedna osoba zajmie się tym do końca.',
      'Daj nam znać telefonicznie: {phone}. Jedna osoba zajmie się tym do końca.',
    ),
  ],
  offer: [
    both('Prosimy pozwolić nam to naprawić.', 'Pozwól nam to naprawić.'),
    both('Chcielibyśmy to Państwu wynagrodzić.', 'Chcemy Ci to wynagrodzić.'),
  ],
}

/** Polish: Państwo, which holds for Pan and Pani alike, and ty. Verbs in the past would tell a gender nobody knows. */
export const pl: LanguageWords = {
  shared: {
    greeting: [both('Dzień dobry,', 'Cześć {name},'), both('Szanowni Państwo,', 'Cześć,')],
    signature: ['{manager}, {location}', 'Zespół {location}'],
    staff: [
      both('Te słowa przeczyta {staff}.', 'Twoje słowa przeczyta {staff}.'),
      both('{staff} jeszcze dziś pozna Państwa opinię.', '{staff} jeszcze dziś pozna Twoją opinię.'),
    ],
    hours: [
      'Najbliższe godziny otwarcia: {hours}.',
      'Żeby od dziś było jasne, najbliższe otwarcie: {hours}.',
    ],
    invite: ['Aby porozmawiać prywatnie (czytamy tylko my): {way}'],
  },
  tones: {
    glowing: {
      opening: [
        both('Serdecznie dziękujemy za te słowa.', 'Wielkie dzięki za te słowa!'),
        both('Państwa opinia poprawiła nam dzień.', 'Twoja opinia poprawiła nam dzień!'),
        both('Z prawdziwą przyjemnością czytamy taką opinię.', 'Aż miło czytać taką opinię!'),
      ],
      acknowledge: [
        both(
          'Dla takich wizyt jak Państwa otwieramy każdego ranka.',
          'Dla takich wizyt jak Twoja otwieramy każdego ranka.',
        ),
        'Przeczyta to cały zespół.',
      ],
      closing: [
        both('Będzie nam miło znów Państwa gościć.', 'Do zobaczenia!'),
        both('Zapraszamy o każdej porze.', 'Wpadaj, kiedy chcesz!'),
        both('Do następnego razu, z podziękowaniem.', 'Do następnego razu i jeszcze raz dzięki!'),
      ],
    },
    pleased: {
      opening: [
        both('Dziękujemy za miłe słowa.', 'Dzięki za miłe słowa!'),
        both('Cieszymy się, że wizyta była udana.', 'Cieszymy się, że wizyta się udała.'),
        both('Miło nam, że wizyta Państwa zadowoliła.', 'Miło słyszeć, że wszystko poszło dobrze.'),
      ],
      acknowledge: [
        both(
          'Jeśli coś możemy zrobić jeszcze lepiej, prosimy o wskazówkę.',
          'Jeśli coś możemy zrobić jeszcze lepiej, napisz.',
        ),
        'Zawsze jest coś do poprawienia i pracujemy nad tym.',
      ],
      closing: [
        both('Mamy nadzieję wkrótce znów Państwa gościć.', 'Mamy nadzieję, że niedługo się zobaczymy.'),
        both('Dziękujemy i do zobaczenia.', 'Dzięki i do zobaczenia.'),
        both('Czekamy na kolejną wizytę.', 'Czekamy na Twoją kolejną wizytę.'),
      ],
    },
    mixed: {
      opening: [
        both('Dziękujemy za pokazanie nam obu stron.', 'Dzięki za pokazanie nam obu stron.'),
        both('Dziękujemy za tak wyważoną opinię.', 'Dzięki za tak wyważoną opinię.'),
        both(
          'Przeczytaliśmy Państwa opinię uważnie: i to, co dobre, i to, co gorsze.',
          'Przeczytaliśmy Twoją opinię uważnie: i to, co dobre, i to, co gorsze.',
        ),
      ],
      acknowledge: ['To, co nie zadziałało, sprawdzamy.', 'Bierzemy z tego, co musimy jeszcze poprawić.'],
      closing: [
        both(
          'Mamy nadzieję, że następnym razem będzie lepiej.',
          'Daj nam jeszcze jedną szansę, zrobimy to lepiej.',
        ),
        both(
          'Chętnie znów Państwa ugościmy i zrobimy to lepiej.',
          'Chętnie znów Cię ugościmy i zrobimy to lepiej.',
        ),
        both(
          'Państwa uwagi pomagają nam bardziej niż same pochwały.',
          'Twoje uwagi pomagają nam bardziej niż same pochwały.',
        ),
      ],
    },
    disappointed: {
      opening: [
        both(
          'Przykro nam, że wizyta nie spełniła Państwa oczekiwań.',
          'Przykro nam, że wizyta nie spełniła Twoich oczekiwań.',
        ),
        both('Dziękujemy za szczerość i przepraszamy.', 'Dzięki za szczerość i przepraszamy.'),
        both('Przepraszamy, że Państwa zawiedliśmy.', 'Przepraszamy, zawiedliśmy Cię.'),
      ],
      acknowledge: [
        'Omawiamy z zespołem, co się wtedy wydarzyło.',
        'To, co tu opisano, nie powinno się u nas zdarzać.',
      ],
      ...sorry,
      closing: [
        both(
          'Będziemy wdzięczni za szansę, by zrobić to lepiej.',
          'Będziemy wdzięczni za szansę, żeby zrobić to lepiej.',
        ),
        both('Mamy nadzieję odzyskać Państwa zaufanie.', 'Mamy nadzieję odzyskać Twoje zaufanie.'),
        both('Państwa słowa coś u nas zmieniają.', 'Twoje słowa coś u nas zmieniają.'),
      ],
    },
    furious: {
      opening: [
        both(
          'Mają Państwo pełne prawo do złości. Przepraszamy.',
          'Masz pełne prawo się złościć. Przepraszamy.',
        ),
        both(
          'To nigdy nie powinno się wydarzyć. Przepraszamy Państwa.',
          'To nigdy nie powinno się wydarzyć. Przepraszamy Cię.',
        ),
        both(
          'Rozumiemy Państwa oburzenie i szczerze przepraszamy.',
          'Rozumiemy Twoje oburzenie i szczerze przepraszamy.',
        ),
      ],
      acknowledge: ['Nie ma tu czego usprawiedliwiać.', 'Jeszcze dziś sprawdzamy, jak mogło do tego dojść.'],
      ...sorry,
      closing: [
        both(
          'Wolimy odpowiedzieć Państwu osobiście niż słowami tutaj.',
          'Wolimy odpowiedzieć Ci osobiście niż słowami tutaj.',
        ),
        both(
          'Dziękujemy, że mimo wszystko zechcieli Państwo o tym napisać.',
          'Dzięki, że mimo wszystko o tym piszesz.',
        ),
        'Na przeprosinach nie poprzestaniemy.',
      ],
    },
  },
  themes: {
    openingHours: {
      acknowledge: [
        'Zamknięte drzwi potrafią zepsuć dzień, a nasze godziny muszą się zgadzać wszędzie, gdzie można je sprawdzić.',
        'Sprawdzamy, czy nasze godziny są wszędzie podane prawidłowo.',
      ],
      praised: ['Dobrze wiedzieć, że nasze godziny pasują.'],
    },
    website: {
      acknowledge: [
        'Strona ma pomagać, a nie przeszkadzać; zgłaszamy ten błąd.',
        'Sprawdzamy na stronie dokładnie to, co tu opisano.',
      ],
      praised: ['Dobrze wiedzieć, że strona się sprawdziła.'],
    },
    account: {
      acknowledge: [
        'Konto, do którego nie można wejść, nikomu nie służy; sprawdzamy, dlaczego tak się stało.',
        'Przekazujemy dalej, co się stało z kontem.',
      ],
      praised: ['Dobrze wiedzieć, że z kontem poszło gładko.'],
    },
    reachability: {
      acknowledge: [
        'Kto dzwoni, powinien usłyszeć człowieka; sprawdzamy, dlaczego nikt nie odebrał.',
        'Brak odpowiedzi to najgorsza odpowiedź i sprawdzamy, kto i kiedy odbiera.',
      ],
      praised: ['Cieszymy się, że ktoś był po drugiej stronie.'],
    },
    privacy: {
      acknowledge: [
        'To, co nam powierzono, musi być bezpieczne; osoby odpowiedzialne się tym zajmą.',
        'Każdą obawę o dane traktujemy poważnie.',
      ],
      praised: ['Ostrożność z tym, co nam powierzono, jest dla nas oczywista.'],
    },
    booking: {
      acknowledge: [
        'Rezerwacja to obietnica i sprawdzamy, gdzie ta się zgubiła.',
        'Przyglądamy się temu, jak zapisujemy rezerwacje, żeby żadna nie przepadła.',
      ],
      praised: ['Dobrze wiedzieć, że rezerwacja była prosta.'],
    },
    access: {
      acknowledge: [
        'Dojazd i parkowanie powinny być łatwe; sprawdzamy, co możemy zmienić.',
        'Dziękujemy za uwagę o tym, jak trudno było do nas trafić.',
      ],
      praised: ['Dobrze, że łatwo było do nas trafić.'],
    },
    selection: {
      acknowledge: [
        'To, po co się przychodzi, powinno być na miejscu; powiemy o tym osobom od zamówień.',
        'Pusta półka nikomu nie pomaga, więc zastanowimy się, jak zamawiamy.',
      ],
      praised: ['Starannie dobieramy to, co mamy, więc tym bardziej cieszą te słowa.'],
    },
    price: {
      acknowledge: [
        'Cena musi być jasna z góry i warta swego.',
        'Wracamy do tej ceny i do tego, jak jest podana.',
      ],
      praised: ['Uczciwe ceny są dla nas ważne; dobrze, że to widać.'],
    },
    waiting: {
      acknowledge: [
        'Nikt nie powinien czekać tak długo.',
        'To było zbyt długie czekanie i sprawdzamy, ilu nas jest o tej porze.',
        'Czas gości jest tak samo ważny jak nasz; takie czekanie było nie w porządku.',
      ],
      praised: [
        'Dobrze wiedzieć, że wszystko poszło sprawnie.',
        'Codziennie pracujemy nad tym, żeby nikt nie musiał czekać.',
      ],
    },
    staff: {
      acknowledge: [
        'Uprzejmość to minimum i porozmawiamy o tym z zespołem.',
        'Nikt nie powinien wychodzić od nas z poczuciem, że go zbyto.',
        'To nie jest ton, jaki chcemy u siebie słyszeć.',
      ],
      praised: ['Dobre słowo wiele dla zespołu znaczy.', 'Zespół to przeczyta i dobrze mu to zrobi.'],
    },
    advice: {
      acknowledge: [
        'Dobra rada wymaga czasu i wiedzy; dbamy o jedno i drugie.',
        'Błędna informacja kosztuje zaufanie, więc omawiamy to z zespołem.',
      ],
      praised: ['Dobrze tłumaczyć to coś, co naprawdę lubimy.'],
    },
    cleanliness: {
      acknowledge: [
        'Czystość to podstawa; będziemy sprawdzać częściej.',
        'Nie powinno to tak wyglądać i zajmiemy się tym.',
      ],
      praised: ['Osoby, które dbają tu o czystość, ucieszą się z tej uwagi.'],
    },
    atmosphere: {
      acknowledge: [
        'U nas powinno się czuć dobrze; sprawdzamy, co przeszkadzało.',
        'Hałas i tłok psują najlepszą wizytę; bierzemy to do siebie.',
      ],
      praised: ['To, że było u nas przyjemnie, cieszy nas najbardziej.'],
    },
    payment: {
      acknowledge: [
        'Płacenie powinno być najprostsze; sprawdzamy terminal i rachunki.',
        'Sprawdzamy, co poszło nie tak z płatnością.',
      ],
      praised: ['Dobrze, że płatność poszła szybko.'],
    },
    promotion: {
      acknowledge: [
        'Promocja musi być taka, jak zapowiedziano; sprawdzamy, jak to ogłosiliśmy.',
        'To, co ogłoszone, musi obowiązywać także przy kasie.',
      ],
      praised: ['Dobrze, że promocja się opłaciła.'],
    },
    delivery: {
      acknowledge: [
        'Spóźniona dostawa to złamana obietnica; porozmawiamy o tym z przewoźnikiem.',
        'Sprawdzamy, gdzie dostawa utknęła.',
      ],
      praised: ['Dobrze wiedzieć, że dotarło zgodnie z obietnicą.'],
    },
    order: {
      acknowledge: [
        'Zamówienie ma być dokładnie takie, jak złożone; sprawdzamy, jak do tego doszło.',
        'Przyglądamy się temu, jak sprawdzamy zamówienia przed wydaniem.',
      ],
      praised: ['Dobrze, że wszystko było zgodne z zamówieniem.'],
    },
    quality: {
      acknowledge: [
        'To nie jest jakość, za którą ręczymy; sprawdzamy, jak to przeszło.',
        'Nie chcemy sprzedawać rzeczy, które nie wytrzymują.',
      ],
      praised: ['Osoby, które dbają o jakość, ucieszą się z tych słów.'],
    },
    food: {
      acknowledge: [
        'Po jedzenie się do nas przychodzi, więc trafi to prosto do kuchni.',
        'Kuchnia przeczyta te słowa co do jednego.',
      ],
      praised: ['Kuchnia bardzo się z tego ucieszy.', 'Takie słowa powinny wisieć w kuchni.'],
    },
    repair: {
      acknowledge: [
        'To, co naprawione, ma działać; chcemy obejrzeć to jeszcze raz.',
        'Omawiamy tę naprawę z osobami, które ją robiły.',
      ],
      praised: ['Dobrze, że znów działa jak należy.'],
    },
    returns: {
      acknowledge: [
        'Zwrot nie powinien być walką; sprawdzamy, jak to potraktowano.',
        'Sprawdzamy, dlaczego zwrot był tak trudny.',
      ],
      praised: ['Dobrze, że zwrot był prosty.'],
    },
    refund: {
      acknowledge: [
        'O należne pieniądze nie powinno się zabiegać; sprawdzamy, na czym stoimy.',
        'Sprawdzamy, co wstrzymuje pieniądze.',
      ],
      praised: ['Dobrze, że pieniądze szybko wróciły.'],
    },
  },
}
