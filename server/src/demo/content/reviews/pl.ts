import type { ReviewWords } from './shape.ts'

export const pl: ReviewWords = {
  praise: {
    staff: [
      'Obsługa uprzejma i nienachalna.',
      'Bardzo pomocny personel, pamiętali moje imię.',
      'Wszyscy pracownicy mili i uważni.',
    ],
    advice: [
      'Wyjaśniono mi różnice między soczewkami prostym językiem.',
      'Bardzo kompetentni, wreszcie rozumiem swoją receptę.',
      'Uczciwe doradztwo: polecono mi tańszą parę.',
    ],
    waiting: [
      'Obsłużono mnie od razu, nawet w sobotę.',
      'Prawie bez czekania, po dwudziestu minutach było po wszystkim.',
      'Szybka obsługa, okulary gotowe dzień wcześniej.',
    ],
    price: [
      'Uczciwe ceny za to, co się dostaje.',
      'Świetny stosunek ceny do jakości.',
      'Cena była taka jak w wycenie, bez dopłat.',
    ],
    repair: [
      'Zawias naprawiono od ręki i bez opłaty.',
      'Oprawka naprawiona w godzinę.',
      'Naprawa gwarancyjna szybka i porządna.',
    ],
    booking: [
      'Łatwa rezerwacja przez internet, wizyta punktualnie.',
      'Termin znalazł się jeszcze tego samego dnia.',
      'Rezerwacja badania zajęła dwa kliknięcia.',
    ],
    atmosphere: [
      'Piękny salon, a espresso znakomite.',
      'Przytulnie i spokojnie, można wybierać bez pośpiechu.',
      'Bardzo przyjemna atmosfera.',
    ],
    quality: ['Oprawka lekka i świetnej jakości.', 'Po roku ani jednej rysy.', 'Jakość soczewek doskonała.'],
  },
  complaint: {
    staff: [
      'Pan przy ladzie był niegrzeczny i nawet nie podniósł wzroku.',
      'Nieuprzejma obsługa, traktują klienta jak intruza.',
      'Kierownik był arogancki, kiedy padło pytanie o paragon.',
    ],
    advice: [
      'Nikt nie wyjaśnił, że do szkieł progresywnych trzeba się przyzwyczaić.',
      'Podano mi błędne informacje o ubezpieczeniu.',
      'Pracownik nie miał pojęcia o oprawkach dla dzieci.',
    ],
    waiting: [
      'Pięćdziesiąt minut czekania mimo umówionej wizyty.',
      'Trzeci tydzień opóźnienia i okularów nadal nie ma.',
      'Długa kolejka i jedna osoba przy kasie.',
    ],
    price: [
      'Za drogo, ta sama oprawka obok kosztuje sto złotych mniej.',
      'Cena wyższa niż w wycenie i nikt o tym nie powiedział.',
      'Drogo jak na zwykłe okulary do czytania.',
    ],
    repair: [
      'Naprawa wytrzymała dwa dni, potem zawias znowu był luźny.',
      'Przy naprawie zgubiono śrubkę.',
      'Cztery tygodnie na naprawę gwarancyjną.',
    ],
    booking: [
      'Wizytę przesunięto mi dwa razy bez pytania.',
      'Rezerwacja przez internet, a nikt nic nie wiedział o wizycie.',
      'Nie da się umówić wizyty przed przyszłym miesiącem.',
    ],
    atmosphere: [
      'Tak głośno, że nie dało się zrozumieć badania.',
      'Ciasno i za gorąco.',
      'Muzyka głośniejsza niż rozmowa.',
    ],
    quality: [
      'Powłoka porysowana po trzech tygodniach.',
      'Oprawka pękła na mostku po miesiącu.',
      'Słaba jakość, zauszniki już są luźne.',
    ],
  },
  glowing: [
    'Dziękuję, na pewno wrócę!',
    'Najlepszy optyk, u jakiego zdarzyło mi się być.',
    'Po prostu cudownie, pięć gwiazdek to za mało.',
  ],
  furious: ['Nigdy więcej!', 'Skandal, omijać z daleka.', 'Proszę o ZWROT PIENIĘDZY, NATYCHMIAST!!!'],
  but: 'Z drugiej strony: ',
  thanks: [
    'Dziękujemy, {name}! Cały zespół ({shop}) bardzo się ucieszył. Zapraszamy na kolejną regulację, zawsze bez opłat.',
    'Jak miło, {name}. Opinia wisi już za barem w salonie {shop}.',
    'Dziękujemy, {name}. Po to tu jesteśmy, zespół salonu {shop}.',
  ],
  sorry: [
    'Dzień dobry, {name}, tak być nie powinno i bardzo przepraszamy. Sprawa jest omówiona z zespołem salonu {shop}; proszę napisać na ciao@ottilia.example, a załatwimy to jeszcze w tym tygodniu.',
    'Przepraszamy, {name}. W salonie {shop} można od nas oczekiwać więcej. Od dziś robimy to inaczej.',
    'Dziękujemy za tę uwagę, {name}. Chcemy wiedzieć, co się stało w salonie {shop}: ciao@ottilia.example trafia prosto do mnie.',
  ],
}
