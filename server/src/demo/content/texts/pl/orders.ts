import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const orders: Texts<TopicKeyOf<'orders'>> = {
  'where-is-order': {
    subjects: [
      'Gdzie jest moje zamówienie {order}?',
      'Zamówienie {order} [jeszcze nie dotarło|spóźnia się]',
      'Dostawa okularów {product}',
    ],
    openings: [
      '{date} zamówi{w:łam/łem} okulary {product} w kolorze {colour} (zamówienie {order}), a na stronie nadal widnieje „w realizacji”.',
      'zamówienie {order} miało dotrzeć {date}. Numer przesyłki {tracking} stoi w miejscu [od trzech dni|od poniedziałku].',
      'czekam na zamówienie {order}. [Wczoraj zosta{w:łam/łem} specjalnie w domu|{w:Wzięłam/Wziąłem} na to pół dnia wolnego] i nikt nie zadzwonił.',
    ],
    asks: [
      'Czy coś jest nie tak z soczewkami?',
      'Czy wiedzą Państwo, gdzie ono jest?',
      'Kiedy mogę się go naprawdę spodziewać?',
    ],
    replies: [
      'rozumiem, czekanie bez wiadomości jest najgorsze. Zadzwoni{w:łam/łem} do warsztatu: soczewki do {order} nie przeszły końcowej kontroli i zostały wykonane od nowa. Są już w montażu i wychodzą dzisiaj, więc paczka dotrze do {r:Pani/Pana} {by}. Nowy numer przesyłki: {tracking}.',
      'dziękuję za cierpliwość. Paczka {order} utknęła w sortowni przez niepełny numer domu. Właśnie poprawi{w:łam/łem} to z kurierem i dostawa będzie {on}. Rano osobiście sprawdzę, czy paczka jest w samochodzie.',
      'bardzo mi przykro z powodu straconego czasu. Kurier zapisał, że nikt nie otworzył, ale wierzę {r:Pani/Panu}, a nie jemu. Nowa dostawa jest umówiona {on} {at}; jeśli do tej pory nie zadzwoni, proszę dać mi znać pod numerem {phone}, a porozmawiam z sortownią.',
    ],
    followUps: [
      'dziękuję za szybką odpowiedź. Tego dnia mnie nie będzie: czy można dostarczyć paczkę do salonu {place}?',
      'dziękuję, ale kurier znowu pokazuje „opóźnienie”.',
    ],
    answers: [
      'oczywiście. Przekierowa{w:łam/łem} paczkę do salonu {place}, będzie tam gotowa {by}. Wystarczy podać numer {order}.',
      'przepraszam, nie to obieca{w:łam/łem}. Dziś wysyłam ekspresem drugą parę okularów {product} i dotrze ona {laterOn}. Proszę zatrzymać tę, która przyjdzie pierwsza, a drugą odesłać na nasz koszt.',
    ],
    notes: [
      'Kurier twierdzi, że adres przy {order} był niepełny. @{colleague} potwierdź, proszę, ponowną dostawę {by}.',
      '@{colleague} to trzecia spóźniona paczka z tej sortowni w tym tygodniu. Odpowiedź dla {name} obieca{w:łam/łem} {by}.',
    ],
  },
  'wrong-item': {
    subjects: [
      'Zła oprawka w zamówieniu {order}',
      'Dosta{w:łam/łem} cudze okulary',
      'Zamówienie {order} się nie zgadza',
    ],
    openings: [
      'dziś przyszła paczka, ale zamiast okularów {product} w kolorze {colour} był w niej inny model. Zamówienie {order}.',
      'w zamówieniu {order} oprawka się zgadza, ale kolor nie: miała być w kolorze {colour}.',
    ],
    asks: ['Co teraz robimy? Załączam zdjęcie.', 'Co mam zrobić z tą parą? Zdjęcie w załączniku.'],
    replies: [
      'dziękuję za zdjęcie, to nasza pomyłka. Właściwe okulary {product} w kolorze {colour} robimy poza kolejką i wysyłamy {on}. Tamte proszę na razie zatrzymać: etykietę zwrotną wyślę mailem {soon}.',
      'przepraszam za zamianę. Porówna{w:łam/łem} zdjęcie z zamówieniem {order}: zamieniono dwie tacki. {r:Pani/Pana} okulary jadą ekspresem i dotrą {by}, a te drugie wystarczy oddać temu samemu kurierowi.',
    ],
    followUps: ['dziękuję. Wyrzuci{w:łam/łem} pudełko, czy to kłopot?'],
    answers: [
      'żaden, wystarczy koperta bąbelkowa i etykieta. {r:Pani/Pana} okulary są już w drodze i dotrą {by}.',
    ],
    notes: ['Zamieniono tacki {order} i następnego zamówienia. @{colleague} czy druga osoba już o tym wie?'],
  },
  'change-address': {
    subjects: [
      'Inny adres dostawy dla {order}',
      'Zmiana adresu dostawy',
      'Zamówienie {order}: odbiór w salonie {place}?',
    ],
    openings: [
      '{date} złoży{w:łam/łem} zamówienie {order} i dopiero teraz widzę, że idzie na mój stary adres.',
      'w najbliższych dniach nie będzie mnie w domu. Zamówienie {order} lepiej wysłać [do biura|do salonu {place}].',
    ],
    asks: ['Czy da się to jeszcze zmienić?', 'Czy nie jest za późno na zmianę?'],
    replies: [
      'napisa{r:ła Pani/ł Pan} w ostatniej chwili: paczka {order} nie była jeszcze zamknięta. Dla pewności skierowa{w:łam/łem} ją do salonu {place}, dotrze tam {by}. Gdyby miał to być inny adres, proszę napisać jutro przed południem.',
      'gotowe. Zamówienie {order} jedzie teraz do salonu {place}, gdzie zawsze ktoś jest. Do odbioru będzie {on}, a gdy dotrze, wyślę krótką wiadomość.',
    ],
    followUps: ['salon bardzo mi pasuje, dziękuję. Jak długo będzie tam czekać?'],
    answers: [
      'cztery tygodnie, więc bez pośpiechu. Przy ladzie znajdzie się najpóźniej {on}; wystarczy numer {order}.',
    ],
    notes: ['Adres {order} zmieniony na salon {place}. @{colleague} wypatruj paczki {on}.'],
  },
  'cancel-order': {
    subjects: [
      'Anulowanie zamówienia {order}',
      'Przez pomyłkę dwa zamówienia',
      'Proszę o anulowanie zamówienia',
    ],
    openings: [
      'wygląda na to, że {date} zamówi{w:łam/łem} okulary {product} dwa razy. Zamówienie {order} jest zbędne.',
      'proszę o anulowanie zamówienia {order}. Zmienia mi się wada i nowe soczewki nie mają teraz sensu.',
    ],
    asks: [
      'Czy da się to jeszcze zatrzymać i kiedy wróci do mnie {amount}?',
      'Czy mogę prosić o potwierdzenie na piśmie?',
    ],
    replies: [
      'zatrzyma{w:łam/łem} zamówienie {order} przed cięciem soczewek, więc nie ma żadnych kosztów. Kwota {amount} wraca na kartę i będzie widoczna {by}.',
      'niniejszym potwierdzam: zamówienie {order} jest od dziś anulowane. Poprosi{w:łam/łem} księgowość o zwrot {amount}; zrobią to {on}, a bank potrzebuje potem zwykle dwóch dni.',
    ],
    followUps: ['ale szybko, dziękuję. Czy muszę coś jeszcze zrobić?'],
    answers: [
      'zupełnie nic. Gdyby kwota {amount} nie dotarła {until}, proszę odpisać na tę wiadomość, a zajmę się tym.',
    ],
    notes: ['{order} anulowane przed cięciem. @{colleague} zwróć, proszę, {amount} {by}.'],
  },
  return: {
    subjects: ['Zwrot okularów {product}', 'Wymiana zamiast zwrotu?', 'Zwrot zamówienia {order}'],
    openings: [
      'okulary {product} z zamówienia {order} są piękne, ale na moim nosie wyglądają na [za szerokie|za ciężkie|zdecydowanie zbyt poważne].',
      'chcia{w:łabym/łbym} zwrócić zamówienie {order}. Nosi{w:łam/łem} je jeden wieczór i [uciskają za uszami|ciągle się zsuwają].',
    ],
    asks: [
      'Jak to zrobić i czy mogę zamiast nich dostać {other} w kolorze {colour}?',
      'Czy za przesyłkę płacę ja?',
    ],
    replies: [
      'po to właśnie jest trzydzieści dni. Bezpłatną etykietę wyślę {soon}, a wymiana wyjdzie tego samego dnia, w którym paczka do nas dotrze. Jeśli woli {r:Pani/Pan} przymierzyć inne, w salonie {place} czeka fotel {on} {at}.',
      'nie trzeba się tłumaczyć ani nic płacić. Można oddać je w salonie {place} albo użyć etykiety, którą wyślę {soon}. Czasem wystarczy drobna regulacja: może pięć minut z naszym optykiem {on} {at}, zanim {r:Pani/Pan} zrezygnuje?',
    ],
    followUps: ['chyba skorzystam z tej propozycji. Czy muszę się umawiać?'],
    answers: [
      'niekoniecznie, ale zapisa{w:łam/łem} {r:Panią/Pana} {on} {at}, żeby nie trzeba było czekać. Jeśli dalej nie będą leżeć, przyjmiemy je od ręki.',
    ],
    notes: ['Zwrot {order} uzgodniony, etykieta wysłana. @{colleague} najpierw zaproponujmy regulację.'],
  },
  subscription: {
    subjects: ['Dostawa soczewek', 'Wstrzymanie abonamentu na soczewki', 'Zmiana w abonamencie'],
    openings: [
      'mam jeszcze w domu [dwa|trzy] opakowania soczewek, a zbliża się kolejna dostawa. Abonament ma numer {order}.',
      'od badania {date} prawe oko ma nową moc, a w ostatnim opakowaniu była jeszcze stara.',
    ],
    asks: ['Czy można wstrzymać go na dwa miesiące?', 'Czy mogą Państwo ją zmienić i wymienić opakowanie?'],
    replies: [
      'załatwione: następną dostawę {w:przesunęłam/przesunąłem} o dwa miesiące i do tego czasu nic nie pobierzemy. Wcześniejszy start to jedno zdanie do nas. Potwierdzenie wyślę {soon}.',
      'dziękuję za czujność, tego opakowania nie wolno było wysłać. Nowa moc jest wpisana, właściwe soczewki wychodzą dzisiaj i dotrą {by}. Stare opakowanie proszę zachować, kurier je zabierze.',
    ],
    followUps: ['super. Czy rabat się nie zmieni?'],
    answers: [
      'nie zmieni się, dopóki trwa abonament. Zapisa{w:łam/łem} to w kartotece, a zestawienie z tą informacją wyślę {on}.',
    ],
    notes: ['Abonament {order} zmieniony ręcznie. @{colleague} sprawdź następną paczkę, zanim wyjdzie {on}.'],
  },
  prescription: {
    subjects: ['Recepta do zamówienia {order}', 'Recepta w załączniku', 'Czy da się odczytać tę receptę?'],
    openings: [
      'zgodnie z prośbą przesyłam receptę do zamówienia {order}. Zdjęcie z telefonu.',
      '{date} dosta{w:łam/łem} od okulisty tę receptę i proszę o wykonanie według niej okularów {product}.',
    ],
    asks: [
      'Czy jest czytelna i czy niczego nie brakuje?',
      'Nie ma na niej rozstawu źrenic. Czy muszę przyjść?',
    ],
    replies: [
      'zdjęcie jest wyraźne, dziękuję. Brakuje tylko rozstawu źrenic; w salonie {place} zmierzymy go w dwie minuty, na przykład {on} {at}. Zamówienie {order} ruszy tego samego dnia.',
      'wszystko odczyta{w:łam/łem} i wpisa{w:łam/łem}. Jedna wartość różni się od poprzednich okularów, więc nasz optyk chciałby ją z {r:Panią/Panem} omówić i zmierzyć rozstaw źrenic, {on} {at} w salonie {place}.',
    ],
    followUps: ['przyjdę na pomiar. Po jakim czasie okulary będą gotowe?'],
    answers: [
      'tydzień od pomiaru. Jeśli wizyta będzie {on}, przygotuję oprawkę, żeby od razu zaznaczyć wysokość.',
    ],
    notes: [
      'Oś cylindra w {order} różni się o 40 stopni od starych okularów. @{colleague} zadzwoń, proszę, do gabinetu {by}.',
    ],
  },
}
