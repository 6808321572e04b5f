import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const care: Texts<TopicKeyOf<'care'>> = {
  'eye-test': {
    subjects: ['Badanie wzroku – prośba o termin', 'Umówienie wizyty', 'Badanie wzroku w salonie {place}'],
    openings: [
      'chcia{w:łabym/łbym} umówić się na badanie wzroku w salonie {place}. Ostatnie mia{w:łam/łem} [dwa|trzy|prawie cztery] lata temu i coraz dalej odsuwam telefon od oczu.',
      'mój optyk przeszedł na emeryturę i szukam nowego miejsca, a salon {place} jest [dwa kroki od domu|tuż obok mojej pracy].',
      'od pewnego czasu jazda nocą bardzo mnie [męczy|stresuje] i wydaje mi się, że zmieniła mi się wada. Ostatnie okulary mam od Państwa, zamówienie {order}.',
    ],
    asks: [
      'Czy mają Państwo [wolny termin|coś wolnego] w najbliższych dniach?',
      'Ile trwa badanie i czy przynieść stare okulary?',
      'Kiedy mogliby mnie Państwo przyjąć?',
    ],
    replies: [
      'dziękuję za wiadomość. Zapisa{w:łam/łem} {r:Panią/Pana} na badanie wzroku w salonie {place} {on} {at}; potrwa około trzydziestu pięciu minut. Proszę zabrać obecne okulary i krople, jeśli {r:Pani/Pan} jakieś stosuje. Gdyby termin nie pasował, wystarczy odpisać, a go przesunę.',
      'z przyjemnością. Najbliższy wolny termin w salonie {place} jest {on} {at} i trzymam go dla {r:Pani/Pana} do jutra wieczorem. Jeśli to możliwe, proszę zabrać obecne okulary, bo mierzymy je przed badaniem.',
    ],
    followUps: [
      'ta godzina jest dla mnie niestety trochę za wczesna. Czy znalazłoby się coś [godzinę później|później w tym tygodniu]?',
      'świetnie, pasuje mi. Czy po badaniu będę {w:mogła/mógł} od razu prowadzić?',
    ],
    answers: [
      'żaden problem. Przenios{w:łam/łem} wizytę: czekamy {laterOn} {laterAt}, a poprzedni termin zwolni{w:łam/łem}. Dzień wcześniej wyślemy przypomnienie.',
      'tak, spokojnie: kropli używamy tylko wtedy, gdy coś trzeba obejrzeć dokładniej, i zawsze najpierw pytamy. Do zobaczenia {on} {at}.',
    ],
    notes: [
      '@{colleague} {name} prosi o badanie w salonie {place}. Czy możemy otworzyć jeszcze jeden termin {on}?',
      'Osoba od lat w naszym salonie, ostatnio zabrakło nam czasu. Zaplanujmy czterdzieści pięć minut. @{colleague}',
    ],
  },
  'lens-advice': {
    subjects: ['Pytanie o soczewki kontaktowe', 'Pierwsze soczewki kontaktowe', 'Suche oczy w soczewkach'],
    openings: [
      'noszę okulary od [dziesięciu|piętnastu|dwudziestu] lat i myślę o soczewkach [do biegania|na basen|do teatru]. Mam dość suche oczy i cały dzień pracuję przy komputerze.',
      'odkąd {date} zmieni{w:łam/łem} soczewki, koło szesnastej mam wrażenie piasku pod powiekami.',
    ],
    asks: [
      'Jakie by Państwo polecili i czy mogę najpierw wypróbować jedną parę?',
      'Czy to normalne w pierwszych tygodniach, czy ktoś powinien na to spojrzeć?',
    ],
    replies: [
      'przy suchych oczach {w:zaczęłabym/zacząłbym} od mocno nawilżonej soczewki jednodniowej. Próbną parę dobierzemy w salonie {place} {on} {at}, a potem przez tydzień sprawdzi ją {r:Pani/Pan} bez żadnych zobowiązań. Do tego czasu, jeśli oczy pieką, proszę zostać przy okularach.',
      'dziękuję za tak dokładny opis. Rozmawia{w:łam/łem} z naszą kontaktolożką w salonie {place} i chętnie obejrzy {r:Pani/Pana} oczy {on} {at}; wizyta jest bezpłatna. Gdyby wcześniej pojawił się ból lub zaczerwienienie, proszę zdjąć soczewki i zadzwonić: {phone}.',
    ],
    followUps: ['brzmi rozsądnie, dziękuję. Przyjść w soczewkach czy bez?'],
    answers: [
      'proszę nosić soczewki przynajmniej dwie godziny przed wizytą, żebyśmy zobaczyli, jak się układają, i zabrać okulary na drogę powrotną. Czekamy!',
    ],
    notes: [
      '@{colleague} możliwe suche oko. Proszę przygotować {on} krople bez konserwantów i trzy pary próbne.',
    ],
  },
  'long-wait': {
    subjects: [
      'Rozczarowanie wizytą',
      'Długie czekanie mimo umówionej wizyty',
      'Nikogo przy ladzie, {place}',
    ],
    openings: [
      '{date} mia{w:łam/łem} umówioną wizytę w salonie {place}, a mimo to czeka{w:łam/łem} [czterdzieści|pięćdziesiąt] minut, zanim ktokolwiek do mnie podszedł.',
      'zawsze chętnie przychodzi{w:łam/łem} z bliskimi do salonu {place}, ale {date} było źle: nikogo przy ladzie, a po [pół godzinie|czterdziestu minutach] wysz{w:łam/edłem} z niczym.',
    ],
    asks: [
      'Musia{w:łam/łem} wracać do pracy i zosta{w:łam/łem} bez okularów. Chcę wiedzieć, co się stało.',
      'Nie chodzi mi o rabat, tylko o to, żeby ktoś potraktował to poważnie.',
    ],
    replies: [
      'to nie powinno było się zdarzyć i bardzo mi przykro, że przepadła {r:Pani/Panu} przerwa w pracy. Odtworzy{w:łam/łem} ten dzień z zespołem: dwie osoby zachorowały i nikt nie uprzedził czekających. Trzymam dla {r:Pani/Pana} termin {on} {at}, bez żadnej kolejki.',
      'dziękuję za szczerość i przepraszam. Rozmawia{w:łam/łem} z salonem: {date} część wizyt wpisano podwójnie. Zmieniliśmy kalendarz, żeby to się nie powtórzyło, i {by} napiszę, co jeszcze ustalił zespół.',
    ],
    followUps: ['dziękuję, nie spodziewa{w:łam/łem} się tak uczciwej odpowiedzi. Na pewno wrócę.'],
    answers: [
      'bardzo się cieszę. Proszę zapytać o mnie przy wizycie, kawa czeka. {On} będę w salonie i sprawdzę na miejscu, czy nowy kalendarz działa.',
    ],
    notes: [
      '@{colleague} druga skarga na czekanie w salonie {place} w tym miesiącu. Przejrzyjmy {on} grafik w porze obiadu.',
    ],
  },
  praise: {
    subjects: ['Dziękuję!', 'Wielkie podziękowania dla salonu {place}', 'Wspaniała obsługa'],
    openings: [
      'chcia{w:łam/łem} po prostu podziękować. {date} odebra{w:łam/łem} nowe okulary {product}, a pani, która je dopasowała, miała dla mnie mnóstwo cierpliwości.',
      'mój tata ma osiemdziesiąt jeden lat i niewiele cierpliwości, a w salonie {place} zajęto się nim po królewsku.',
    ],
    asks: [
      'Proszę przekazać to dalej, bo zwykle pisze się tylko wtedy, gdy coś nie gra.',
      'Od tamtej pory nie odkłada gazety.',
    ],
    replies: [
      'ta wiadomość poprawiła nam wszystkim humor. Przeczyta{w:łam/łem} ją zespołowi na głos i wisi już za ladą. Zapraszam na bezpłatne czyszczenie i przegląd okularów, na przykład {on}, kiedy jest spokojnie.',
      'dziękuję, że znala{r:zła/zł} {r:Pani/Pan} chwilę, żeby napisać. Od razu przekaza{w:łam/łem} te słowa zespołowi i zapisa{w:łam/łem} bezpłatną regulację w dowolnym terminie; {on} {at} jest spokojnie.',
    ],
    followUps: ['jak miło! Na pewno jeszcze zajrzę.'],
    answers: [
      'czekamy z przyjemnością. Najspokojniej w warsztacie jest {on} {at}, a kawa zawsze się znajdzie.',
    ],
    notes: ['Szkoda zachować to dla siebie: @{colleague} przeczytaj to, proszę, zespołowi {on}.'],
  },
  children: {
    subjects: ['Okulary dla [córki|syna]', 'Badanie wzroku dziecka', 'Soczewki na krótkowzroczność u dzieci'],
    openings: [
      'szkoła poleciła nam badanie wzroku dla [sześcioletniego|siedmioletniego] synka. To jego pierwsza wizyta i trochę się denerwuje.',
      'naszej [ośmioletniej|dziewięcioletniej] córce [drugi raz w tym roku|znowu, od badania {date},] pogłębiła się krótkowzroczność.',
    ],
    asks: [
      'Czy w salonie {place} jest ktoś z dobrą ręką do dzieci i czy mają Państwo małe oprawki?',
      'Czyta{w:łam/łem} o soczewkach, które ją spowalniają. Czy je Państwo dobierają i ile kosztują?',
    ],
    replies: [
      'bardzo chętnie Państwa poznamy. W salonie {place} nasza optometrystka dziecięca przyjmuje {on} i zarezerwowa{w:łam/łem} pierwsze badanie {at}: z obrazkami, bez dmuchania w oko i bez pośpiechu. Małych oprawek mamy około sześćdziesięciu.',
      'tak, dobieramy soczewki okularowe spowalniające krótkowzroczność i kontrolujemy wzrok co pół roku. Ceny zaczynają się od {amount}, razem z dwiema kontrolami. Zarezerwowa{w:łam/łem} pomiar w salonie {place} {on} {at}, żeby mogli Państwo zdecydować na podstawie liczb.',
    ],
    followUps: ['świetnie, będziemy. Czy mamy coś ze sobą zabrać?'],
    answers: [
      'wystarczy ulubiona maskotka i ewentualne zaświadczenie ze szkoły albo od lekarza. Gdyby coś wypadło, proszę zadzwonić: {phone}, znajdziemy inny termin.',
    ],
    notes: ['Dziecko, trochę się boi. @{colleague} weźmiesz tę wizytę {on}? Zostawmy kwadrans zapasu.'],
  },
  'personal-data': {
    subjects: ['Zmiana adresu', 'Nowy adres e-mail', 'Aktualizacja danych'],
    openings: [
      'przeprowadziliśmy się i proszę o zmianę adresu, zanim wyślą Państwo kolejne przypomnienie.',
      'dostaję przypomnienia podwójnie, raz na stary adres. Z salonu {place} korzystam od {date}.',
    ],
    asks: [
      'Czy mogą Państwo też napisać, jakie moje dane przechowują?',
      'Proszę zostawić tylko ten adres e-mail, a drugi usunąć.',
    ],
    replies: [
      'gotowe: w kartotece jest już tylko ten adres, stary {w:usunęłam/usunąłem}. Zestawienie wszystkiego, co przechowujemy, wyślę {by}. Gdyby coś się nie zgadzało, proszę dać mi znać.',
      'dziękuję za sygnał. Połączy{w:łam/łem} obie kartoteki, więc przypomnienia będą przychodzić pojedynczo. {On} sprawdzę jeszcze, czy stary adres na pewno zniknął.',
    ],
    followUps: ['dziękuję. Czy dotyczy to także SMS-ów?'],
    answers: [
      'tak, SMS-y też wyłączy{w:łam/łem}. Zmiana zadziała {by}, a w salonie można je w każdej chwili włączyć z powrotem.',
    ],
    notes: ['@{colleague} połączy{w:łam/łem} dwie kartoteki: {name}. Na pytanie o dane odpowiadamy {by}.'],
  },
}
