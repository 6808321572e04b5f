import type { HelpTexts } from './shape.ts'

export const pl: HelpTexts = {
  'where-is-order': {
    title: 'Gdzie jest moje zamówienie?',
    summary: 'Jak śledzić paczkę i kiedy do nas napisać.',
    keywords: ['śledzenie', 'paczka', 'opóźnienie'],
    text: `Gdy paczka opuszcza naszą pracownię, wysyłamy e-mail z numerem przesyłki. Kliknij go: zobaczysz, gdzie jest paczka, zwykle kilka godzin po naszym e-mailu.

- **Nie ma jeszcze e-maila?** Okulary z Twoimi szkłami trzeba najpierw zrobić. Trwa to od trzech do siedmiu dni roboczych ([czas dostawy](article:delivery-times)).
- **Od trzech dni nic się nie ruszyło?** Napisz do nas. Tego samego dnia pytamy przewoźnika i mówimy, czego się dowiedzieliśmy.

> [!TIP]
> Miej pod ręką numer zamówienia: zaczyna się od OT i jest w każdym naszym e-mailu.`,
  },
  'delivery-times': {
    title: 'Ile trwa dostawa i ile kosztuje?',
    summary: 'Dwa–trzy dni robocze dla oprawek, do dziesięciu dla szkieł na zamówienie.',
    keywords: ['wysyłka', 'ekspres', 'koszt'],
    text: `| Co zamawiasz | My potrzebujemy | Przewoźnik potrzebuje |
| --- | --- | --- |
| Okulary słoneczne, soczewki, akcesoria | 1 dzień roboczy | 1–2 dni robocze |
| Okulary ze szkłami jednoogniskowymi | 3–5 dni roboczych | 1–2 dni robocze |
| Okulary ze szkłami progresywnymi | 5–8 dni roboczych | 1–2 dni robocze |

Od 200 zł dostawa jest bezpłatna. Poniżej kosztuje 14,90 zł. Ekspres do południa kosztuje 34,90 zł, a my szczerze mówimy, czy zamówienie zdąży.

Możesz też [odebrać je w salonie](article:collect-in-shop), zawsze bezpłatnie.`,
  },
  'change-order': {
    title: 'Czy mogę zmienić lub anulować zamówienie?',
    summary: 'Tak, dopóki nie tniemy szkieł. Oto jak.',
    keywords: ['adres', 'anulować', 'pomyłka'],
    text: `Adres, salon odbioru albo oprawkę możesz zmienić, **dopóki nie tniemy szkieł**, zwykle przez jeden dzień roboczy.

1. Odpowiedz na e-mail z potwierdzeniem.
2. Napisz, co ma być inaczej.
3. Potwierdzimy albo zadzwonimy, jeśli szkła są już w maszynie.

Jeśli anulujesz przed cięciem, od razu dostajesz wszystko z powrotem. Później nadal masz trzydzieści dni na [zwrot](article:how-to-return).`,
  },
  'parcel-damaged': {
    title: 'Paczka jest uszkodzona albo czegoś brakuje',
    summary: 'Wyślij nam zdjęcie, a od razu wymienimy.',
    text: `Przykro nam. Przyślij w ciągu tygodnia dwa zdjęcia: pudełka i zawartości. Z przewoźnikiem rozmawiamy my.

Nową paczkę wysyłamy, gdy tylko zobaczymy zdjęcia. Do tego czasu korzystaj z tego, co się nadaje; resztę odeślesz z bezpłatną etykietą.`,
  },
  'collect-in-shop': {
    title: 'Odbiór zamówienia w salonie',
    summary: 'Bezpłatnie, z dopasowaniem okularów.',
    keywords: ['odbiór', 'salon'],
    text: `Przy zamówieniu wybierz „Odbiór w salonie”. Napiszemy, gdy okulary dotrą, i przechowamy je **trzydzieści dni**.

Weź numer zamówienia lub dokument. Odebrać może też ktoś inny, kto ma nasz e-mail.

Poświęć pięć minut: dopasujemy okulary do Twojej twarzy. Twój salon: {{location.hours}}.`,
  },
  'how-to-return': {
    title: 'Jak coś zwrócić?',
    summary: 'Trzydzieści dni, bezpłatnie, przez internet i w każdym salonie.',
    keywords: ['zwrot', 'odesłać', 'etykieta'],
    text: `Masz **trzydzieści dni** od dostawy, także na okulary ze szkłami zrobionymi dla Ciebie.

1. Odpowiedz na e-mail dotyczący zamówienia albo przyjdź do dowolnego salonu.
2. W ciągu kilku godzin wyślemy bezpłatną etykietę.
3. Włóż wszystko do pudełka, naklej etykietę i nadaj na poczcie.

Sprawdzamy paczkę w dwa dni robocze i mówimy, [kiedy wrócą pieniądze](article:refund-when).

> [!NOTE]
> Otwartych soczewek kontaktowych nie możemy sprzedać ponownie. Zamknięte opakowania przyjmujemy.`,
  },
  'refund-when': {
    title: 'Kiedy dostanę pieniądze z powrotem?',
    summary: 'Płacimy w dwa dni robocze; bank potrzebuje trochę więcej.',
    text: `Pieniądze zwracamy w **dwa dni robocze** od chwili, gdy paczka jest u nas, tak samo, jak zapłacono.

- Karta: 3–5 dni roboczych, zanim pokaże to bank
- Przelew: 1–2 dni robocze
- Karta podarunkowa: od razu
- Gotówka: w każdym salonie, z paragonem

Minął tydzień? Napisz do nas z numerem zamówienia, a razem ustalimy, gdzie są.`,
  },
  exchange: {
    title: 'Wolę inną oprawkę',
    summary: 'Przymierz inne w salonie albo wymień pocztą.',
    text: `Najszybciej w salonie: przymierzasz spokojnie, a my robimy szkła do wybranej oprawki. Dopłacasz tylko różnicę albo ją dostajesz.

Pocztą: [zwróć](article:how-to-return) pierwszą parę i zamów drugą. Jeśli dasz znać, zaczniemy nową, zanim stara do nas wróci.`,
  },
  'your-rights': {
    title: 'Twoje prawa',
    summary: 'Co daje prawo, a co dodajemy my.',
    keywords: ['odstąpienie', 'reklamacja', 'prawo'],
    text: `Z mocy prawa możesz odstąpić od zakupu przez internet w **14 dni**, bez podania powodu. U nas masz **30 dni**.

Za wady sprzedawca odpowiada **dwa lata**: możesz żądać bezpłatnej naprawy lub wymiany, a gdy to nie pomoże, zwrotu pieniędzy.

Coś poszło nie tak? Odpowiedz na dowolny nasz e-mail słowem „reklamacja”. Ktoś, kto nie brał w tym udziału, czyta wszystko i odpowiada w trzy dni robocze.`,
  },
  'opening-hours': {
    title: 'Kiedy macie otwarte?',
    summary: 'Godziny Twojego salonu, także w święta.',
    keywords: ['godziny', 'niedziela', 'święta'],
    text: `Twój salon: {{location.hours}}.

Godziny są różne, a salony w galeriach są otwarte w niedziele handlowe. To, co tu czytasz i co jest na stronach salonów, jest zawsze aktualne, także w święta.

Na [badanie wzroku](article:eye-test-prepare) przyjdź najpóźniej czterdzieści minut przed zamknięciem.`,
  },
  'reach-us': {
    title: 'Jak skontaktować się z salonem?',
    summary: 'Telefon, e-mail, adres i kto odpowiada.',
    text: `- Telefon: {{location.phone}}
- E-mail: {{location.email}}
- Adres: {{location.address}}

Odpowiada ktoś z salonu albo z naszej obsługi klienta, kto dobrze go zna. Każdy e-mail czyta człowiek i na każdy nasz można odpowiedzieć.`,
  },
  'step-free': {
    title: 'Wejście bez stopni, wózki i psy przewodniki',
    summary: 'Do wszystkich salonów wejdziesz bez stopnia; daj znać, jeśli mamy pomóc.',
    keywords: ['wózek', 'dostępność'],
    text: `Każdy salon ma wejście bez stopni albo podjazd, który dla Ciebie rozłożymy. Fotel w gabinecie można odsunąć. Psy przewodniki są mile widziane, wózki dziecięce też.

Najspokojniej jest w dni robocze między dziesiątą a południem. Jeśli napiszesz, kiedy przyjdziesz, ktoś wyjdzie do drzwi.`,
  },
  'hold-frame': {
    title: 'Czy odłożycie mi oprawkę?',
    summary: 'Tak, na trzy dni, w każdym salonie.',
    text: `Podaj nazwę lub numer oprawki i salon. Odkładamy ją na **trzy dni** na Twoje nazwisko, bez zobowiązań i bez zaliczki.

Jeśli w tym salonie jej nie ma, przyśle ją inny. Trwa to dwa–trzy dni robocze.`,
  },
  'eye-test-prepare': {
    title: 'Jak przygotować się do badania wzroku',
    summary: 'Co zabrać, ile to trwa i czego nie zakładać.',
    keywords: ['wizyta', 'optometrysta'],
    text: `Badanie trwa około **czterdziestu minut**. Zabierz

- okulary, które teraz nosisz, także do czytania
- ostatnią receptę, jeśli ją masz
- nazwy leków, które bierzesz

Miękkich soczewek nie zakładaj przez dzień, twardych przez trzy. Potem możesz prowadzić: nie używamy kropli rozszerzających źrenice.

> [!WARNING]
> Nagłe błyski, cień lub utrata wzroku to sprawa dla lekarza **dziś**. Nie czekaj na wizytę u nas.`,
  },
  'eye-test-cost': {
    title: 'Ile kosztuje badanie wzroku?',
    summary: 'Bezpłatnie przy nowych okularach, 99 zł bez nich.',
    text: `Przy nowych okularach od nas badanie jest **bezpłatne**. Bez nich kosztuje 99 zł, a receptę zabierasz: jest Twoja.

Jeśli kupisz w ciągu trzech miesięcy, odliczymy te 99 zł.`,
  },
  'contact-lenses': {
    title: 'Soczewki kontaktowe po raz pierwszy',
    summary: 'Dobór, tydzień próbny i kontrola są w cenie.',
    text: `Mierzymy oczy, dobieramy soczewki i ćwiczymy zakładanie i zdejmowanie, aż będzie łatwe. Potem przez tydzień nosisz bezpłatną parę próbną i wracasz na kontrolę.

Nigdy nie śpij w soczewkach jednodniowych i nie płucz soczewek wodą. Jeśli oko jest czerwone lub boli, zdejmij soczewkę i zadzwoń: {{location.phone}}.`,
  },
  children: {
    title: 'Okulary dla dzieci',
    summary: 'Mocne oprawki, cierpliwi ludzie, bezpłatna wymiana przez rok.',
    text: `Badamy dzieci od około czterech lat, w ich tempie. Z młodszymi idź najpierw do okulisty.

Jeśli dziecięca oprawka złamie się w pierwszym roku, wymienimy ją raz, bez względu na przyczynę. Jeśli w tym czasie zmieni się wada, nowe szkła kosztują połowę.`,
  },
  'repair-how': {
    title: 'Jak naprawić okulary?',
    summary: 'Każdy salon ma pracownię; większość robimy od ręki.',
    keywords: ['złamane', 'zawias', 'śrubka'],
    text: `Przyjdź do dowolnego salonu, bez umawiania. Śrubki, noski i zawiasy robimy, gdy pijesz kawę. Jeśli trzeba części, trwa to około tygodnia, a my w miarę możliwości pożyczamy oprawkę.

Cenę podajemy, zanim zaczniemy. W ramach [gwarancji](article:guarantee) nic nie płacisz. Naprawiamy też okulary nie od nas.`,
  },
  adjustment: {
    title: 'Okulary zsuwają się albo uciskają',
    summary: 'Dopasowujemy je bezpłatnie, zawsze.',
    text: `To szybka sprawa. Przyjdź do dowolnego salonu: doginamy zauszniki, zmieniamy noski i czyścimy okulary. Trwa to pięć minut i jest **zawsze bezpłatne**, dopóki je masz.

Nie doginaj ich samodzielnie: zimne tworzywo pęka.`,
  },
  guarantee: {
    title: 'Co obejmuje gwarancja',
    summary: 'Dwa lata na oprawki, szkła i powłoki.',
    text: `Przez **dwa lata** bezpłatnie naprawiamy lub wymieniamy

- oprawki, zawiasy i luty
- szkła i powłoki, jeśli się łuszczą lub pękają
- to, co zrobiliśmy źle

Rysy po upadku i okulary, na których ktoś usiadł, nie są nią objęte. Mimo to przyjdź: często kosztuje to mniej, niż się obawiasz. Paragon pomaga, ale zakup znajdziemy też po nazwisku.`,
  },
  'new-glasses-blurred': {
    title: 'W nowych okularach źle widzę',
    summary: 'Daj oczom tydzień; potem bezpłatnie mierzymy ponownie.',
    text: `Do nowych szkieł trzeba kilku dni. W progresywnych kieruj nos na to, na co patrzysz, i noś je cały dzień.

Jeśli po tygodniu nie jest lepiej albo boli głowa, wróć: zmierzymy ponownie i w razie potrzeby zrobimy nowe szkła **bezpłatnie do sześćdziesięciu dni**.`,
  },
  'how-to-pay': {
    title: 'Jak mogę zapłacić?',
    summary: 'Karty, gotówka, BLIK, raty i karty podarunkowe.',
    keywords: ['karta', 'gotówka', 'raty', 'blik'],
    text: `| | Przez internet | W salonie |
| --- | --- | --- |
| Karty płatnicze | tak | tak |
| BLIK, telefon, zegarek | tak | tak |
| Przelew | tak | nie |
| Gotówka | nie | tak |
| Karta podarunkowa | tak | tak |
| Raty, od 600 zł | tak | tak |

Kartę obciążamy, gdy paczka od nas wychodzi, nie wcześniej. Raty są na sześć lub dwanaście miesięcy, bez odsetek.`,
  },
  invoice: {
    title: 'Potrzebuję faktury',
    summary: 'Na Ciebie lub firmę, także dla ubezpieczyciela.',
    text: `Odpowiedz na e-mail z potwierdzeniem albo przynieś paragon do salonu i podaj nazwę, adres i NIP. Fakturę wysyłamy e-mailem tego samego dnia roboczego.

Dla ubezpieczycieli podajemy receptę oraz osobno cenę oprawki i szkieł.`,
  },
  'gift-card': {
    title: 'Karty podarunkowe',
    summary: 'Na dowolną kwotę, ważne trzy lata.',
    text: `Karta podarunkowa jest na dowolną kwotę od 40 zł, działa w internecie i w każdym salonie przez trzy lata. To, co zostanie, zostaje na karcie.`,
  },
  'your-data': {
    title: 'Co dzieje się z Twoimi danymi',
    summary: 'Co przechowujemy, po co i jak to zobaczyć lub usunąć.',
    keywords: ['prywatność', 'rodo', 'usunąć'],
    text: `Przechowujemy to, czego potrzeba, by zrobić okulary i Ci odpowiadać: imię i nazwisko, adres, receptę, zamówienia i to, co do nas piszesz. Recepty to dane o zdrowiu: widzi je tylko Twój optyk i pracownia.

W każdej chwili możesz wszystko zobaczyć, poprawić lub usunąć. Napisz do nas słowo „dane”. Upewniamy się, że to Ty, i odpowiadamy w dwa tygodnie, najpóźniej w miesiąc, który daje prawo. Faktury musimy przechowywać przez czas wymagany przepisami.`,
  },
  'upset-customer': {
    title: 'Gdy klient jest zdenerwowany',
    summary: 'Cztery kroki i kiedy przekazać sprawę.',
    text: `1. **Powiedz, co się stało**, słowami klienta. „Okulary miały być w piątek i ich nie ma.”
2. **Weź to na siebie.** Żaden dział, żaden system. „Przepraszam, to nasz błąd.”
3. **Zrób jedną rzecz od razu**, przy kliencie lub przed końcem rozmowy.
4. **Podaj termin** i zapisz go w rozmowie jako obietnicę.

Przekaż sprawę kierownikowi, gdy ktoś jest obrażany, zastraszany albo chce rozmawiać z przełożonym. Nigdy nie spieraj się, kto ma rację.`,
  },
  'lost-parcel': {
    title: 'Paczka zaginęła: co robić',
    summary: 'Najpierw wyślij, potem pytaj.',
    text: `- Stoi od **trzech dni roboczych**: zapytaj przewoźnika i powiedz klientowi jeszcze dziś.
- Od **pięciu**: wyślij drugą parę ekspresem. Nie trzeba niczyjej zgody.
- Poproś klienta, by zatrzymał tę, która przyjdzie pierwsza; do drugiej wyślij etykietę.

Dodaj etykietę „delivery”, żeby było widać, który to przewoźnik.`,
  },
  'large-refund': {
    title: 'Zwroty pieniędzy: kto o czym decyduje',
    summary: 'Do 400 zł Ty, do 2000 zł kierownik, powyżej księgowość.',
    text: `| Kwota | Kto decyduje |
| --- | --- |
| do 400 zł | Ty |
| do 2000 zł | Twój kierownik |
| powyżej | księgowość, w jeden dzień roboczy |

W razie wątpliwości decyduj na korzyść klienta. Zwracaj zawsze tak, jak zapłacono; na inne konto dopiero po sprawdzeniu przez księgowość.`,
  },
  'data-request': {
    title: 'Ktoś chce zobaczyć lub usunąć swoje dane',
    summary: 'Potwierdź, sprawdź, przekaż; nigdy nie wysyłaj na własną rękę.',
    text: `1. Potwierdź dziś, że prośba dotarła i do kiedy odpowiemy ([co obiecujemy](article:your-data)).
2. Dodaj etykietę „privacy” i przekaż obsłudze klienta.
3. Obsługa sprawdza, kto to: po e-mailu ze znanego adresu albo dokumencie w salonie. Nigdy nie proś o kopię dokumentu e-mailem.
4. Dane wysyła tylko obsługa klienta.`,
  },
  'closed-at-short-notice': {
    title: 'Salon musi nagle zamknąć',
    summary: 'Najpierw godziny: reszta wynika z nich.',
    text: `1. Wpisz **wyjątek** w godzinach placówki. Strony, czat i automatyczne odpowiedzi zmienią się w minutę.
2. Zadzwoń do wszystkich z wizytą na dziś, zaczynając od najwcześniejszej.
3. Powieś kartkę na drzwiach: powód, kiedy znów otwarte, najbliższy salon.
4. Napisz obsłudze klienta dwa zdania.`,
  },
}
